import { matchesIn, type Term } from '@/lib/library/search/query';

export interface HighlightedProps {
  text: string;
  /** Where it matches, as offsets; or the terms to look for. */
  matches?: readonly [number, number][];
  terms?: readonly Term[];
}

/** A text with what a search found in it marked. */
export function Highlighted({ text, matches, terms = [] }: HighlightedProps) {
  const found = matches ?? (terms.length ? matchesIn(text, terms) : []);
  let last = 0;
  const pieces = found.flatMap(([from, to]) => {
    const before = text.slice(last, from);
    last = to;
    return [before, <mark key={from}>{text.slice(from, to)}</mark>];
  });
  return (
    <>
      {pieces}
      {text.slice(last)}
    </>
  );
}
