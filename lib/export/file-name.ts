import { oneLine } from '../text/visible-text';

/** File systems allow 255 bytes; what is left is for ' (2)' and for what a download adds. */
const mostBytes = 200;

/** Windows opens the device whatever ending follows, and spaces before it. */
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(?:\.|$)/i;

/**
 * A title as a file name that Windows, macOS, Linux, Android and Obsidian all take: without their reserved characters
 * (Obsidian's are # | ^ [ ]), without control and direction marks, no device name, no dot or space at either end, in
 * NFC, at most 200 bytes in UTF-8 with the extension. `extension` has its dot. `otherwise` is for a title of which nothing
 * is left that can be seen.
 */
export function fileName(title: string, extension: string, otherwise = 'article'): string {
  const name = oneLine(title)
    .replace(/[/\\|]+/g, '-')
    .replace(/[<>:"?*#^[\]]/g, '')
    .replace(/\s+/g, ' ')
    .normalize('NFC'); // behind the others: what they take out may have stood between a letter and its accent
  const start = trim(name);
  const trimmed = trim(cutToBytes(deviceName.test(start) ? `_${start}` : start, mostBytes - byteLength(extension)));
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(trimmed)) return `${otherwise}${extension}`;
  return `${trimmed}${extension}`;
}

/** Gives each file of a folder a name of its own, also where capitals do not count: 'a.md', 'A (2).md'. */
export function uniqueNames(): (name: string) => string {
  const taken = new Map<string, number>();
  return (name) => {
    const dot = name.lastIndexOf('.');
    const wanted = caseless(name);
    let unique = name;
    let n = taken.get(wanted) ?? 1;
    while (taken.has(caseless(unique))) {
      n += 1;
      unique = `${name.slice(0, dot)} (${n})${name.slice(dot)}`;
    }
    taken.set(wanted, n);
    taken.set(caseless(unique), taken.get(caseless(unique)) ?? 1);
    return unique;
  };
}

/** Alike for names that are one to macOS and Windows: 'Straße' is 'STRASSE' there, and 'ς' is 'Σ'. */
const caseless = (name: string): string => name.toUpperCase().toLowerCase().normalize('NFC');

/** 'duizhao-2026-03-09.json': a file of many articles. */
export const collectionName = (now: Date, extension: string): string =>
  `duizhao-${now.toISOString().slice(0, 10)}${extension}`;

const trim = (name: string): string => name.replace(/^[\s.~-]+|[\s.]+$/g, '');

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/** At the end of a character as it is seen: a family of emoji stays together, and an accent with its letter. */
function cutToBytes(text: string, bytes: number): string {
  if (byteLength(text) <= bytes) return text;
  let length = 0;
  let cut = '';
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(text)) {
    length += byteLength(segment);
    if (length > bytes) break;
    cut += segment;
  }
  return cut;
}
