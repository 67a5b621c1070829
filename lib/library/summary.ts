import type { Script } from '../article';
import { englishOf, type Keyword, provenance } from '../bilingual-article';
import type { PairSource } from '../pairing';
import type { SavedArticle } from './saved-article';
import { countCharacters, sketchOf } from './search/sketch';

/** What the list shows of an article; kept in a table of its own, so that a list never loads a body. */
export interface Summary {
  id: string;
  canonicalUrl: string;
  site: string;
  source: string;
  title: string;
  titleEn: string;
  titleEnSource: PairSource | '';
  script: Script;
  byline: string;
  publishedAt: string;
  savedAt: string;
  updatedAt: string;
  keywords: Keyword[];
  /** Pairs by where their English comes from. */
  counts: Record<PairSource, number>;
  /** How the article begins, in Chinese and, where it has English, in English. */
  excerptZh: string;
  excerptEn: string;
  /** Han characters of headline and body; absent in rows of older versions until they are made anew. */
  characters?: number;
  /** MinHash of the Chinese text (`sketch.ts`), by which copies of one story are found; absent likewise. */
  sketch?: number[];
}

const excerptLength = { zh: 110, en: 220 };

export function summarise(saved: SavedArticle): Summary {
  const { article, pairs } = saved;
  const begin = article.blocks.find(({ kind, text }) => kind === 'paragraph' && text.trim() !== '');
  const english = pairs.filter(({ en }) => en.length > 0).slice(0, 6);
  return {
    id: saved.id,
    canonicalUrl: article.canonicalUrl,
    site: article.site,
    source: article.source,
    title: article.title,
    titleEn: saved.titleEn,
    titleEnSource: saved.titleEnSource,
    script: article.script,
    byline: article.byline,
    publishedAt: article.publishedAt,
    savedAt: saved.savedAt,
    updatedAt: saved.updatedAt,
    keywords: saved.keywords,
    counts: provenance(pairs),
    excerptZh: cut(begin?.text ?? '', excerptLength.zh),
    excerptEn: cut(english.map(englishOf).join(' '), excerptLength.en),
    characters: countCharacters(article),
    sketch: sketchOf(article),
  };
}

/** Cuts at a space where one is near, never between the halves of a surrogate pair; '…' says that more follows. */
function cut(text: string, length: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= length) return plain;
  const space = plain.lastIndexOf(' ', length);
  const end = space > length * 0.8 ? space : length;
  return `${plain.slice(0, end).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Whether people wrote the article's English: the page, the publisher's edition or the reader. */
export const hasHumanEnglish = ({ counts }: Pick<Summary, 'counts'>): boolean =>
  counts.edited + counts.page + counts.edition > 0;
