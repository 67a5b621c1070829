import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareEdition } from '@/lib/edition/from-edition';
import { anArticle } from '../builders';
import { fullDictionary } from '../tools/full-dictionary';
import { bookCases, type Case, newsCases, type Relation } from './corpus';

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

describe.skipIf(!existsSync(sets))('acceptance of editions, on the development sets', () => {
  it('stays as good as it was', { timeout: 240_000 }, async () => {
    const dictionary = await fullDictionary();
    const accepted = ({ blocks, english }: Case) =>
      compareEdition(anArticle({ blocks }), 'https://news.example.org/en/1', { english, chinese: [] }, dictionary)
        .kind === 'same';
    const news = newsCases(`${sets}/news-dev.jsonl`, dictionary, every);
    const books = bookCases(`${sets}/mac-dev.jsonl`).filter(({ relation }) => relation === 'neighbouring');
    const shares = new Map<Relation, number[]>();
    for (const one of [...news, ...books])
      shares.set(one.relation, [...(shares.get(one.relation) ?? []), accepted(one) ? 1 : 0]);
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
});
