import { nameKey, tidyName } from '@/lib/library/filing/names';

/** A name that is on some of the articles, or will be. */
export interface ChosenName {
  name: string;
  /** On how many of the articles. */
  count: number;
}

/** What was added and taken off, by how the names fold. */
export type NameEdits = ReadonlyMap<string, { name: string; on: boolean }>;

export const noEdits: NameEdits = new Map();

/** The names that lists have or will have with the edits, in the order in which they are met. */
export function chosenNames(lists: readonly (readonly string[])[], edits: NameEdits): ChosenName[] {
  const chosen = new Map<string, ChosenName>();
  for (const name of lists.flat()) {
    const key = nameKey(name);
    const known = chosen.get(key);
    if (known) known.count += 1;
    else chosen.set(key, { name, count: 1 });
  }
  for (const [key, { name, on }] of edits) {
    if (on) chosen.set(key, { name: chosen.get(key)?.name ?? name, count: lists.length });
    else chosen.delete(key);
  }
  return [...chosen.values()];
}

/** With one more name; a name without characters changes nothing. */
export function withEdit(edits: NameEdits, typed: string, on: boolean): NameEdits {
  const name = tidyName(typed);
  return name === '' ? edits : new Map(edits).set(nameKey(name), { name, on });
}

export const editedNames = (edits: NameEdits, on: boolean): string[] =>
  [...edits.values()].filter((edit) => edit.on === on).map(({ name }) => name);
