import type { BilingualArticle } from '../bilingual-article';
import { type Pair, type PairSource, pairSources } from '../pairing';
import { sentencesOf } from '../text/article-sentences';

const trust = (source: PairSource | ''): number => (source === '' ? pairSources.length : pairSources.indexOf(source));
const hasEnglish = ({ en, gloss }: Pair): boolean => en.length > 0 || gloss !== undefined;

/**
 * Joins two states of one article. The newer text wins, except that nothing is lost which the newer one cannot replace:
 * - what the reader edited stays, unless the newer state holds an edit of the same sentences;
 * - English of a more trusted source stays where the newer state has only less trusted English (a page read again
 *   behind a pay wall, say, yields the gloss where the first reading had found the translator's text).
 * The English headline is kept likewise, where the Chinese one is the same. A kept line goes where its Chinese sentences
 * stand now; where those are gone, it stays as English without a partner.
 */
export function mergeArticles(older: BilingualArticle, newer: BilingualArticle): BilingualArticle {
  const sameTitle = older.article.title === newer.article.title;
  const keepTitle =
    sameTitle && older.titleEn !== '' && trust(older.titleEnSource) < trust(newer.titleEn && newer.titleEnSource);
  const { titleEn, titleEnSource } = keepTitle ? older : newer;
  return {
    article: newer.article,
    titleEn,
    titleEnSource,
    keywords: speaksEnglish(newer) || !speaksEnglish(older) ? newer.keywords : older.keywords,
    pairs: mergePairs(older, newer),
  };
}

const speaksEnglish = ({ keywords }: BilingualArticle): boolean => keywords.some(({ en }) => en !== '');

function mergePairs(older: BilingualArticle, newer: BilingualArticle): Pair[] {
  const unedited = newer.pairs.filter((pair) => pair.source !== 'edited' && hasEnglish(pair));
  const best = Math.min(pairSources.length, ...new Set(unedited.map(({ source }) => trust(source))));
  const edited = new Set(newer.pairs.filter(({ source }) => source === 'edited').flatMap(({ zh }) => zh));
  const known = new Set(newer.pairs.filter(({ zh }) => zh.length === 0).map(words));
  const placeNow = placesNow(older, newer);
  const order = new Map(sentencesOf(newer.article.blocks).map(({ id }, index) => [id, index]));
  const placeOf = ({ zh }: Pick<Pair, 'zh'>): number => order.get(zh[0] ?? '') ?? -1;
  const isRun = (zh: string[]) => zh.length > 0 && zh.every((id, i) => order.get(id) === placeOf({ zh }) + i);

  const placed = new Map<string, Pair>(); // by each sentence that the kept pair takes over
  const loose: { pair: Pair; after: string }[] = [];
  let after = '';
  for (const pair of older.pairs) {
    const zh = pair.zh.map((id) => placeNow.get(id)).filter((id) => id !== undefined);
    const keep = hasEnglish(pair) && (pair.source === 'edited' || trust(pair.source) < best);
    if (keep && !zh.some((id) => edited.has(id) || placed.has(id))) {
      const kept = { ...pair, zh };
      if (zh.length === pair.zh.length && isRun(zh)) for (const id of zh) placed.set(id, kept);
      else if (pair.en.length > 0 && !known.has(words(pair))) loose.push({ pair: { ...pair, zh: [] }, after });
    }
    after = zh.at(-1) ?? after;
  }
  const pairs = newer.pairs.flatMap((pair) => yieldTo(placed, pair));
  const there = new Set(pairs);
  for (const kept of new Set(placed.values())) {
    if (there.has(kept)) continue;
    // A file may hold a text without pairs for all of its sentences.
    const behind = pairs.findIndex((pair) => placeOf(pair) > placeOf(kept));
    pairs.splice(behind < 0 ? pairs.length : behind, 0, kept);
  }
  for (const { pair, after } of loose.reverse()) {
    pairs.splice(after === '' ? 0 : pairs.findIndex(({ zh }) => zh.includes(after)) + 1, 0, pair);
  }
  return pairs;
}

const words = (pair: Pair): string => `${pair.source}:${pair.en.map(({ text }) => text).join(' ')}`;

/** Sentence ids of the older state → of the newer, by equal text; the nth of several equal ones is the nth again. */
function placesNow(older: BilingualArticle, newer: BilingualArticle): Map<string, string> {
  const now = new Map<string, string[]>();
  for (const { id, text } of sentencesOf(newer.article.blocks)) {
    const alike = now.get(text);
    if (alike) alike.push(id);
    else now.set(text, [id]);
  }
  const places = new Map<string, string>();
  for (const { id, text } of sentencesOf(older.article.blocks)) {
    const place = now.get(text)?.shift();
    if (place) places.set(id, place);
  }
  return places;
}

/** A pair of the newer state with the kept ones in place of the sentences that they take over, in reading order. */
function yieldTo(placed: ReadonlyMap<string, Pair>, pair: Pair): Pair[] {
  if (!pair.zh.some((id) => placed.has(id))) return [pair];
  const { gloss: _, ...rest } = pair; // the gloss of several sentences is none of one
  const runs: Pair[] = [];
  let english = pair.en;
  for (const id of pair.zh) {
    const kept = placed.get(id);
    const last = runs.at(-1);
    if (kept) {
      if (kept.zh[0] === id) runs.push(kept);
    } else if (last && last !== placed.get(last.zh[0] ?? '')) last.zh.push(id);
    else {
      runs.push({ ...rest, zh: [id], en: english });
      english = [];
    }
  }
  return runs;
}
