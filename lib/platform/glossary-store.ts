import { browser } from '#imports';
import { mergeGlossary } from '../glossary/csv';
import type { GlossaryTerm } from '../glossary/term';
import { mostTerms, termRow, termRows } from '../glossary/term-row';

const key = 'glossary';
const damagedKey = 'glossary-damaged';

/** The reader's own terms. Those that cannot be read are put aside and do not cost the reader the others. */
export async function loadGlossary(): Promise<GlossaryTerm[]> {
  const { terms, damaged } = interpret((await browser.storage.local.get(key))[key]);
  if (damaged.length > 0) await keepDamaged(damaged);
  return terms;
}

/**
 * Changes the reader's terms and returns the new ones, under a lock that all pages share. Throws TypeError for what is no
 * term and where there would be more than 20,000.
 */
export function saveGlossary(change: (current: GlossaryTerm[]) => GlossaryTerm[]): Promise<GlossaryTerm[]> {
  return navigator.locks.request(key, async () => {
    const { data } = termRows.safeParse(change(await loadGlossary()));
    if (!data) throw new TypeError('not a glossary');
    await browser.storage.local.set({ [key]: data });
    return data;
  });
}

/** Takes terms of a backup in beside the reader's: for the same Chinese and site the reader's stay. */
export const joinGlossary = (others: readonly GlossaryTerm[]): Promise<GlossaryTerm[]> =>
  saveGlossary((here) => {
    const known = new Set(here);
    const more = mergeGlossary(others, here).terms.filter((term) => !known.has(term));
    return [...here, ...more].slice(0, Math.max(mostTerms, here.length));
  });

/** Calls back with the reader's terms after each change, wherever it was made, until the returned function is called. */
export function watchGlossary(callback: (terms: GlossaryTerm[]) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[key]) callback(interpret(changes[key].newValue).terms);
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}

function interpret(raw: unknown): { terms: GlossaryTerm[]; damaged: unknown[] } {
  if (raw === undefined) return { terms: [], damaged: [] };
  if (!Array.isArray(raw)) return { terms: [], damaged: [raw] };
  const terms: GlossaryTerm[] = [];
  const damaged: unknown[] = [];
  for (const one of raw) {
    const { data } = termRow.safeParse(one);
    if (data) terms.push(data);
    else damaged.push(one);
  }
  return { terms, damaged };
}

/** Keeps the first damaged list only: a later one may already be what we made of it. */
async function keepDamaged(damaged: readonly unknown[]): Promise<void> {
  if ((await browser.storage.local.get(damagedKey))[damagedKey] !== undefined) return;
  console.error('Some glossary terms could not be read; a copy is kept.', damaged.length);
  await browser.storage.local.set({ [damagedKey]: damaged });
}
