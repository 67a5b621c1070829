import type { AlignOptions } from './align';
import type { Groups } from './corridor';

/** Above this many pairs of units a text is aligned in parts: time and memory grow with the product. */
const most = 800_000;

/** One part of two texts, with the options that concern it. */
export interface Part {
  zh: readonly string[];
  en: readonly string[];
  options: AlignOptions;
}

/**
 * Cuts a very long pair of texts in two, at a border of groups near the middle or else in proportion.
 *
 * @returns undefined where the texts are short enough to be aligned at once.
 */
export function halves({ zh, en, options }: Part): [Part, Part] | undefined {
  if (zh.length * en.length <= most) return undefined;
  const [i, j] = cut(zh.length, en.length, options.groups);
  const part = (from: [number, number], to: [number, number]): Part => ({
    zh: zh.slice(from[0], to[0]),
    en: en.slice(from[1], to[1]),
    options: {
      ...options,
      beside: options.beside
        ?.slice(from[1], to[1])
        .map((units) => units?.map((unit) => unit - from[0]).filter((unit) => unit >= 0 && unit < to[0] - from[0])),
      groups: options.groups && {
        zh: options.groups.zh.slice(from[0], to[0]),
        en: options.groups.en.slice(from[1], to[1]),
      },
    },
  });
  return [part([0, 0], [i, j]), part([i, j], [zh.length, en.length])];
}

function cut(n: number, m: number, groups?: Groups): [number, number] {
  const middle = n >> 1;
  if (groups) {
    const group = groups.zh[middle] ?? 0;
    const i = groups.zh.indexOf(group);
    const found = groups.en.findIndex((each) => each >= group);
    const j = found < 0 ? m : found;
    if (i > 0 && j > 0 && j < m) return [i, j];
  }
  return [middle, m >> 1];
}
