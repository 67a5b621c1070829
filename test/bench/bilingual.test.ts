import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { benchBilingual } from './bilingual';

const corpora = '../shared/corpora';

/** What has been reached on these pages; raise it when it rises, never lower it. */
describe.skipIf(!existsSync(corpora))('bilingual pages (needs ../shared/corpora)', () => {
  it('are told from look-alikes, split and paired as well as before', async () => {
    const { json, text } = await benchBilingual(corpora);
    const { decision, pairF1 } = json as { decision: number; pairF1: number };
    expect(decision, text).toBe(1);
    expect(pairF1, text).toBeGreaterThanOrEqual(0.93);
  }, 120_000);
});
