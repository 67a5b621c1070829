/** A dictionary of opencc-js: 'from to|from to|…'. */
export type OpenccDictionary = string;

type Entry = [from: string, to: string];

export const entriesOf = (dictionary: OpenccDictionary): Entry[] =>
  dictionary.split('|').flatMap((pair): Entry[] => {
    const [from, to] = pair.split(' ');
    return from && to ? [[from, to]] : [];
  });

/**
 * Build-time: one step of a conversion as `openTable` reads it. Where two dictionaries have the same phrase the earlier
 * one holds. What would change the length of a text is left out.
 */
export function compileTable(...dictionaries: readonly (readonly Entry[])[]): string {
  const all = new Map<string, string>();
  for (const [from, to] of dictionaries.flat()) if (!all.has(from) && keepsOffsets(from, to)) all.set(from, to);
  const singleOf = (character: string) => all.get(character) ?? character;
  const phrases = new Map<string, string[]>();
  for (const [from, to] of all) {
    const [first = '', ...rest] = [...from];
    const fields = phrases.get(first) ?? [];
    phrases.set(first, fields);
    if (rest.length === 0) continue;
    const target = [...to];
    const written = [...from].map((character, at) => (singleOf(character) === target[at] ? '=' : target[at])).join('');
    fields.push(/[^=]/.test(written) ? `${rest.join('')}>${written}` : rest.join(''));
  }
  return [...phrases].map(([first, fields]) => [first + singleOf(first), ...fields].join('\t')).join('\n');
}

/** Character for character as long as its source, and free of what the format uses. */
function keepsOffsets(from: string, to: string): boolean {
  const [source, target] = [[...from], [...to]];
  return (
    source.length === target.length &&
    source.every((character, at) => character.length === target[at]?.length) &&
    !/[=>\t\n]/.test(from + to)
  );
}

/** The characters of these entries' left sides that never occur on a right side: they tell one script from the other. */
export function onlyIn(left: readonly Entry[], right: readonly (readonly Entry[])[]): string {
  const elsewhere = new Set(right.flat().flatMap(([, to]) => [...to]));
  const only = left.flatMap(([from, to]) =>
    [...from].length === 1 && from !== to && !elsewhere.has(from) ? [from] : [],
  );
  return only.join('');
}
