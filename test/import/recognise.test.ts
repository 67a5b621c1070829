import { describe, expect, it } from 'vitest';
import { foreignLimits } from '@/lib/import/draft';
import { lines, read, rows, texts } from './texts';

const tsv = lines.map((line) => line.join('\t')).join('\n');
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

describe('two columns', () => {
  it('reads tabs, commas and semicolons, with Chinese on either side', () => {
    expect(texts(read(tsv))).toMatchObject({ form: 'columns', first: 'zh', leftOut: 0 });
    expect(rows(read(tsv))).toEqual(lines);
    const turned = lines.map(([zh, en]) => `${quoted(en)},${quoted(zh)}`).join('\r\n');
    expect(texts(read(turned))).toMatchObject({ form: 'columns', first: 'en' });
    expect(rows(read(turned))).toEqual(lines);
    expect(rows(read(lines.map(([zh, en]) => `${zh};${quoted(en)}`).join('\n')))).toEqual(lines);
    expect(rows(read(`\ufeffsep=;\r\n${lines.map(([zh, en]) => `${zh};${quoted(en)}`).join('\r\n')}`))).toEqual(lines);
  });

  it('keeps line breaks and quotation marks inside a field, and commas that nobody quoted', () => {
    const text = `${quoted('他说："好。"\n然后走了。')},${quoted('He said "good".\nThen he left.')}\n你来，我走。,You come, and I go.\n`;
    expect(rows(read(text))).toEqual([
      ['他说："好。"\n然后走了。', 'He said "good".\nThen he left.'],
      ['你来，我走。', 'You come, and I go.'],
    ]);
  });

  it('reads heads, and makes a text of each headline or address', () => {
    const table = [
      'title\turl\tdate\toutlet\tzh\ten',
      `旧桥\thttps://a.example/1\t2024年1月8日\t晨报\t${lines[0]?.join('\t')}`,
      `旧桥\thttps://a.example/1\t2024-01-08\t晨报\t${lines[1]?.join('\t')}`,
      `新桥\thttps://a.example/2\t2024/1/9\t晚报\t${lines[2]?.join('\t')}`,
    ].join('\n');
    const found = texts(read(table));
    expect(found.drafts).toMatchObject([
      { title: '旧桥', address: 'https://a.example/1', publishedAt: '2024-01-08', outlet: '晨报' },
      { title: '新桥', address: 'https://a.example/2', publishedAt: '2024-01-09', outlet: '晚报' },
    ]);
    expect(rows(read(table), 1)).toEqual([lines[2]]);
  });

  it('takes the first row as headline only where text follows', () => {
    const found = texts(read(`旧桥重新开放\tOld bridge opens again\n${tsv}`));
    expect(found.drafts[0]).toMatchObject({ title: '旧桥重新开放', titleEn: 'Old bridge opens again' });
    const words = texts(read('图书馆\tlibrary\n桥\tbridge\n河\triver'));
    expect(words.drafts[0]?.title).toBe('');
    expect(rows(read('图书馆\tlibrary\n桥\tbridge\n河\triver'))).toHaveLength(3);
  });

  it('reads a pasted table as text alone, whatever its markup carries', () => {
    const html = `<meta charset=utf-8><table onclick="hit=1"><tr><th>中文<th>English</tr>${lines
      .map(
        ([zh, en]) =>
          `<tr><td onmouseover="hit=1">${zh}<script>hit=1</script></td><td><p>${en}</p><img src=x onerror="hit=1"></td></tr>`,
      )
      .join('')}</table>`;
    const found = read(lines.flat().join('\n'), { html });
    expect(texts(found).form).toBe('columns');
    expect(rows(found)).toEqual(lines);
    expect(JSON.stringify(found)).not.toMatch(/hit=1|onerror/);
  });

  it('reads a Markdown table', () => {
    const table = `| 中文 | English |\n|---|:--|\n${lines.map(([zh, en]) => `| ${zh} | ${en} |`).join('\n')}`;
    expect(rows(read(table))).toEqual(lines);
  });
});

describe('running text', () => {
  it('sets paragraphs in turn beside each other, whichever comes first', () => {
    expect(texts(read(lines.flat().join('\n')))).toMatchObject({ form: 'interleaved', first: 'zh' });
    expect(rows(read(lines.flat().join('\n\n')))).toEqual(lines);
    const turned = read(lines.flatMap(([zh, en]) => [en, zh]).join('\n'));
    expect(texts(turned).first).toBe('en');
    expect(rows(turned)).toEqual(lines);
  });

  it('takes the headline of both languages', () => {
    const found = texts(read(`旧桥重新开放\nOld Bridge Opens Again\n\n${lines.flat().join('\n')}`));
    expect(found.drafts[0]).toMatchObject({ title: '旧桥重新开放', titleEn: 'Old Bridge Opens Again' });
    expect(found.drafts[0]?.body).toMatchObject({ kind: 'rows', rows: { length: 4 } });
  });

  it('leaves one after the other to the pairing', () => {
    const chinese = lines.map(([zh]) => zh).join('\n\n');
    const english = lines.map(([, en]) => en).join('\n\n');
    for (const between of ['\n\n英文翻译:\n', '\n\n']) {
      expect(texts(read(`${chinese}${between}${english}`))).toMatchObject({
        form: 'one-after-other',
        drafts: [{ body: { kind: 'running' } }],
      });
    }
    expect(texts(read(chinese)).form).toBe('chinese-only');
  });

  it('joins lines that a program broke at the margin', () => {
    const text = `河边的旧桥昨天重新开放，居民可以步行过河，孩子们上学也不用再绕\n路了，市政府说，修桥花了两年时间。\n\nThe old bridge on the river opened again yesterday, and residents\ncan cross the river on foot.`;
    expect(rows(read(text))).toEqual([
      [
        '河边的旧桥昨天重新开放，居民可以步行过河，孩子们上学也不用再绕路了，市政府说，修桥花了两年时间。',
        'The old bridge on the river opened again yesterday, and residents can cross the river on foot.',
      ],
    ]);
  });

  it('parts several texts in one file', () => {
    const one = (n: number) => `${lines[n]?.[0]}\n\n英文翻译:\n${lines[n]?.[1]}\n\n【来源】https://a.example/${n}`;
    for (const between of ['\n\n────────────────────────\n\n', '\n\n']) {
      const found = texts(read(one(0) + between + one(1)));
      expect(found.drafts.map(({ address }) => address)).toEqual(['https://a.example/0', 'https://a.example/1']);
    }
  });

  it('refuses what holds no Chinese', () => {
    expect(read('Only English here.')).toEqual({ kind: 'refused', problem: 'no-chinese', detail: '' });
    expect(read('  \n ')).toMatchObject({ problem: 'nothing' });
  });
});

it('hands our own JSON on', () => {
  expect(read('\ufeff  {"format":"duizhao-library"}')).toEqual({ kind: 'own' });
});

describe('hostile input', () => {
  it('keeps script as text, and takes out what cannot be seen but acts', () => {
    const found = read(`<b>坏\u202e的\u0000</b>。\t<img src=x onerror=alert(1)> is \ud800bad.\n${tsv}`);
    expect(rows(found)[0]).toEqual(['<b>坏的</b>。', '<img src=x onerror=alert(1)> is \ufffdbad.']);
  });

  it('refuses a million rows, whatever they are made of', () => {
    const million = '桥。\tA bridge.\n'.repeat(1_000_000);
    expect(read(million)).toEqual({ kind: 'refused', problem: 'too-many', detail: String(foreignLimits.rows) });
  });

  it('divides what is too long for one article', () => {
    const many = Array.from({ length: 7001 }, (_, n) => `第${n}句。\tSentence ${n}.`).join('\n');
    const { drafts } = texts(read(`长长的文章\tA long article\n${many}`));
    expect(drafts.map(({ title }) => title)).toEqual(['长长的文章', '长长的文章 (2)', '长长的文章 (3)']);
    expect(drafts.reduce((sum, { body }) => sum + (body.kind === 'rows' ? body.rows.length : 0), 0)).toBe(7001);
  });

  it('refuses lines and texts that are longer than any', () => {
    expect(read(`${'桥'.repeat(30_000)}\tA bridge.`)).toMatchObject({ problem: 'line-too-long' });
    expect(read(`${'桥'.repeat(30_000)}\n\nA bridge.`)).toMatchObject({ problem: 'line-too-long' });
    expect(read(`${'桥梁建设。\n'.repeat(90_000)}A bridge.`)).toMatchObject({ problem: 'too-large' });
    expect(read(' '.repeat(foreignLimits.bytes + 1))).toMatchObject({ problem: 'too-large' });
  });

  it('refuses what is no text', () => {
    expect(read('\u0001\u0002\u0003\u0000\u0000\u0007'.repeat(50))).toMatchObject({ problem: 'not-text' });
  });

  it('takes keys of prototypes for words', () => {
    const found = texts(
      read(`__proto__\tconstructor\tzh\ten\n甲\ttoString\t${lines[0]?.join('\t')}\n乙\tx\t${lines[1]?.join('\t')}`),
    );
    expect(found.drafts).toHaveLength(1);
    expect(rows(found)).toEqual(lines.slice(0, 2));
  });

  it('is not held up by patterns made to go on for ever', () => {
    for (const text of [
      `|${'-'.repeat(50_000)}x`,
      `${'─ '.repeat(20_000)}x`,
      `| a |\n|${' :-- '.repeat(3000)}x\n${tsv}`,
      `${'['.repeat(15_000)}https://a.example/`,
      `${'"'.repeat(15_000)}桥,bridge`,
    ]) {
      expect(['texts', 'refused', 'addresses']).toContain(read(text).kind);
    }
  });
});
