import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { keysOf } from '@/lib/settings/commands';
import type { SpeechPreferences } from '@/lib/settings/settings';
import { chineseOf } from '@/lib/speech/queue';
import { systemSpeech } from '@/lib/speech/speech';
import { voiceState } from '@/lib/speech/voices';
import { IconButton } from '../../ui/IconButton';
import type { Feature, FeatureProps } from '../feature';
import { ListenBar, type ListenBarProps } from './ListenBar';
import { useListenTexts } from './listen-texts';
import { rateStep } from './rate-steps';
import { focusedSentence, startingPart } from './spoken-elements';
import { useFollowing } from './use-following';
import { usePlayer } from './use-player';
import { useVoices } from './use-voices';
import { VoicesDialog } from './VoicesDialog';

/** Reading aloud with the system's voices. Not there where the browser has no such thing. */
export function useListening({ view, article, preferences, change, show }: FeatureProps): Feature {
  const t = useListenTexts();
  const speech = useMemo(() => systemSpeech(), []);
  const how = preferences.speech;
  const { player, playing, once, playFrom, sayOnce, hush } = usePlayer(article, speech, how);
  const [choosing, setChoosing] = useState(false);
  const active = playing.status !== 'stopped';
  const voices = useVoices(speech, active || choosing);
  const { away, back, target } = useFollowing(view, once ?? playing.part);
  const leftAt = useRef<HTMLElement | null>(null); // the sentence that had the focus when it was paused

  const { problem } = playing;
  useEffect(() => {
    if (problem === 'failed') show({ kind: 'failed', text: t('failed') });
    if (problem === 'no-voice') setChoosing(true);
  }, [problem, show, t]);
  // "The English instead" is a change of the order, which comes back by way of the preferences.
  const inEnglish = useRef(false);
  useEffect(() => {
    if (!inEnglish.current || how.order !== 'en') return;
    inEnglish.current = false;
    player.resume();
  }, [how.order, player]);

  if (!speech || !article) return { commands: {} };
  const chinese = chineseOf(article.article);

  const setSpeech = (more: Partial<SpeechPreferences>) => change({ speech: { ...how, ...more } });
  const faster = (step: 1 | -1) => {
    setSpeech({ rate: rateStep(how.rate, step) });
    return true;
  };
  const start = (): boolean => {
    const root = view.current;
    if (!root) return false;
    if (!playFrom(startingPart(root, article))) show({ kind: 'failed', text: t('nothing') });
    return true;
  };
  const pause = () => {
    leftAt.current = view.current && focusedSentence(view.current);
    player.pause();
  };
  const listen = (): boolean => {
    if (playing.status === 'playing') pause();
    else if (playing.status === 'stopped') return start();
    else {
      // Another sentence has been gone to since: 'from here on' means that one.
      const now = view.current && focusedSentence(view.current);
      if (now && now !== leftAt.current) return start();
      hush();
      player.resume();
    }
    return true;
  };
  const sayOne = (): boolean => {
    const part = view.current && startingPart(view.current, article);
    if (!part) return false;
    void sayOnce(part).then((ending) => {
      if (ending === 'no-voice') setChoosing(true);
      if (ending === 'failed') show({ kind: 'failed', text: t('failed') });
    });
    return true;
  };
  const stop = () => {
    const sentence = target.current;
    const active = (view.current?.getRootNode() as Document | ShadowRoot | undefined)?.activeElement;
    player.stop();
    // The bar goes, and with it the button that has the focus: reading goes on where listening ended.
    if (active?.closest('.listen-bar') && sentence?.isConnected) sentence.focus({ preventScroll: true });
  };
  const close = (): boolean => {
    if (!active && !once) return false;
    hush();
    if (active) stop();
    return true;
  };

  const missing = (): ListenBarProps['missing'] => {
    if (!voices.length && problem !== 'no-voice') return ''; // the list is still coming
    const zh = how.order === 'en' ? 'ready' : voiceState(voices, chinese, how);
    if (zh !== 'ready') return zh === 'none' ? 'noChinese' : 'onlyOnline';
    return how.order === 'zh' || voiceState(voices, 'en-US', how) === 'ready' ? '' : 'noEnglish';
  };
  const hasEnglish = article.pairs.some((pair) => pair.en.length > 0 && !pair.gloss);
  const englishInstead = () => {
    setChoosing(false);
    inEnglish.current = true;
    setSpeech({ order: 'en' });
  };
  const closeVoices = () => {
    setChoosing(false);
    if (problem === 'no-voice' && voiceState(voices, chinese, how) === 'ready') player.resume();
  };

  return {
    commands: {
      speak: sayOne,
      listen,
      slower: () => faster(-1),
      faster: () => faster(1),
    },
    close,
    tools: (
      <IconButton
        key="listen"
        icon="speak"
        label={t('listen')}
        shortcut={keysOf('listen', preferences.keys)[0]}
        pressed={playing.status === 'playing'}
        onClick={listen}
      />
    ),
    floating: (
      <>
        {active && (
          <ListenBar
            playing={playing}
            player={player}
            onToggle={listen}
            speech={how}
            onSpeech={setSpeech}
            onStop={stop}
            missing={missing()}
            onVoices={() => setChoosing(true)}
            away={away}
            onBack={back}
          />
        )}
        {choosing && (
          <VoicesDialog
            voices={voices}
            chinese={chinese}
            speech={how}
            onChange={setSpeech}
            onEnglishInstead={hasEnglish && voiceState(voices, 'en-US', how) === 'ready' ? englishInstead : undefined}
            onClose={closeVoices}
          />
        )}
      </>
    ),
  };
}
