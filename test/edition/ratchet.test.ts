import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dictionary } from '@/lib/dictionary/dictionary';
import { compareEdition } from '@/lib/edition/from-edition';
import { anArticle } from '../builders';
import { fullDictionary } from '../tools/full-dictionary';
import { bookCases, type Case, newsCases, pageCases, type Relation } from './corpus';

const sets = '../shared/corpora/align';
const every = Number(process.env.EDITION_EVERY ?? 3);

/** Share of each kind of English that is taken for the same story: at least, at most. */
const reached: Record<Relation, [number, number]> = {
  whole: [0.98, 1],
  'mildly shortened': [0.9, 1],
  'heavily shortened': [0, 0.07],
  rewritten: [0, 0.07],
  unrelated: [0, 0],
  neighbouring: [0, 0],
};

const accepts = ({ blocks, english }: Case, dictionary: Dictionary): boolean =>
  compareEdition(anArticle({ blocks }), 'https://news.example.org/en/1', { english, chinese: [] }, dictionary).kind ===
  'same';

describe.skipIf(!existsSync(sets))('acceptance of editions, on the development sets', () => {
  it('stays as good as it was', { timeout: 240_000 }, async () => {
    const dictionary = await fullDictionary();
    const news = newsCases(`${sets}/news-dev.jsonl`, dictionary, every);
    const books = bookCases(`${sets}/mac-dev.jsonl`).filter(({ relation }) => relation === 'neighbouring');
    const shares = new Map<Relation, number[]>();
    for (const one of [...news, ...books])
      shares.set(one.relation, [...(shares.get(one.relation) ?? []), accepts(one, dictionary) ? 1 : 0]);
    const figures = [...shares].map(([relation, all]) => ({
      relation,
      cases: all.length,
      accepted: all.filter(Boolean).length,
    }));
    if (process.env.EDITION_EVERY) console.table(figures);
    expect(figures.length).toBe(Object.keys(reached).length);
    for (const { relation, cases, accepted: count } of figures) {
      const [least, most] = reached[relation];
      expect(count / cases, `${relation}: ${count} of ${cases}`).toBeGreaterThanOrEqual(least);
      expect(count / cases, `${relation}: ${count} of ${cases}`).toBeLessThanOrEqual(most);
    }
  });

  it('holds for real pages that nothing was fitted on', { timeout: 120_000 }, async () => {
    const dictionary = await fullDictionary();
    const cases = pageCases('../shared/corpora/bilingual');
    expect(cases.filter(({ relation }) => relation === 'whole').length).toBeGreaterThan(10);
    const wrong = cases.filter((one) => accepts(one, dictionary) !== (one.relation === 'whole'));
    expect(wrong.map(({ id, relation }) => `${id} ${relation}`)).toEqual([]);
  });
});
