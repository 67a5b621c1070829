/** Edges in pixels from the corner of the window. */
export interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface CardPlace {
  left: number;
  /** Where its nearer edge stands: its upper one below the word, its lower one above it. */
  edge: number;
  side: 'below' | 'above';
  /** What fits between the word and the end of the window. */
  height: number;
}

/** Pixels between word and card, and between card and window. */
const gap = 6;
const margin = 8;

/** Below the word where the card fits, else above, else where there is more room: never over the word. */
export function placeCard(word: Edges, card: { width: number; height: number }, window: Edges): CardPlace {
  const below = window.bottom - margin - word.bottom - gap;
  const above = word.top - gap - window.top - margin;
  const side = below >= card.height || (above < card.height && below >= above) ? 'below' : 'above';
  const most = window.right - margin - card.width;
  return {
    left: Math.max(window.left + margin, Math.min(word.left, most)),
    edge: side === 'below' ? word.bottom + gap : word.top - gap,
    side,
    height: Math.max(0, side === 'below' ? below : above),
  };
}
