import { useMemo } from 'preact/hooks';
import type { BilingualArticle } from '@/lib/bilingual-article';
import { translator } from '@/lib/settings/language';
import { sentencesOf } from '@/lib/text/article-sentences';
import { wordCard } from '@/lib/words/card';
import { wordKey } from '@/lib/words/word-key';
import type { WordState } from '@/lib/words/words';
import type { FeatureProps } from '../feature';
import type { Texts } from '../texts';
import { failureToast } from '../use-saving';
import { type FoundWord, headBlock, sentenceAround } from './find-word';
import { reshaped } from './reshape-word';
import { wordStrings } from './strings';
import { wordAnnotation } from './word-annotation';
import { wordToKeep } from './word-to-keep';

export interface WordActions {
  /** Keeps the word with its sentence, or takes it out where it is kept; either can be undone. */
  keep: (found: FoundWord) => void;
  setState: (found: FoundWord, state: WordState, say: boolean) => void;
  /** Says whether the word could be made longer or shorter. */
  reshape: (found: FoundWord, by: 1 | -1) => boolean;
}

/** What a reader does with a word, from the card or by a key. Failures are told in a message. */
export function useWordActions(props: FeatureProps, texts: Texts): WordActions {
  const { article, words, notes, services, show, place } = props;
  return useMemo(() => {
    const t = translator(wordStrings, texts.language);
    const failed = (error: unknown) => show(failureToast(error, texts));
    const keptIds = (text: string) => words.facts.get(wordKey(text))?.kept ?? [];

    const keep = async (found: FoundWord, open: BilingualArticle) => {
      const { dictionary } = words;
      const { text, syllables } = found.word;
      if (!dictionary) return;
      const word = wordToKeep(found.word, wordCard(text, syllables, dictionary));
      const { learning } = services;
      // Perhaps kept under another reading than it has here.
      const ids = keptIds(text);
      if (ids.length > 0) {
        for (const id of ids) await learning.dropWord(id);
        const restore = () => Promise.all(ids.map((id) => learning.restoreWord(id))).then(() => words.renew([text]));
        show({
          kind: 'done',
          text: t('droppedToast', { word: text }),
          action: { label: t('undo'), run: () => void restore().catch(failed) },
        });
      } else {
        const { id } = await learning.keepWord({ ...word, sentence: sentenceAround(open, found) });
        const drop = () => learning.dropWord(id).then(() => words.renew([text]));
        show({
          kind: 'done',
          text: t('keptToast', { word: text }),
          action: { label: t('undo'), run: () => void drop().catch(failed) },
        });
      }
      await words.renew([text]);
    };

    const reshape = (found: FoundWord, by: 1 | -1): boolean => {
      const { block, word } = found;
      const span = reshaped(block, word, by);
      if (!span || !article) return false;
      words.force(block, span);
      // Only with an article that is in the library: making a word longer is no wish to save the article.
      const inLibrary = place === 'library' || notes.annotations.length > 0;
      const sentence = sentencesOf([block]).find(({ start, end }) => start <= span.start && span.end <= end);
      if (!inLibrary || !sentence || block === headBlock(article.article)) return true;
      const at = { start: span.start - sentence.start, end: span.end - sentence.start };
      for (const mark of notes.marks('zh', sentence.id, sentence.text)) {
        const same = mark.annotation.kind === 'word' && mark.start < at.end && at.start < mark.end;
        if (same) void notes.remove(mark.annotation.id);
      }
      const annotation = wordAnnotation(article, sentence.id, at);
      if (annotation) void notes.put(annotation);
      return true;
    };

    return {
      keep: (found) => {
        if (article) keep(found, article).catch(failed);
      },
      setState: ({ word: { text } }, state, say) => {
        words.setState([text], state).then(() => {
          if (say) show({ kind: 'done', text: t('stateToast', { word: text, state: t(state) }) });
        }, failed);
      },
      reshape,
    };
  }, [article, words, notes, services, show, place, texts]);
}
