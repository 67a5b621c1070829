import type { BilingualArticle } from '@/lib/bilingual-article';
import type { Dictionary } from '@/lib/dictionary/dictionary';
import type { CedictEntry } from '@/lib/dictionary/entry';
import { sensesOf } from '@/lib/gloss/meaning';
import type { CountedWord } from '@/lib/levels/coverage';
import { sentencesOf } from '@/lib/text/article-sentences';
import type { WordToKeep } from '@/lib/words/words';

/** The dictionary's entry for a word with the reading that it has in the article, else the most useful one. */
export function entryOf({ key, syllables }: CountedWord, dictionary: Dictionary | null): CedictEntry | null {
  const entries = dictionary?.entries(key) ?? [];
  const here = syllables.join(' ').toLowerCase();
  return entries.find(({ pinyin }) => pinyin.toLowerCase() === here) ?? entries[0] ?? null;
}

/** Numbered reading of a word: as it is read in the article, else as the dictionary has it. */
export const readingOf = (word: CountedWord, entry: CedictEntry | null): string =>
  entry?.pinyin ?? word.syllables.join(' ');

/** What is kept of a word: what the dictionary says, and the sentence in which it comes first with its English. */
export function wordToKeep(
  { article, pairs }: BilingualArticle,
  word: CountedWord,
  dictionary: Dictionary | null,
): WordToKeep {
  const entry = entryOf(word, dictionary);
  const block = article.blocks.find(({ id }) => id === word.block);
  const end = word.start + word.text.length;
  const written = block?.text.slice(word.start, end) ?? word.text;
  const sentence = block && sentencesOf([block]).find((one) => one.start <= word.start && end <= one.end);
  const pair = sentence && pairs.find(({ zh }) => zh.includes(sentence.id));
  const en = pair?.en.map(({ text }) => text).join(' ') ?? '';
  return {
    simplified: entry?.simplified ?? written,
    traditional: entry?.traditional ?? written,
    pinyin: readingOf(word, entry),
    meaning: entry ? sensesOf(entry).join('; ') : '',
    sentence: sentence
      ? {
          zh: sentence.text,
          start: word.start - sentence.start,
          end: end - sentence.start,
          en,
          source: pair && en ? pair.source : '',
          ...(pair?.engine && en ? { engine: pair.engine } : {}),
          title: article.title,
          site: article.site,
          url: article.canonicalUrl,
          publishedAt: article.publishedAt,
        }
      : null,
  };
}
