import { describe, expect, it } from 'vitest';
import { textExporter } from '@/lib/export/text';
import { hostile, hostileArticle, noSignal, now, sampleArticle } from './sample';

const textOf = async (...articles: ReturnType<typeof sampleArticle>[]) =>
  (await textExporter.write(articles, { now }, noSignal)).parts.join('');

describe('textExporter', () => {
  it('writes Chinese, then English under its labels, then the source', async () => {
    expect(await textOf(sampleArticle())).toBe(`河边的旧桥昨天重新开放。居民可以步行过河。

修了两年

工程花了两年。

免费通行

孩子们很高兴。

英文翻译:
News Title: Old bridge opens again
Keywords: old bridge, river

News Content:
The old bridge on the river opened again yesterday. Residents can cross on foot.

Two years of work

[machine translation (Testing 1)] The work took two years.

[edited by the reader] Free of charge

词语注释 (word gloss, not a translation):
孩子 háizi child · 们 men (plural) · 很 hěn very · 高兴 gāoxìng happy; glad

【来源】https://example.org/agency
【网页】https://example.org/bridge
【标题】旧桥重新开放
【媒体】河岸通讯社
【时间】2026-03-08T09:30:00+08:00
【作者】林小河
【英文出处】读者修改 1 句；网页自带 2 句；媒体英文版 1 句；机器翻译 1 句；词语注释，非译文 1 句
`);
  });

  it('never calls a gloss a translation', async () => {
    const saved = sampleArticle({ titleEn: '', titleEnSource: '' });
    const text = await textOf({ ...saved, pairs: saved.pairs.filter(({ source }) => source === 'gloss') });
    expect(text).not.toContain('英文翻译');
    expect(text).toContain('词语注释 (word gloss, not a translation):');
  });

  it('keeps English paragraphs whole and in their order, whatever Chinese they belong to', async () => {
    const saved = sampleArticle();
    const en = (id: string) => [{ id, text: `<${id}>` }];
    const pairs = [
      { zh: ['b1.1'], en: en('e2.1'), source: 'page', confidence: 0.9 },
      { zh: ['b1.2'], en: en('e1.1'), source: 'page', confidence: 0.2 },
      { zh: ['b3.1'], en: en('e2.2'), source: 'page', confidence: 0.9 },
    ] as const;
    const text = await textOf({ ...saved, pairs: pairs.map((pair) => ({ ...pair, zh: [...pair.zh] })) });
    expect(text).toContain('News Content:\n<e1.1>\n\n<e2.1> <e2.2>\n\n');
  });

  it('separates several articles', async () => {
    expect((await textOf(sampleArticle(), sampleArticle())).split('─'.repeat(40))).toHaveLength(2);
  });

  it.each(hostile)('keeps %j on its line', async (text) => {
    const lines = (await textOf(hostileArticle(text))).split('\n');
    expect(lines.filter((line) => line.startsWith('【来源】'))).toHaveLength(1);
    expect(lines.join('')).not.toMatch(/[\p{Cc}\u202a-\u202e\ufeff]/u);
  });
});
