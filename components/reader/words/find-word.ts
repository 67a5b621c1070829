import type { Article, Block } from '@/lib/article';
import { type BilingualArticle, blockOf, englishOf } from '@/lib/bilingual-article';
import type { Pair } from '@/lib/pairing';
import { sentencesOf } from '@/lib/text/article-sentences';
import type { KeptSentence, Word } from '@/lib/words/words';
import type { ArticleWords } from './article-words';
import { placeOfWord, wordId } from './word-id';

const heads = new WeakMap<Article, Block>();

/** The headline as a block of its own, so that its words can be cut and found like those of the text. */
export function headBlock(article: Article): Block {
  const known = heads.get(article);
  if (known) return known;
  const block: Block = { id: 'title', kind: 'heading', lang: 'zh', text: article.title };
  heads.set(article, block);
  return block;
}

/** A word of the open article with the block in which it stands. */
export interface FoundWord {
  id: string;
  block: Block;
  word: Word;
}

/** The word that an element's `data-word` names; null where the text is no longer cut so. */
export function findWord(article: BilingualArticle, words: ArticleWords, id: string): FoundWord | null {
  const place = placeOfWord(id);
  const head = headBlock(article.article);
  const block = place && [head, ...article.article.blocks].find((one) => one.id === place.block);
  const word = block && words.of(block).find(({ start }) => start === place.start);
  return word ? { id, block, word } : null;
}

/** The word at an offset of a sentence; null where none is. */
export function wordInSentence(
  { article }: BilingualArticle,
  words: ArticleWords,
  sentence: string,
  offset: number,
): FoundWord | null {
  const block = article.blocks.find(({ id }) => id === blockOf(sentence));
  const start = block && sentencesOf([block]).find(({ id }) => id === sentence)?.start;
  if (!block || start === undefined) return null;
  const at = start + offset;
  const word = words.of(block).find((one) => one.start <= at && at < one.end);
  return word ? { id: wordId(block.id, word), block, word } : null;
}

/** The sentence around a word with its English, as it is kept with the word. Offsets into the sentence. */
export function sentenceAround(
  { article, pairs, titleEn, titleEnSource }: BilingualArticle,
  { block, word }: FoundWord,
): Omit<KeptSentence, 'keptAt'> {
  const origin = {
    title: article.title,
    site: article.site,
    url: article.canonicalUrl,
    publishedAt: article.publishedAt,
  };
  const sentence = sentencesOf([block]).find(({ start, end }) => start <= word.start && end >= word.end);
  const own = sentence && block !== headBlock(article) ? sentence : null;
  const from = own?.start ?? 0;
  const line = {
    zh: own?.text ?? block.text,
    start: word.start - from,
    end: word.end - from,
    ...origin,
  };
  if (block === headBlock(article)) return { ...line, en: titleEn, source: titleEn ? titleEnSource : '' };
  const pair = own && pairs.find(({ zh }) => zh.includes(own.id));
  return { ...line, ...englishOfPair(pair) };
}

/** Nothing for a gloss: it is no translation of the sentence. */
function englishOfPair(pair: Pair | null | undefined): Pick<KeptSentence, 'en' | 'source' | 'engine'> {
  if (!pair?.en.length) return { en: '', source: '' };
  return { en: englishOf(pair), source: pair.source, ...(pair.engine ? { engine: pair.engine } : {}) };
}
