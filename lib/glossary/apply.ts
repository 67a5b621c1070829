import { fold } from '../text/fold';
import { findTerms } from './find-terms';
import { hostFit } from './host';
import { insertTerm } from './insert-term';
import { placeholders } from './placeholder';
import type { GlossaryTerm } from './term';

/**
 * The terms that occur in a text on a site: longest first, none that occurs only inside a longer one. For the same
 * Chinese a term of this site goes before one for everywhere, then the earlier of the list, so the reader's own terms
 * stand before the common ones. Simplified and traditional characters find each other.
 *
 * @param host `URL.host` of the article; a term's host holds for its subdomains too, 'www.' does not matter.
 */
export function termsIn(text: string, terms: readonly GlossaryTerm[], host: string): GlossaryTerm[] {
  const found = new Set(findTerms(text, terms, (term) => hostFit(term.host, host)).map(({ term }) => term));
  return [...found].sort((a, b) => b.zh.length - a.zh.length);
}

/** A text whose terms are out of a translator's reach, and the way back. */
export interface ProtectedText {
  text: string;
  /**
   * Puts the terms' English into what the translator gave. `lost` has the Chinese of each term whose placeholder did
   * not come through, and any piece of a placeholder that is left: such a line is better asked again without terms.
   */
  restore(translated: string): { text: string; lost: string[] };
}

/**
 * Puts placeholders for terms, for translators that read no instructions. A term with '' as English comes back as the
 * Chinese that stood there.
 *
 * @param terms As `termsIn` gave them; their hosts are not looked at any more.
 */
export function protect(text: string, terms: readonly GlossaryTerm[]): ProtectedText {
  const spans = findTerms(text, terms);
  const form = spans.length > 0 ? placeholders(text) : null;
  if (!form) {
    const lost = [...new Set(spans.map(({ term }) => term.zh))];
    return { text, restore: (translated) => ({ text: translated, lost: [...lost] }) };
  }
  const kept: { zh: string; en: string; bracketed: boolean }[] = [];
  const numbers = new Map<GlossaryTerm, number>();
  let out = '';
  let at = 0;
  for (const { start, end, term } of spans) {
    const zh = text.slice(start, end);
    const bracketed = /[[{【《〈<(（「]\s*$/.test(text.slice(0, start));
    const number = numbers.get(term) ?? kept.push({ zh, en: term.en.trim() || zh, bracketed }) - 1;
    numbers.set(term, number);
    out += text.slice(at, start);
    if (/[A-Za-z0-9]$/.test(out)) out += ' ';
    out += form.write(number);
    if (/^[A-Za-z0-9]/.test(text.slice(end))) out += ' ';
    at = end;
  }
  return {
    text: out + text.slice(at),
    restore(translated) {
      const missing = new Set(kept.keys());
      let done = '';
      let from = 0;
      for (const { start, end, number, inner } of form.read(translated)) {
        const term = kept[number];
        if (!term) continue;
        // Brackets of the translator's own go; those that stood in the Chinese stay.
        const [first, last] = term.bracketed ? inner : [start, end];
        done = insertTerm(done + translated.slice(from, first), term.en, translated.slice(last));
        from = last;
        missing.delete(number);
      }
      const restored = done + translated.slice(from);
      return { text: restored, lost: [...[...missing].map((i) => kept[i]?.zh ?? ''), ...form.left(restored)] };
    },
  };
}

/**
 * What the terms of a text add to the key of its cached translation: equal for equal terms in any order, '' for none.
 * The terms themselves and no hash, so that two different sets never meet.
 */
export function glossaryKey(terms: readonly GlossaryTerm[]): string {
  if (terms.length === 0) return '';
  const lines = terms.map(({ zh, en, host }) => JSON.stringify([fold(zh.trim()), en.trim(), host]));
  return [...new Set(lines)].sort().join('');
}

/** Lines for the instructions of a language model, one for each term: '国务院 → State Council'. '' for none. */
export function promptTerms(terms: readonly GlossaryTerm[]): string {
  const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
  return terms.map(({ zh, en }) => `${flat(zh)} → ${flat(en) || `${flat(zh)} (keep the Chinese)`}`).join('\n');
}
