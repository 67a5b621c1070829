import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from './read';

const seed = '../shared/seed/seed.html';

describe.skipIf(!existsSync(seed))('the seed document (needs it beside the repository)', () => {
  it('reads whole, with its labels, and nothing of the page around it', () => {
    const article = read(readFileSync(seed, 'utf8'), 'http://news-daily.example/2024/01/08/legal-aid/');
    expect(article).toMatchObject({
      title: '法律援助法实施工作办法发布',
      publishedAt: '2024-01-08T10:00:00+08:00',
      script: 'Hans',
    });
    expect(article.blocks.map(({ lang }) => lang)).toEqual(['zh', 'zh', 'zh', 'en', 'en', 'en', 'en', 'en']);
    const text = article.texts.join('\n');
    for (const label of ['英文翻译:', 'News Title:', 'Keywords:', 'News Content:', '【来源】http'])
      expect(text).toContain(label);
    for (const clutter of ['Views', '分类', '发表回复', '近期文章', '首页', 'WordPress'])
      expect(text).not.toContain(clutter);
  });
});
