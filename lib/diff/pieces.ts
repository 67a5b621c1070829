import { matchesOf } from './myers';

/** A stretch of one side: 'changed' is removed where it stands before, and added where it stands after. */
export interface Piece {
  text: string;
  changed: boolean;
}

export interface TwoSides {
  before: Piece[];
  after: Piece[];
}

/** A stretch of both sides. */
interface Part {
  before: string;
  after: string;
  same: boolean;
  /** Tokens, of the side that has more. */
  size: number;
}

/** Words in Latin letters and numbers are changed whole; of Chinese, characters. */
const tokensOf = (text: string): string[] =>
  text.match(/[\p{Script=Latin}\p{M}]+|\p{Nd}+(?:[.,．，]\p{Nd}+)*|[\s\S]/gu) ?? [];

/** Below this share of what stays, a sentence was written anew. */
const leastCommon = 0.25;

/** What changed within a sentence, character by character, in stretches long enough to be read. */
export function piecesOf(before: string, after: string): TwoSides {
  const parts = calmed(partsOf(tokensOf(before), tokensOf(after)));
  const common = parts.reduce((sum, part) => sum + (part.same ? part.before.length : 0), 0);
  const anew = common < leastCommon * Math.max(before.length, after.length);
  const shown = anew ? [{ before, after, same: before === after, size: 0 }] : parts;
  const side = (name: 'before' | 'after') =>
    shown.filter((part) => part[name]).map((part) => ({ text: part[name], changed: !part.same }));
  return { before: side('before'), after: side('after') };
}

function partsOf(before: readonly string[], after: readonly string[]): Part[] {
  const parts: Part[] = [];
  let [a, b] = [0, 0];
  for (const match of [...matchesOf(before, after), { before: before.length, after: after.length, length: 0 }]) {
    const size = Math.max(match.before - a, match.after - b);
    const cut = { before: before.slice(a, match.before).join(''), after: after.slice(b, match.after).join('') };
    if (size > 0) parts.push({ ...cut, same: false, size });
    const text = before.slice(match.before, match.before + match.length).join('');
    if (text) parts.push({ before: text, after: text, same: true, size: match.length });
    a = match.before + match.length;
    b = match.after + match.length;
  }
  return parts;
}

/**
 * Without the equal stretches that are only there by chance: one character between two changes, or no more than were
 * changed on either side of it (the "semantic cleanup" of N. Fraser's diff-match-patch). Else words are shredded.
 */
function calmed(parts: readonly Part[]): Part[] {
  const done: Part[] = [];
  for (const part of parts) {
    done.push(part);
    for (;;) {
      const [left, same, right] = done.slice(-3);
      if (!left || !same?.same || !right || right.same || left.same) break;
      if (same.size > 1 && (same.size > left.size || same.size > right.size)) break;
      const before = left.before + same.before + right.before;
      const after = left.after + same.after + right.after;
      done.splice(-3, 3, { before, after, same: false, size: left.size + same.size + right.size });
    }
  }
  return done;
}
