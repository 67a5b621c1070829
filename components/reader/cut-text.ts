/** A stretch of a text, offsets in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** A piece of text with the span of each layer that covers it. */
export interface CutPiece<T extends Record<string, Span>> extends Span {
  text: string;
  /** Of each layer the span that covers the piece (of several the last), or nothing. */
  covers: Partial<T>;
}

/**
 * Cuts a text wherever a span of any layer begins or ends, so that words, figures and marks may overlap freely: each
 * piece lies wholly within or without every span. The pieces' texts joined are the text. Spans that reach beyond the
 * text count as far as it goes.
 */
export function cutText<T extends Record<string, Span>>(
  text: string,
  layers: { [K in keyof T]: readonly T[K][] },
): CutPiece<T>[] {
  const edges = new Set([0, text.length]);
  for (const spans of Object.values(layers) as (readonly Span[])[]) {
    for (const { start, end } of spans) {
      for (const edge of [start, end]) if (edge > 0 && edge < text.length) edges.add(edge);
    }
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? text.length;
    const covers: Partial<T> = {};
    for (const layer of Object.keys(layers) as (keyof T)[]) {
      const span = layers[layer].findLast((one) => one.start <= start && one.end >= end);
      if (span) covers[layer] = span;
    }
    return { start, end, text: text.slice(start, end), covers };
  });
}
