/**
 * A table of pairs of characters as printable ASCII: the differences between one and the next, because characters that
 * are written alike stand together in Unicode, and so do the ones they are paired with. Compressed it is half the size
 * of the characters themselves, which counts in a script that is put into every page that is read. First all left sides,
 * then, after a line break, all right ones, since each column compresses best by itself.
 */

/** Needs no escape in a string of any kind: no quotes, no backslash, no '$'. */
const digits = ' !#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
/** Digits below this end a number, the others say that it goes on. */
const last = 46;
const more = digits.length - last;

/** @param table characters in turn, left and right; one UTF-16 unit each */
export function packPairs(table: string): string {
  const column = (offset: number): string => {
    let packed = '';
    let before = 0;
    for (let i = offset; i < table.length; i += 2) {
      const unit = table.charCodeAt(i);
      const step = unit - before;
      packed += number(step < 0 ? -2 * step - 1 : 2 * step);
      before = unit;
    }
    return packed;
  };
  return `${column(0)}\n${column(1)}`;
}

function number(value: number): string {
  let rest = value;
  let packed = '';
  for (; rest >= last; rest = Math.floor(rest / more)) packed += digits.charAt(last + (rest % more));
  return packed + digits.charAt(rest);
}

/** The table that `packPairs` was given. */
export function unpackPairs(packed: string): string {
  const [left = '', right = ''] = packed.split('\n').map(unpackColumn);
  return [...left].map((character, index) => character + right.charAt(index)).join('');
}

function unpackColumn(column: string): string {
  let units = '';
  let unit = 0;
  let value = 0;
  let scale = 1;
  for (const character of column) {
    const digit = digits.indexOf(character);
    if (digit >= last) {
      value += (digit - last) * scale;
      scale *= more;
      continue;
    }
    value += digit * scale;
    unit += value % 2 ? -(value + 1) / 2 : value / 2;
    units += String.fromCharCode(unit);
    value = 0;
    scale = 1;
  }
  return units;
}
