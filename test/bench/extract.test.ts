import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { benchExtract } from './extract';

const data = '../shared/corpora';

describe.skipIf(!existsSync(data))('extraction from real pages (needs the corpora)', () => {
  it('loses no ground', async () => {
    expect((await benchExtract(data)).json).toMatchObject({
      n: expect.any(Number),
      bodyF1: expect.toSatisfy((value: number) => value >= 0.998),
      title: 1,
      publishedAt: 1,
      publishedAtMinute: 1,
      source: 1,
      byline: 1,
    });
  }, 120_000);
});
