import { expect, it } from 'vitest';
import { englishLines, englishParagraphs } from '@/lib/export/export-rows';
import { describeOrigin } from '@/lib/export/origin';
import { aPair } from '../builders';

const machine = (zh: string, more = {}) =>
  aPair({
    zh: [zh],
    source: 'engine',
    engine: 'Bergamot',
    en: [{ id: `m${zh}`, text: `${zh}.` }],
    confidence: 1,
    ...more,
  });

it('names the engine of each machine line, and whom it stood in for', () => {
  const lines = englishLines([machine('b1.1'), machine('b1.2', { insteadOf: 'DeepL' })]);
  expect(lines.map(describeOrigin)).toEqual([
    'machine translation (Bergamot)',
    'machine translation (Bergamot, in place of DeepL)',
  ]);
});

it('keeps machine paragraphs in the order of the Chinese, whatever its blocks are called', () => {
  const pairs = ['b2.1', 'b10.1', 'b10-2.1', 'b11.1'].map((id) => machine(id));
  expect(englishParagraphs(pairs).map(({ text }) => text)).toEqual(['b2.1.', 'b10.1.', 'b10-2.1.', 'b11.1.']);
});
