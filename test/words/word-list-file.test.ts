import { describe, expect, it } from 'vitest';
import { pinyinJoined } from '@/lib/pinyin/pinyin';
import { ankiFile, csvFile } from '@/lib/words/word-list-file';
import { aSentence, aWord } from '../components/library/words/fake-words';

const notes = (file: string) =>
  file
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('#'));

describe('ankiFile', () => {
  it('begins with the headers of Anki, without a byte order mark', () => {
    const [separator, html, columns] = ankiFile([], pinyinJoined).split('\n');
    expect([separator, html]).toEqual(['#separator:tab', '#html:true']);
    expect(columns).toMatch(/^#columns:Word\tSimplified\tTraditional\tPinyin\tMeaning\t/);
  });

  it('writes a note a word, with as many fields as columns and the word bold in its sentence', () => {
    const file = ankiFile(
      [aWord(), aWord({ simplified: '新', traditional: '新', pinyin: 'xin1', sentences: [] })],
      pinyinJoined,
    );
    const width = file.split('\n')[2]?.split('\t').length;
    const rows = notes(file).map((line) => line.split('\t'));
    expect(rows.map((row) => row.length)).toEqual([width, width]);
    expect(rows[0]?.slice(0, 5)).toEqual(['开放 開放 [kāifàng]', '开放', '開放', 'kāifàng', 'to open (to the public)']);
    expect(rows[0]).toContain('市图书馆周一重新<b>开放</b>。');
    expect(rows[1]?.[0]).toBe('新 [xīn]');
  });

  it('keeps the first field unique, and the same whatever else is in the file', () => {
    const one = aWord({ simplified: '行', traditional: '行', pinyin: 'hang2' });
    const other = aWord({ simplified: '行', traditional: '行', pinyin: 'xing2' });
    const first = (file: string) => notes(file).map((line) => line.split('\t')[0]);
    expect(first(ankiFile([one, other], pinyinJoined))).toEqual(['行 [háng]', '行 [xíng]']);
    expect(first(ankiFile([other], pinyinJoined))).toEqual(['行 [xíng]']);
    expect(new Set(first(ankiFile([one, { ...one, id: 'x' }], pinyinJoined))).size).toBe(2);
  });

  it('lets no text of a page become markup, a field or a header', () => {
    const hostile = aWord({
      simplified: '#列',
      traditional: '#列',
      meaning: '<img src=x onerror=alert(1)> & "two"\ttabs\nand lines',
      sentences: [aSentence({ zh: '<b>开放</b>', start: 3, end: 5 })],
    });
    const file = ankiFile([hostile], pinyinJoined);
    expect(file.split('\n')).toHaveLength(5);
    const row = file.split('\n')[3]?.split('\t') ?? [];
    expect(row[0]).toMatch(/^"#列/);
    expect(row[4]).toBe('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;two&quot; tabs<br>and lines');
    expect(row[6]).toBe('&lt;b&gt;<b>开放</b>&lt;/b&gt;');
  });
});

describe('csvFile', () => {
  it('is RFC 4180 behind a byte order mark', () => {
    const file = csvFile([aWord({ meaning: 'to open, "to unlock"\nto lift' })], pinyinJoined);
    expect(file.startsWith('\ufeffWord,Simplified,')).toBe(true);
    expect(file.endsWith('\r\n')).toBe(true);
    expect(file).toContain(',"to open, ""to unlock""\nto lift",');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', ' =1', '|calc'])('guards %s against being a formula', (meaning) => {
    expect(csvFile([aWord({ meaning })], pinyinJoined)).toContain(`,'${meaning},`);
  });
});
