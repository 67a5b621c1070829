import type { BilingualArticle } from '@/lib/bilingual-article';
import type { UnknownWord } from '@/lib/levels/coverage';
import { translator } from '@/lib/settings/language';
import { keptWordId } from '@/lib/words/words';
import type { FeatureProps } from '../feature';
import { useTexts } from '../texts';
import { failureToast } from '../use-saving';
import { sentenceAround } from '../words/find-word';
import { beforeStrings } from './strings';
import { describe } from './word-entry';

/** What the reader decides about words of the list. A failure is said, and changes nothing. */
export function useWordChoices(
  article: BilingualArticle,
  words: FeatureProps['words'],
  { learning }: FeatureProps['services'],
  show: FeatureProps['show'],
) {
  const texts = useTexts();
  const t = translator(beforeStrings, texts.language);
  const failed = (error: unknown) => show(failureToast(error, texts));

  const know = (word: UnknownWord, known: boolean): void => {
    // Taking it back leaves the word as it was when it was listed.
    words.setState([word.key], known ? 'known' : word.state).catch(failed);
  };

  const keep = (word: UnknownWord, keeps: boolean): void => {
    const { short: _, ...kept } = describe(word.first, words.dictionary);
    const block = article.article.blocks.find(({ id }) => id === word.block);
    const sentence = block ? sentenceAround(article, { id: '', block, word: word.first }) : null;
    // Perhaps kept under another reading than it has here.
    const ids = words.facts.get(word.key)?.kept ?? [keptWordId(kept)];
    const done: Promise<unknown> = keeps
      ? learning.keepWord({ ...kept, sentence })
      : Promise.all(ids.map((id) => learning.dropWord(id)));
    done.then(() => words.renew([word.key])).catch(failed);
  };

  const mark = (keys: string[]): void => {
    const back = () => words.setState(keys, 'new').then(() => show({ kind: 'done', text: t('undone') }), failed);
    words.setState(keys, 'known').then(
      () =>
        show({
          kind: 'done',
          text: t('marked', { count: keys.length }),
          action: { label: t('undo'), run: () => void back() },
        }),
      failed,
    );
  };
  return { know, keep, mark };
}
