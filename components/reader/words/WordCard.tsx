import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BilingualArticle } from '@/lib/bilingual-article';
import type { Dictionary } from '@/lib/dictionary/dictionary';
import { keysOf } from '@/lib/settings/commands';
import { translator } from '@/lib/settings/language';
import type { ReadingPreferences } from '@/lib/settings/settings';
import { wordCard } from '@/lib/words/card';
import type { WordFacts, WordState } from '@/lib/words/words';
import { IconButton } from '../../ui/IconButton';
import type { ToastMessage } from '../../ui/use-toast';
import type { FeatureProps } from '../feature';
import { useTexts } from '../texts';
import { failureToast } from '../use-saving';
import { CardActions } from './CardActions';
import { CardContent } from './CardContent';
import type { FoundWord } from './find-word';
import { LibrarySentences } from './LibrarySentences';
import { reshaped } from './reshape-word';
import { wordStrings } from './strings';
import { useCardKeys } from './use-card-keys';
import { useCardPlace } from './use-card-place';
import { useWordSpeech } from './use-word-speech';

export interface WordCardProps {
  view: RefObject<HTMLElement | null>;
  article: BilingualArticle;
  found: FoundWord;
  dictionary: Dictionary;
  facts: WordFacts | undefined;
  preferences: ReadingPreferences;
  services: FeatureProps['services'];
  /** It was opened by a key: whoever cannot point reads on in it. */
  takesFocus: boolean;
  show: (toast: ToastMessage) => void;
  onKeep: () => void;
  onState: (state: WordState) => void;
  onReshape: (by: 1 | -1) => void;
  onClose: () => void;
}

/** All about one word, beside the word. Everything but the sentences of the library is at hand at once. */
export function WordCard(props: WordCardProps) {
  const { view, article, found, dictionary, facts, preferences, services, takesFocus, show } = props;
  const { word, block } = found;
  const texts = useTexts();
  const t = useMemo(() => translator(wordStrings, texts.language), [texts]);
  const card = useRef<HTMLDivElement>(null);
  const [arrived, setArrived] = useState(0);
  const content = useMemo(() => wordCard(word.text, word.syllables, dictionary), [word, dictionary]);
  const place = useCardPlace(view, card, found.id, content, facts, arrived);
  const onArrived = useCallback(() => setArrived((count) => count + 1), []);
  const speak = useWordSpeech(word.text, article.article.script, preferences, t, show);
  useCardKeys(view, card, found.id);

  useLayoutEffect(() => {
    if (takesFocus) card.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  return (
    <div
      class="word-card"
      ref={card}
      role="dialog"
      aria-label={t('card', { word: word.text })}
      tabIndex={-1}
      style={place}
    >
      <div class="word-card-tools">
        {speak && <IconButton icon="speak" label={t('speak')} onClick={speak} />}
        <IconButton
          icon="minus"
          label={t('shorter')}
          shortcut={keysOf('shorter-word', preferences.keys)[0]}
          disabled={!reshaped(block, word, -1)}
          onClick={() => props.onReshape(-1)}
        />
        <IconButton
          icon="plus"
          label={t('longer')}
          shortcut={keysOf('longer-word', preferences.keys)[0]}
          disabled={!reshaped(block, word, 1)}
          onClick={() => props.onReshape(1)}
        />
        <IconButton icon="close" label={t('close')} onClick={props.onClose} />
      </div>
      <CardContent
        word={word}
        content={content}
        facts={facts}
        script={article.article.script}
        preferences={preferences}
        t={t}
      />
      {word.kind !== 'numeral' && <CardActions facts={facts} t={t} onKeep={props.onKeep} onState={props.onState} />}
      {word.kind !== 'numeral' && (
        <LibrarySentences
          word={word.text}
          exceptUrl={article.article.canonicalUrl}
          services={services}
          label={t('inLibrary')}
          openLabel={(title) => t('openArticle', { title })}
          onFailure={(error) => show(failureToast(error, texts))}
          onArrived={onArrived}
        />
      )}
    </div>
  );
}
