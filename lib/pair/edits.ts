import type { BilingualArticle } from '../bilingual-article';
import type { Pair, SentenceId, Unedited } from '../pairing';
import type { SavedEdit } from '../services';
import { sentencesOf } from '../text/article-sentences';

/** An edit with its place, for articles that say the same twice. */
export interface LineEdit extends SavedEdit {
  /** Which of the places where these sentences stand, from 0; absent for the first that is free. */
  nth?: number;
}

/** Remembered, so that the same pair is the same object each time. */
const undone = new WeakMap<Pair, Pair>();

/** The pair as it was before the reader changed it; the pair itself where nothing was changed. */
export function withoutEdit(pair: Pair): Pair {
  if (pair.source !== 'edited') return pair;
  const known = undone.get(pair);
  if (known) return known;
  const before: Pair = { zh: pair.zh, ...(pair.before ?? { en: [], source: 'gloss', confidence: 1 }) };
  undone.set(pair, before);
  return before;
}

/** The texts of an article's Chinese sentences by id. */
export const chineseTexts = ({ article }: BilingualArticle): Map<SentenceId, string> =>
  new Map(sentencesOf(article.blocks.filter(({ lang }) => lang === 'zh')).map(({ id, text }) => [id, text]));

/** An edited pair as the library knows it: by what it says, because a page that was changed numbers sentences anew. */
export function takenBack(article: BilingualArticle, pair: Pair): SavedEdit {
  const texts = chineseTexts(article);
  return { zh: pair.zh.map((id) => texts.get(id) ?? ''), en: pair.en.map(({ text }) => text).join(' ') };
}

/** What the reader changed in an article, in its order. */
export function editsOf(article: BilingualArticle): LineEdit[] {
  const texts = chineseTexts(article);
  return article.pairs.flatMap((pair) => {
    const en = pair.en.map(({ text }) => text).join(' ');
    return pair.source === 'edited' && en ? [{ ...placeOf(pair, article.pairs, texts), en }] : [];
  });
}

/** How an edit of this pair is found again: by its Chinese, and which of several such places it is. */
export function placeOf(
  pair: Pair,
  pairs: readonly Pair[],
  texts: ReadonlyMap<SentenceId, string>,
): Required<Omit<LineEdit, 'en'>> {
  const key = keyOf(pair, texts);
  const same = pairs.filter((other) => keyOf(other, texts) === key);
  return {
    zh: pair.zh.map((id) => texts.get(id) ?? ''),
    nth: Math.max(
      0,
      same.findIndex(({ zh }) => zh[0] === pair.zh[0]),
    ),
  };
}

const separator = '\n';
const keyOf = ({ zh }: Pair, texts: ReadonlyMap<SentenceId, string>): string =>
  zh.map((id) => texts.get(id) ?? '').join(separator);

/**
 * Puts the reader's words where their Chinese stands; each edit counts once. Pairs that an edit spans are joined where
 * their English is of one origin. An edit whose Chinese is not found, or is only part of a pair, changes nothing.
 */
export function applyEdits(
  pairs: readonly Pair[],
  edits: readonly LineEdit[],
  texts: ReadonlyMap<SentenceId, string>,
): Pair[] {
  if (!edits.length) return [...pairs];
  let result = [...pairs];
  const taken = new Set<string>();
  for (const edit of edits) {
    const text = edit.en.trim();
    const key = edit.zh.join(separator);
    if (!text || !edit.zh.length) continue;
    const places = runsOf(result, key, edit.zh.length, texts).filter(
      ({ pair }) => edit.nth !== undefined || !taken.has(pair.zh[0] ?? ''),
    );
    const place = places[edit.nth ?? 0] ?? places[0];
    if (!place) continue;
    taken.add(place.pair.zh[0] ?? '');
    const changed = edited(withoutEdit(place.pair), text, edit);
    result = [...result.slice(0, place.from), changed, ...result.slice(place.to)];
  }
  return result;
}

interface Place {
  from: number;
  to: number;
  /** What stands there, as one pair. */
  pair: Pair;
}

/** Where pairs, one or several in a row, render exactly these sentences. */
function runsOf(pairs: readonly Pair[], key: string, count: number, texts: ReadonlyMap<SentenceId, string>): Place[] {
  const places: Place[] = [];
  for (let from = 0; from < pairs.length; from += 1) {
    const first = pairs[from];
    if (!first?.zh.length || !key.startsWith(keyOf(first, texts))) continue;
    let to = from;
    let length = 0;
    while (to < pairs.length && length < count) length += pairs[to++]?.zh.length ?? 0;
    const run = pairs.slice(from, to);
    if (length !== count || run.map((pair) => keyOf(pair, texts)).join(separator) !== key) continue;
    const pair = joined(run);
    if (pair) places.push({ from, to, pair });
  }
  return places;
}

/** Several pairs of one origin as one; null where their origins differ. */
function joined(run: readonly Pair[]): Pair | null {
  const [first, ...rest] = run;
  if (!first || rest.length === 0) return first ?? null;
  const one = ({ source, engine, insteadOf }: Pair) => `${source} ${engine} ${insteadOf}`;
  if (rest.some((pair) => one(pair) !== one(first) || pair.source === 'edited' || !pair.gloss !== !first.gloss))
    return null;
  return {
    ...first,
    zh: run.flatMap(({ zh }) => zh),
    en: run.flatMap(({ en }) => en),
    confidence: Math.min(...run.map(({ confidence }) => confidence)),
    ...(first.gloss && { gloss: run.flatMap(({ gloss }) => gloss ?? []) }),
  };
}

/** Remembered by what stood there, for the reason above. */
const changes = new WeakMap<LineEdit, Map<Pair, Pair>>();

function edited(pair: Pair, text: string, edit: LineEdit): Pair {
  const known = changes.get(edit)?.get(pair);
  if (known) return known;
  const { zh, ...before } = pair;
  const id = pair.en[0]?.id ?? `m${zh[0]}`;
  const changed: Pair = {
    zh,
    en: [{ id, text }],
    source: 'edited',
    confidence: 1,
    before: before as Unedited,
  };
  changes.set(edit, new Map([[pair, changed]]));
  return changed;
}
