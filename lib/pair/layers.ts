import type { BilingualArticle } from '../bilingual-article';
import type { Pair, SentenceId } from '../pairing';
import type { SavedEdit } from '../services';
import { sentencesOf } from '../text/article-sentences';
import { applyEdits, type LineEdit, withoutEdit } from './edits';
import { lacking } from './fill';

/** What an engine made of one sentence. */
export interface MachineLine {
  text: string;
  /** `Engine.label`. */
  engine: string;
  /** Label of the engine that should have done it, where another that the reader allowed took over. */
  insteadOf?: string;
}

/** The publisher's English edition, paired with the article. */
export interface EditionLayer {
  pairs: readonly Pair[];
  title: string;
  url: string;
}

export interface Layers {
  /** The page's own English and the word gloss, or an article as it was saved. */
  base: BilingualArticle;
  edition: EditionLayer | null;
  /** By id of the Chinese sentence; the headline has the id 'title'. */
  machine: ReadonlyMap<SentenceId | 'title', MachineLine>;
  /** An engine may fill what human English lacks. Where there is no human English at all, it always may. */
  fillGaps: boolean;
  /** All that hold: an edit in `base` that is not among them is undone. */
  edits: readonly (SavedEdit & Pick<LineEdit, 'nth'>)[];
}

/** A pair, or a sentence that is still without a line. */
type Slot = Pair | SentenceId;

const isHuman = (pair: Pair): boolean => (pair.source === 'page' || pair.source === 'edition') && pair.en.length > 0;

/** Whether somebody has translated any of it; what the reader edited does not count, nor what a machine did. */
export const hasHumanEnglish = (pairs: readonly Pair[]): boolean => pairs.some((pair) => isHuman(withoutEdit(pair)));

/** The sentences that no human English is there for, in order. */
export const withoutHuman = (pairs: readonly Pair[]): SentenceId[] =>
  pairs.filter((pair) => !isHuman(withoutEdit(pair))).flatMap((pair) => pair.zh);

/**
 * Joins all that is known of an article's English, most trusted first: the reader's edits, the page, the publisher's
 * edition, an engine, the word gloss. The result keeps the invariants of `Pair`, and the objects of pairs that did not
 * change, so that a view draws anew only what did.
 */
export function joinLayers({ base, edition, machine, fillGaps, edits }: Layers): BilingualArticle {
  const pairs = base.pairs.map(withoutEdit);
  const wanted = sentencesOf(base.article.blocks.filter(({ lang }) => lang === 'zh'));
  let slots: Slot[] = pairs.flatMap((pair): Slot[] => (isHuman(pair) ? [pair] : pair.zh));
  // An article that was saved with its edition has it already, under the same ids.
  const other = pairs.some(({ source, en }) => source === 'edition' && en.length > 0) ? null : edition;
  if (other) slots = layEdition(slots, other.pairs, hasHumanEnglish(pairs));
  const human = slots.some((slot) => typeof slot !== 'string');
  const mayFill = fillGaps || !human;
  if (mayFill) {
    const open = new Set(slots.filter((slot) => typeof slot === 'string'));
    slots = lay(
      slots,
      wanted.flatMap(({ id }) => {
        const line = open.has(id) ? machine.get(id) : undefined;
        return line?.text.trim() ? [machinePair(id, line)] : [];
      }),
    );
  }
  slots = lay(
    slots,
    pairs.filter(({ source, en }) => source === 'engine' && en.length > 0),
  );
  slots = lay(
    slots,
    pairs.filter(({ gloss }) => gloss),
  );
  slots = lay(
    slots,
    pairs.filter(({ zh }) => zh.length === 1),
  );
  const whole = slots.map((slot) => (typeof slot === 'string' ? lacking(slot) : slot));
  const joined = applyEdits(whole, edits, new Map(wanted.map(({ id, text }) => [id, text])));
  const { article, keywords } = base;
  return { article, keywords, ...titleOf(base, other, mayFill ? machine.get('title') : undefined), pairs: joined };
}

/** Whether two states of an article say the same, by the objects that `joinLayers` keeps. */
export const sameState = (a: BilingualArticle, b: BilingualArticle): boolean =>
  a.article === b.article &&
  a.titleEn === b.titleEn &&
  a.keywords === b.keywords &&
  a.pairs.length === b.pairs.length &&
  a.pairs.every((pair, index) => pair === b.pairs[index]);

/**
 * The edition's pairs are whole: they hold its English without a partner as well. Beside human English of the page they
 * fill only what lacks.
 */
function layEdition(slots: readonly Slot[], pairs: readonly Pair[], besideHuman: boolean): Slot[] {
  const found = pairs.filter(({ en }) => en.length > 0);
  if (besideHuman) return lay(slots, found);
  const own = slots.filter((slot) => typeof slot === 'string');
  const theirs = pairs.flatMap((pair) => pair.zh);
  if (own.join(' ') !== theirs.join(' ')) return lay(slots, found);
  return pairs.flatMap((pair): Slot[] => (pair.en.length ? [pair] : pair.zh));
}

/** Puts pairs where the sentences are still open. One counts only if all its sentences stand there one after the other. */
function lay(slots: readonly Slot[], pairs: readonly Pair[]): Slot[] {
  const byFirst = new Map(pairs.flatMap((pair) => (pair.zh[0] ? [[pair.zh[0], pair] as const] : [])));
  const laid: Slot[] = [];
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] as Slot;
    const pair = typeof slot === 'string' ? byFirst.get(slot) : undefined;
    if (pair?.zh.every((id, index) => slots[at + index] === id)) {
      laid.push(pair);
      at += pair.zh.length - 1;
    } else laid.push(slot);
  }
  return laid;
}

/** Remembered, so that the same line is the same pair each time. */
const made = new WeakMap<MachineLine, Map<SentenceId, Pair>>();

/** Named after the Chinese sentence, so that the sentences of one Chinese block flow as one English paragraph. */
function machinePair(id: SentenceId, line: MachineLine): Pair {
  const known = made.get(line)?.get(id);
  if (known) return known;
  const pair: Pair = {
    zh: [id],
    en: [{ id: `m${id}`, text: line.text.trim() }],
    source: 'engine',
    engine: line.engine,
    ...(line.insteadOf && { insteadOf: line.insteadOf }),
    confidence: 1,
  };
  made.set(line, new Map([...(made.get(line) ?? []), [id, pair]]));
  return pair;
}

function titleOf(
  { titleEn, titleEnSource }: BilingualArticle,
  edition: EditionLayer | null,
  machine: MachineLine | undefined,
): Pick<BilingualArticle, 'titleEn' | 'titleEnSource'> {
  if (titleEn && titleEnSource !== 'engine' && titleEnSource !== 'gloss') return { titleEn, titleEnSource };
  if (edition?.title) return { titleEn: edition.title, titleEnSource: 'edition' };
  if (machine?.text.trim()) return { titleEn: machine.text.trim(), titleEnSource: 'engine' };
  return { titleEn, titleEnSource };
}
