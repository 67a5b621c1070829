import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectCases, detectSaved, measureDetection } from '../bench/detect';

const corpora = '../shared/corpora';

describe.skipIf(!existsSync(corpora))('on the corpora (skipped where ../shared/corpora is absent)', () => {
  it('every news page and article is offered, and nothing else', () => {
    const figures = measureDetection(detectCases(corpora));
    expect(figures.n).toBeGreaterThan(30);
    expect(figures.wrong).toEqual([]);
  });

  it('every article that carries its English is offered, and said to', () => {
    const folder = `${corpora}/bilingual`;
    const wrong: string[] = [];
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
      const { translation } = JSON.parse(readFileSync(`${folder}/${file.replace(/html$/, 'json')}`, 'utf8'));
      const { article, bilingual } = detectSaved(
        readFileSync(`${folder}/${file}`, 'utf8'),
        `https://example.com/${file}`,
      );
      if (!article || (translation && !bilingual)) wrong.push(`${file} article ${article} bilingual ${bilingual}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe.skipIf(!existsSync('../shared/seed'))('on the seed page (skipped where ../shared/seed is absent)', () => {
  it('the article is offered with its headline and its English', () => {
    const verdict = detectSaved(
      readFileSync('../shared/seed/seed.html', 'utf8'),
      'http://news-daily.example/2024/01/08/legal-aid/',
    );
    expect(verdict).toMatchObject({ article: true, bilingual: true, title: '法律援助法实施工作办法发布' });
  });
});
