/** Something between two marks that belong together: a quotation, brackets, the title of a work. */
export interface Enclosure {
  /** At the opening mark. */
  start: number;
  /** Behind the closing mark. */
  end: number;
  /** A title never ends a sentence inside, however long it is. */
  title: boolean;
}

const closerOf = new Map(
  ['“”', '‘’', '「」', '『』', '（）', '()', '《》', '〈〉', '【】', '〔〕', '[]'].map((pair) => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
);
const closers = new Set(closerOf.values());

/**
 * Enclosures of one line. A mark without its partner (speech that runs on over paragraphs, an apostrophe) encloses
 * nothing. Straight double quotation marks are taken in pairs.
 */
export function enclosures(line: string): Enclosure[] {
  const found: Enclosure[] = [];
  const open: { mark: string; at: number }[] = [];
  const straight: number[] = [];
  for (let i = 0; i < line.length; i += 1) {
    const mark = line.charAt(i);
    if (closerOf.has(mark)) open.push({ mark, at: i });
    else if (mark === '"' || mark === '＂') straight.push(i);
    else if (closers.has(mark)) {
      const partner = open.findLastIndex((opened) => closerOf.get(opened.mark) === mark);
      const start = open[partner]?.at;
      if (start === undefined) continue;
      open.length = partner;
      found.push({ start, end: i + 1, title: mark === '》' || mark === '〉' });
    }
  }
  for (let k = 0; k + 1 < straight.length; k += 2) {
    found.push({ start: straight[k] ?? 0, end: (straight[k + 1] ?? 0) + 1, title: false });
  }
  return found;
}

/** Offset behind the closing marks that stand at `at`; a straight quotation mark closes only where it ends a pair. */
export function closersEnd(line: string, at: number, enclosed: readonly Enclosure[]): number {
  let end = at;
  for (;;) {
    const mark = line.charAt(end);
    const closes =
      closers.has(mark) ||
      ((mark === '"' || mark === '＂') && enclosed.some((span) => span.end === end + 1)) ||
      (mark === "'" && !/[\p{L}\p{N}]/u.test(line.charAt(end + 1)));
    if (!closes) return end;
    end += 1;
  }
}
