import { expect, it } from 'vitest';
import { termsIn } from '@/lib/glossary/apply';
import { commonTerms } from '@/lib/glossary/common-terms';
import { glossaryLimits, readGlossary, writeGlossary } from '@/lib/glossary/csv';
import { fold } from '@/lib/text/fold';

it('has enough terms, each Chinese once for a site', () => {
  expect(commonTerms.length).toBeGreaterThanOrEqual(200);
  const keys = commonTerms.map(({ zh, host }) => `${fold(zh)} ${host}`);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

it('has whole, clean terms', () => {
  for (const { zh, en } of commonTerms) {
    expect(zh).toMatch(/^\p{Script=Han}{2,}$/u);
    expect(zh.length).toBeLessThanOrEqual(glossaryLimits.zh);
    expect(en).toMatch(/^[A-Za-z0-9][A-Za-z0-9 ,.'-]*[A-Za-z0-9.]$/);
    expect(en).not.toMatch(/ {2}|^the /i);
  }
});

it('goes through a file and back', () => {
  expect(readGlossary(writeGlossary(commonTerms, 'csv'))).toEqual({ terms: commonTerms, problems: [] });
});

it.each([
  ['国务院', 'State Council'],
  ['全國人大常委會', "Standing Committee of the National People's Congress"],
  ['中央纪委国家监委', 'CPC Central Commission for Discipline Inspection and National Commission of Supervision'],
  ['国家金融监督管理总局', 'National Financial Regulatory Administration'],
  ['最高人民检察院', "Supreme People's Procuratorate"],
  ['政协委员', 'member of the political advisory body'],
  ['立法院', 'Legislative Yuan'],
  ['律政司', 'Department of Justice'],
  ['美国国务院', 'US State Department'],
  ['联合国安理会', 'UN Security Council'],
  ['内蒙古', 'Inner Mongolia'],
])('%s is %s', (zh, en) => {
  expect(termsIn(`据${zh}消息`, commonTerms, 'other.example').map((term) => term.en)).toEqual([en]);
});

it('names Tibet as the outlet itself does', () => {
  const english = (host: string) => termsIn('西藏自治区', commonTerms, host)[0]?.en;
  expect(english('www.news.cn')).toBe('Xizang Autonomous Region');
  expect(english('tibet.news.cn')).toBe('Xizang Autonomous Region');
  expect(english('other.example')).toBe('Tibet Autonomous Region');
});

it('does not take one office for another', () => {
  const english = (text: string) => termsIn(text, commonTerms, '').map(({ en }) => en);
  expect(english('财政部门和教育部门')).toEqual([]);
  expect(english('商务部长')).toEqual([]);
  expect(english('中央社会工作部')).toEqual(['Society Work Department of the CPC Central Committee']);
  expect(english('越共中央总书记')).toEqual(['general secretary of the Communist Party of Vietnam']);
});
