import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { benchBilingual } from './bilingual';

const corpora = '../shared/corpora';

/** What has been reached on these pages; raise it when it rises, never lower it. */
describe.skipIf(!existsSync(corpora))('bilingual pages (needs ../shared/corpora)', () => {
  it('are told from look-alikes, split and paired as well as before', async () => {
    const { json, text } = await benchBilingual(corpora);
    const { decision, pairF1, sourceRight, keywordsRight } = json as Record<string, number>;
    expect(decision, text).toBe(1);
    expect(pairF1, text).toBeGreaterThanOrEqual(0.93);
    expect(sourceRight, text).toBeGreaterThanOrEqual(0.9);
    expect(keywordsRight, text).toBeGreaterThanOrEqual(0.8);
  }, 120_000);
});
