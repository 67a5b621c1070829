/** Where a voice may take breath, best first: at stops, at commas, at enumeration commas and spaces. */
const breaths = [/[。！？；;!?…][”’」』）)]*/gu, /[，,：:—][”’」』）)]*|\.\s/gu, /[、\s]/gu];

/**
 * Cuts a text into pieces of at most `longest` UTF-16 units, as few as possible, at the best place for a breath in the
 * second half of each; in the middle of a word only where there is none. The pieces joined are the text, white space at
 * their ends aside.
 */
export function chunksOf(text: string, longest: number): string[] {
  const chunks: string[] = [];
  let rest = text.trim();
  while (rest.length > longest) {
    const head = rest.slice(0, longest);
    const end = breaths.map((breath) => lastEnd(head, breath)).find((at) => at >= longest / 3) ?? wholeUnit(head);
    chunks.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  if (rest) chunks.push(rest);
  return chunks;
}

/** Behind the last match. */
function lastEnd(text: string, pattern: RegExp): number {
  let end = -1;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

/** The text's length, less the first half of a surrogate pair at its end. */
const wholeUnit = (text: string): number => (/[\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length);
