import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AlignFigures, benchAlign } from '../bench/align';

const sets = '../shared/corpora/align';

/** What was reached, less a margin for changes that are noise. A change that loses more has to say why. */
const reached = {
  'mac-dev': { strict: 0.9, lax: 0.994 },
  'news-dev': { strict: 0.987, lax: 0.993 },
} as const;

describe.skipIf(!existsSync(sets))('alignment of the development sets', () => {
  it.each(Object.entries(reached))('%s stays as good as it was', { timeout: 120_000 }, async (name, floor) => {
    const figures = (await benchAlign(`${sets}/${name}.jsonl`)).json as AlignFigures;
    expect(figures.strict.f1).toBeGreaterThanOrEqual(floor.strict);
    expect(figures.lax.f1).toBeGreaterThanOrEqual(floor.lax);
    expect(figures.confidence.right).toBeGreaterThanOrEqual(0.97);
    expect(figures.confidence.wrongMarkedLow).toBeGreaterThan(0.6);
    expect(figures.galeChurch.strict.f1).toBeLessThan(figures.strict.f1);
  });
});
