import { convertLimits } from './message-limits';

/** A text, or a part of one that is too long for one message. */
interface Part {
  index: number;
  text: string;
}

/** Converts texts of any length by messages of limited length, one after the other. */
export async function convertInParts(
  texts: readonly string[],
  convert: (texts: string[]) => Promise<string[]>,
  { units, texts: most } = convertLimits,
): Promise<string[]> {
  const converted = texts.map(() => '');
  for (const parts of batches(
    texts.flatMap((text, index) => cut(text, index, units)),
    units,
    most,
  )) {
    const answers = await convert(parts.map(({ text }) => text));
    for (const [place, { index, text }] of parts.entries()) converted[index] += answers[place] ?? text;
  }
  return converted;
}

/** Never between the halves of a surrogate pair. */
function cut(text: string, index: number, units: number): Part[] {
  const parts: Part[] = [];
  let start = 0;
  while (start < text.length) {
    let end = Math.min(text.length, start + units);
    if (end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1))) end -= 1;
    parts.push({ index, text: text.slice(start, end) });
    start = end;
  }
  return parts;
}

function batches(parts: readonly Part[], units: number, most: number): Part[][] {
  const all: Part[][] = [];
  let room = 0;
  for (const part of parts) {
    const last = all.at(-1);
    if (last && part.text.length <= room && last.length < most) last.push(part);
    else {
      all.push([part]);
      room = units;
    }
    room -= part.text.length;
  }
  return all;
}
