import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BilingualArticle } from '@/lib/bilingual-article';
import type { SpeechPreferences } from '@/lib/settings/settings';
import { createPlayer, type Playing } from '@/lib/speech/player';
import { chineseOf, placeOf, type SpokenPart, spokenUnits } from '@/lib/speech/queue';
import { say } from '@/lib/speech/speak';
import type { Speech } from '@/lib/speech/speech';
import type { Ending } from '@/lib/speech/utter';

const silent: Playing = { status: 'stopped', part: null, at: 0, total: 0, problem: '' };

/** Reads the open article aloud, as the reader's preferences say now; silent once the view or the page goes. */
export function usePlayer(article: BilingualArticle | null, speech: Speech | null, preferences: SpeechPreferences) {
  const [playing, setPlaying] = useState(silent);
  const [once, setOnce] = useState<SpokenPart | null>(null);
  const saying = useRef<AbortController | null>(null);
  const latest = useRef({ article, preferences });
  latest.current = { article, preferences };

  const made = useMemo(() => {
    const speakPart = (part: SpokenPart, signal: AbortSignal) => {
      const { article: now, preferences: how } = latest.current;
      const lang = part.side === 'en' || !now ? 'en-US' : chineseOf(now.article);
      return say(part.text, lang, how, signal, speech);
    };
    const player = createPlayer({
      say: speakPart,
      repeat: () => latest.current.preferences.repeat,
      changed: setPlaying,
    });
    const hush = () => {
      saying.current?.abort();
      saying.current = null;
      setOnce(null);
    };
    return {
      player,
      hush,
      /** Reads on from a sentence; false where there is nothing to read in this order. */
      playFrom(part: SpokenPart | null): boolean {
        const { article: now, preferences: how } = latest.current;
        const units = now ? spokenUnits(now, how.order) : [];
        if (!units.length) return false;
        hush();
        player.load(units);
        player.play(Math.max(0, part ? placeOf(units, part) : 0));
        return true;
      },
      /** Says one sentence by itself; what is being read pauses. */
      async sayOnce(part: SpokenPart): Promise<Ending | 'no-voice'> {
        player.pause();
        saying.current?.abort();
        const mine = new AbortController();
        saying.current = mine;
        setOnce(part);
        const ending = await speakPart(part, mine.signal);
        if (!mine.signal.aborted) setOnce(null);
        return ending;
      },
    };
  }, [speech]);
  const { player, hush } = made;

  const { order, rate, zhVoice, enVoice } = preferences;
  useEffect(() => {
    // While English is still arriving, and when the order changes, it goes on from where it is.
    if (article && player.playing.status !== 'stopped') player.load(spokenUnits(article, order));
  }, [article, order, player]);
  const heard = useRef('');
  useEffect(() => {
    const now = `${rate} ${zhVoice} ${enVoice}`;
    if (heard.current && heard.current !== now) player.again();
    heard.current = now;
  }, [rate, zhVoice, enVoice, player]);
  // As a layout effect, whose end comes with the view's own, not some time after it.
  useLayoutEffect(() => {
    const silence = () => {
      player.stop();
      hush();
    };
    globalThis.addEventListener('pagehide', silence);
    return () => {
      globalThis.removeEventListener('pagehide', silence);
      silence();
    };
  }, [player, hush]);
  return { ...made, playing, once };
}
