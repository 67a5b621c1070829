import { describe, expect, it } from 'vitest';
import { glossaryLimits, mergeGlossary, readGlossary, writeGlossary } from '@/lib/glossary/csv';
import { decodeGlossaryFile } from '@/lib/glossary/decode-file';
import { readHost } from '@/lib/glossary/host';
import type { GlossaryTerm } from '@/lib/glossary/term';

const term = (zh: string, en: string, host = ''): GlossaryTerm => ({ zh, en, host });
const problems = (text: string) => readGlossary(text).problems.map(({ line, reason }) => `${line} ${reason}`);

describe('readGlossary', () => {
  it.each([
    ['CSV', 'zh,en,host\r\n国务院,State Council,\r\n西藏,Xizang,www.news.example\r\n'],
    ['CSV without a header', '国务院,State Council\n西藏,Xizang,news.example'],
    ['a byte order mark', '\ufeffzh,en,host\n国务院,State Council\n西藏,Xizang,https://news.example/a?b'],
    ['semicolons', 'zh;en;host\n国务院;State Council;\n西藏;Xizang;*.news.example\n'],
    ['a line sep=;', 'sep=;\r\n国务院;State Council;\r\n西藏;Xizang;News.Example'],
    ['tabs', '中文\t英文\t网站\n国务院\tState Council\n西藏\tXizang\tnews.example'],
    ['other columns', 'site,English,Chinese\n,State Council,国务院\nnews.example,Xizang,西藏'],
    ['quotes', '"国务院","State Council",""\n"西藏","Xizang","news.example"'],
    ['old Macintosh line ends', 'zh,en,host\r国务院,State Council\r西藏,Xizang,news.example'],
  ])('reads %s', (_, text) => {
    expect(readGlossary(text)).toEqual({
      terms: [term('国务院', 'State Council'), term('西藏', 'Xizang', 'news.example')],
      problems: [],
    });
  });

  it('reads quoted separators, quotation marks and line breaks', () => {
    expect(readGlossary('甲,"a, ""b""\r\nc"\n乙,d').terms).toEqual([term('甲', 'a, "b" c'), term('乙', 'd')]);
  });

  it('reports what it cannot use, by line', () => {
    const text = [
      'zh,en,host',
      ',nothing,',
      '甲',
      '"乙","b\nc"',
      '丙,c,not a host',
      '丁,d',
      '丁,e',
      `${'长'.repeat(101)},f`,
      `戊,${'g'.repeat(301)}`,
      `己,${'h'.repeat(100_000)}`,
      '庚,"open',
      '辛,i',
    ].join('\n');
    expect(problems(text)).toEqual([
      '2 no-chinese',
      '3 no-english',
      '6 bad-host',
      '7 repeated',
      '9 too-long',
      '10 too-long',
      '11 too-long',
      '12 open-quote',
    ]);
    expect(readGlossary(text).terms.map(({ zh, en }) => zh + en)).toEqual(['乙b c', '丁e', '辛i']);
  });

  it('does not call the same row twice a problem', () => {
    expect(problems('甲,a\n甲,a')).toEqual([]);
  });

  it('stops at the limit and says where', () => {
    const text = Array.from({ length: glossaryLimits.rows + 3 }, (_, i) => `词${i},w${i}`).join('\n');
    const { terms } = readGlossary(text);
    expect(terms).toHaveLength(glossaryLimits.rows);
    expect(problems(text)).toEqual([`${glossaryLimits.rows + 1} too-many-rows`]);
  });

  it('does not lose a file to a stray quotation mark', () => {
    const text = `甲,"a\n${Array.from({ length: 5000 }, (_, i) => `词${i},word`).join('\n')}`;
    expect(readGlossary(text).terms).toHaveLength(5000);
    expect(problems(text)).toEqual(['1 open-quote']);
  });

  it('takes out what cannot be seen', () => {
    expect(readGlossary('国\u200b务院\u202e,State\u0000 Council').terms).toEqual([term('国务院', 'State Council')]);
  });

  it('holds against nothing at all', () => {
    for (const text of ['', '\ufeff', '\n\n', ',,,', 'zh,en,host']) {
      expect(readGlossary(text)).toEqual({ terms: [], problems: [] });
    }
  });
});

describe('writeGlossary', () => {
  const terms = [
    term('国务院', 'State Council'),
    term('甲', 'a, "b"; c', 'news.example'),
    term('=1+1', '@SUM(A1)', ''),
    term('+86', '-1'),
    term("'=x", "''-y"),
    term("'引", "'quoted'"),
    term('＝全', '%x'),
    term('对照', ''),
  ];

  it.each(['csv', 'tsv'] as const)('writes %s that reads back to the same terms', (form) => {
    expect(readGlossary(writeGlossary(terms, form))).toEqual({ terms, problems: [] });
  });

  it('leaves no cell that a spreadsheet would calculate', () => {
    for (const form of ['csv', 'tsv'] as const) {
      const cells = writeGlossary(terms, form)
        .slice(1)
        .split(/\r\n|[,\t]/)
        .map((cell) => cell.replace(/^"/, ''));
      expect(cells.filter((cell) => /^[=+\-@\t\r＝|%]/.test(cell))).toEqual([]);
    }
  });

  it('begins with a byte order mark and a header', () => {
    expect(writeGlossary([], 'csv')).toBe('\ufeffzh,en,host\r\n');
  });

  it('cannot be broken out of by a line break in a term', () => {
    const text = writeGlossary([term('甲', 'a\n乙,b'), term('丙\t丁', 'c')], 'tsv');
    expect(readGlossary(text).terms).toEqual([term('甲', 'a 乙,b'), term('丙 丁', 'c')]);
  });
});

describe('mergeGlossary', () => {
  it('replaces the same Chinese for the same site and counts', () => {
    const existing = [term('国务院', 'State Council'), term('甲', 'a'), term('甲', 'b', 'news.example')];
    const incoming = [
      term('國務院', 'the Cabinet'),
      term('甲', 'a'),
      term('甲', 'c', 'www.news.example'),
      term('丁', 'd'),
    ];
    expect(mergeGlossary(existing, incoming)).toEqual({
      terms: [incoming[0], incoming[1], incoming[2], incoming[3]],
      added: 1,
      replaced: 2,
      same: 1,
    });
  });

  it('keeps what the file does not name, in its place', () => {
    const existing = [term('甲', 'a'), term('乙', 'b')];
    expect(mergeGlossary(existing, [term('丙', 'c')]).terms.map(({ zh }) => zh)).toEqual(['甲', '乙', '丙']);
    expect(mergeGlossary(existing, [])).toEqual({ terms: existing, added: 0, replaced: 0, same: 0 });
  });
});

describe('decodeGlossaryFile', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('国务院')],
    ['UTF-16 little endian', new Uint8Array([0xff, 0xfe, 0xfd, 0x56, 0xa1, 0x52, 0x62, 0x96])],
    ['UTF-16 big endian', new Uint8Array([0xfe, 0xff, 0x56, 0xfd, 0x52, 0xa1, 0x96, 0x62])],
    ['GB 18030', new Uint8Array([0xb9, 0xfa, 0xce, 0xf1, 0xd4, 0xba])],
  ])('reads %s', (_, bytes) => {
    expect(decodeGlossaryFile(bytes)).toBe('国务院');
  });
});

it.each([
  ['', ''],
  ['https://www.News.example/a', 'news.example'],
  ['*.news.example', 'news.example'],
  ['news.example:8080', 'news.example:8080'],
  ['not a host', null],
  ['javascript://x', null],
  ['ftp://news.example', null],
  ['a*b.example', null],
])('readHost(%j) is %j', (text, host) => {
  expect(readHost(text)).toBe(host);
});
