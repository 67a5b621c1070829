import type { Block } from '../article';
import type { EnglishText } from '../pairing';
import { bare } from '../read/metadata/bare';
import { sentencesOf } from '../text/article-sentences';
import { fold } from '../text/fold';

/** A text for comparison, whichever characters it is written in. */
const key = (text: string): string => fold(bare(text));

/** Share, 0…1, by length, of an article's Chinese sentences that stand in another page's Chinese as well. */
export function sharedChinese(own: readonly Block[], other: readonly Block[]): number {
  const there = key(other.map(({ text }) => text).join(''));
  const sentences = sentencesOf(own.filter(({ lang }) => lang === 'zh')).map(({ text }) => key(text));
  const length = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0);
  return length(sentences.filter((text) => there.includes(text))) / Math.max(1, length(sentences));
}

/** The English of a page with both languages, laid out beside the blocks of our article instead of that page's. */
export function besideOwn(english: EnglishText, own: readonly Block[], other: readonly Block[]): EnglishText {
  const ids = new Map(
    own.filter(({ kind, lang }) => kind !== 'image' && lang === 'zh').map((block) => [key(block.text), block.id]),
  );
  const idOf = new Map(other.map((block) => [block.id, ids.get(key(block.text))]));
  return {
    ...english,
    paragraphs: english.paragraphs.map(({ beside, ...paragraph }) => {
      const known = (beside ?? []).flatMap((id) => idOf.get(id) ?? []);
      return known.length && known.length === beside?.length ? { ...paragraph, beside: known } : paragraph;
    }),
  };
}
