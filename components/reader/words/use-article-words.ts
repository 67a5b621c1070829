import { useMemo } from 'preact/hooks';
import type { BilingualArticle } from '@/lib/bilingual-article';
import type { ReaderServices } from '@/lib/services';
import type { ReadingPreferences } from '@/lib/settings/settings';
import type { ArticleNotes } from '../notes/article-notes';
import { type ArticleWords, noWords } from './article-words';
import { chineseTexts } from './chinese-texts';
import { useCutWords } from './use-cut-words';
import { useDictionary } from './use-dictionary';
import { useShownText } from './use-shown-text';
import { useWordFacts } from './use-word-facts';

/** Stands in no text. */
const separator = '\u0000';

/**
 * The words of an article: cut with a part of the dictionary that is asked for once all of its Chinese is there, what
 * the reader knows of them, and the texts in the characters that the reader wants.
 */
export function useArticleWords(
  article: BilingualArticle | null,
  complete: boolean,
  services: Pick<ReaderServices, 'dictionary' | 'learning'>,
  preferences: ReadingPreferences,
  notes: ArticleNotes,
): ArticleWords {
  const blocks = article?.article.blocks;
  // By value: the article is made anew with each line of English, and its Chinese stays the same.
  const all = useMemo(() => (article ? chineseTexts(article).join(separator) : ''), [article]);
  const texts = useMemo(() => (all ? all.split(separator) : []), [all]);
  // Keywords may come late, with the English: they are not cut into words.
  const text = useMemo(() => (article ? chineseTexts({ ...article, keywords: [] }).join('\n') : ''), [article]);
  const dictionary = useDictionary(text, complete, services);
  const { of, force } = useCutWords(text, dictionary, notes);
  const asksAll = dictionary !== null && (preferences.wordColours || preferences.ruby === 'unknown');
  const cutters = useMemo(
    () => (asksAll ? (blocks ?? []).map((block) => () => of(block)) : null),
    [asksAll, blocks, of],
  );
  const { facts, setState, renew } = useWordFacts(text, cutters, services);
  const shown = useShownText(texts, preferences.characters, services);
  const some = article !== null;
  return useMemo(
    () => (some ? { dictionary, of, force, facts, setState, renew, shown } : noWords),
    [some, dictionary, of, force, facts, setState, renew, shown],
  );
}
