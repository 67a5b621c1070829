import { describe, expect, it } from 'vitest';
import { chineseCode } from '@/lib/translate/engines/chinese-code';
import { withoutEntities } from '@/lib/translate/engines/entities';
import { englishOf, inOrder } from '@/lib/translate/engines/lines';

const lines = [
  { id: 'a', text: '甲。' },
  { id: 'b', text: '乙。' },
];

describe('inOrder', () => {
  it('joins texts with their sentences', () =>
    expect(inOrder(lines, ['One.', ' Two.\n'])).toEqual([
      { id: 'a', text: 'One.' },
      { id: 'b', text: 'Two.' },
    ]));
  it('takes nothing where the counts differ', () => {
    expect(inOrder(lines, ['One.'])).toEqual([]);
    expect(inOrder(lines, ['One.', 'Two.', 'Three.'])).toEqual([]);
  });
  it('leaves out what is empty', () => expect(inOrder(lines, ['', 'Two.'])).toEqual([{ id: 'b', text: 'Two.' }]));
});

it('englishOf refuses what no sentence’s English could be', () => {
  expect(englishOf(lines[0]!, 'Very '.repeat(400))).toBe('');
  expect(englishOf(lines[0]!, 'One\r\n line')).toBe('One line');
});

it('withoutEntities resolves references once', () => {
  expect(withoutEntities('&quot;A &amp; B&quot; isn&#39;t &lt;C&gt; &#x201c;D&#8221;')).toBe('"A & B" isn\'t <C> “D”');
  expect(withoutEntities('&amp;lt;')).toBe('&lt;');
  expect(withoutEntities('&unknown; &#0; &#xd800; &#x110000; AT&T')).toBe('&unknown; &#0; &#xd800; &#x110000; AT&T');
});

it('chineseCode finds the code of a script in a service’s own spelling', () => {
  expect(chineseCode(['en', 'zh', 'zt'], 'Hans')).toBe('zh');
  expect(chineseCode(['en', 'zh', 'zt'], 'Hant')).toBe('zt');
  expect(chineseCode(['en', 'zh-Hans', 'zh-Hant'], 'Hant')).toBe('zh-Hant');
  expect(chineseCode(['zh-cn'], 'Hant')).toBe('zh-cn');
  expect(chineseCode(['zt'], 'Hans')).toBeNull();
  expect(chineseCode(['en', 'de'], 'Hant')).toBeNull();
});
