import { fold } from '../text/fold';

/** A placeholder that was found in a translation. */
export interface PlaceholderSpan {
  /** With a pair of brackets around it, if the translator or the text put one there. */
  start: number;
  end: number;
  number: number;
  /** Without these brackets. */
  inner: readonly [start: number, end: number];
}

export interface Placeholders {
  /** The placeholder of that number, from 0. */
  write(number: number): string;
  read(translated: string): PlaceholderSpan[];
  /** What looks like the rest of a placeholder, after all were read and replaced. */
  left(restored: string): string[];
}

const letters = 'ZQXJVK';

/** Two-digit numbers from the start: translators write single ones as words. */
const first = 11;

/**
 * The form of placeholders for one text: two or three capitals and a number, as in 'ZQ11', like the name of a road, a
 * flight or an aircraft, which translators copy and build their sentence around. Others were reported to break:
 * Google puts spaces into {$a}, %1$s and __a__, DeepL's newer models mangle tags in plain text, LibreTranslate squeezes
 * ###T01###, Amazon translates small letters as in xx0xx, a local model turned {1} into 《1》. Letters that already stand
 * before a figure in the text are not used, nor is anything where all of them do (null).
 */
export function placeholders(text: string): Placeholders | null {
  const folded = fold(text);
  const prefix = prefixes().find((each) => !new RegExp(loose(each), 'i').test(folded));
  if (!prefix) return null;
  const core = `${loose(prefix)}\\s?0?(\\d+)(?:s\\b)?`;
  const whole = new RegExp(`([[{【《〈<(（「]\\s*)?${core}(\\s*[\\]}】》〉>)）」])?`, 'gi');
  return {
    write: (number) => `${prefix}${first + number}`,
    read: (translated) =>
      [...halfWidth(translated).matchAll(whole)].map((match) => {
        const [all, open = '', digits = '', close = ''] = match;
        const [from, to] = [match.index, match.index + all.length];
        const inner = [from + open.length, to - close.length] as const;
        const [start, end] = open && close ? [from, to] : inner;
        return { start, end, inner, number: Number(digits) - first };
      }),
    left: (restored) =>
      [...halfWidth(restored).matchAll(new RegExp(`(?<![A-Za-z])${loose(prefix)}\\s?\\d*(?![A-Za-z])`, 'gi'))].map(
        ([all]) => all.trim(),
      ),
  };
}

/** The letters with what translators put between them: 'Z Q', 'Z-Q', 'zq_'. */
const loose = (prefix: string): string => `${[...prefix].join('[\\s._-]?')}[\\s._#-]?`;

function prefixes(): string[] {
  const pairs = [...letters].flatMap((a) => [...letters].filter((b) => b !== a).map((b) => a + b));
  return [...pairs, ...pairs.flatMap((pair) => [...letters].map((c) => pair + c))];
}

/** Full-width letters and figures as ordinary ones, unit by unit. */
const halfWidth = (text: string): string =>
  text.replace(/[\uff10-\uff5a]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0));
