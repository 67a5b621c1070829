import type { Line } from '../engine';

/** A sentence's English on one line, as a service gave it; '' for none, and for what cannot be the English of it. */
export function englishOf(line: Line, text: string): string {
  const tidy = text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
  // No English is this much longer than its Chinese: the service wrote something else.
  return tidy.length > 500 + 30 * line.text.length ? '' : tidy;
}

/**
 * Joins sentences with texts that come in their order. Where the counts differ nobody knows which text belongs to which
 * sentence, so there are no lines at all, and the runner asks again for smaller parts. Empty texts are left out as well.
 */
export function inOrder(lines: readonly Line[], texts: readonly string[]): Line[] {
  if (texts.length !== lines.length) return [];
  return lines.flatMap((line, at) => {
    const text = englishOf(line, texts[at] ?? '');
    return text ? [{ id: line.id, text }] : [];
  });
}
