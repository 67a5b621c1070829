/** Stands in for WXT's '#imports' in a script of a benchmark: the real browser. */
export const browser = (globalThis as unknown as { chrome: typeof chrome }).chrome;
