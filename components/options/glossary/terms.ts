import { glossaryLimits } from '@/lib/glossary/csv';
import { readHost } from '@/lib/glossary/host';
import type { GlossaryTerm } from '@/lib/glossary/term';
import { fold } from '@/lib/text/fold';

/** What a term is known by: one Chinese, in either script, has one English on a site. */
export const termKey = ({ zh, host }: Pick<GlossaryTerm, 'zh' | 'host'>): string => `${host}\n${fold(zh.trim())}`;

const same = (a: GlossaryTerm | undefined, b: GlossaryTerm | undefined): boolean =>
  a?.zh === b?.zh && a?.en === b?.en && a?.host === b?.host;

/**
 * The way back from one list to the one before, as a change of whatever the list is by then: what the step did not touch
 * stays as it is.
 */
export function undoOf(
  before: readonly GlossaryTerm[],
  after: readonly GlossaryTerm[],
): (current: readonly GlossaryTerm[]) => GlossaryTerm[] {
  const old = new Map(before.map((term) => [termKey(term), term]));
  const fresh = new Map(after.map((term) => [termKey(term), term]));
  const touched = new Set([...old.keys(), ...fresh.keys()].filter((key) => !same(old.get(key), fresh.get(key))));
  return (current) => {
    const terms = current.filter((term) => !touched.has(termKey(term)));
    before.forEach((term, index) => {
      if (touched.has(termKey(term))) terms.splice(Math.min(index, terms.length), 0, term);
    });
    return terms;
  };
}

/** A term as it is typed. */
export interface TypedTerm {
  zh: string;
  en: string;
  /** Host or address of a site; '' for everywhere. */
  site: string;
}

export type TermError = 'noChinese' | 'tooLong' | 'noSite' | 'there';

/** The term that was typed, or why it is none. `others` are the terms it may not repeat. */
export function readTerm(
  { zh, en, site }: TypedTerm,
  others: readonly GlossaryTerm[],
): { term: GlossaryTerm } | { error: TermError; at: keyof TypedTerm } {
  const host = readHost(site);
  const term = { zh: zh.trim(), en: en.trim(), host: host ?? '' };
  if (term.zh === '') return { error: 'noChinese', at: 'zh' };
  if (term.zh.length > glossaryLimits.zh) return { error: 'tooLong', at: 'zh' };
  if (term.en.length > glossaryLimits.en) return { error: 'tooLong', at: 'en' };
  if (host === null) return { error: 'noSite', at: 'site' };
  const key = termKey(term);
  if (others.some((other) => termKey(other) === key)) return { error: 'there', at: 'zh' };
  return { term };
}

/** Terms that hold the words of a query in any of their parts, in either script. */
export function findIn(terms: readonly GlossaryTerm[], query: string): readonly GlossaryTerm[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return terms;
  return terms.filter(({ zh, en, host }) => {
    const text = fold(`${zh} ${en} ${host}`);
    return words.every((word) => text.includes(word));
  });
}
