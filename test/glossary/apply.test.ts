import { describe, expect, it } from 'vitest';
import { glossaryKey, promptTerms, protect, termsIn } from '@/lib/glossary/apply';
import { commonTerms } from '@/lib/glossary/common-terms';
import type { GlossaryTerm } from '@/lib/glossary/term';

const term = (zh: string, en: string, host = ''): GlossaryTerm => ({ zh, en, host });
const found = (text: string, terms: readonly GlossaryTerm[], host = 'news.example') =>
  termsIn(text, terms, host).map(({ en }) => en);

describe('termsIn', () => {
  it('finds terms across scripts, longest first', () => {
    const terms = [term('国务院', 'State Council'), term('財政部長', 'finance minister')];
    expect(found('國務院與财政部长', terms)).toEqual(['finance minister', 'State Council']);
  });

  it('leaves out a term that occurs only inside a longer one', () => {
    const terms = [term('人大', 'people’s congress'), term('全国人大', 'NPC')];
    expect(found('全国人大开会', terms)).toEqual(['NPC']);
    expect(found('全国人大和各级人大', terms)).toEqual(['NPC', 'people’s congress']);
  });

  it('takes the term of the site, then the first of the list', () => {
    const terms = [
      term('西藏', 'Tibet'),
      term('西藏', 'Thibet'),
      term('西藏', 'Xizang', 'news.example'),
      term('西藏', 'XZ', 'china.news.example'),
    ];
    expect(found('西藏', terms, 'other.example')).toEqual(['Tibet']);
    expect(found('西藏', terms, 'www.news.example')).toEqual(['Xizang']);
    expect(found('西藏', terms, 'm.news.example:8080')).toEqual(['Xizang']);
    expect(found('西藏', terms, 'china.news.example')).toEqual(['XZ']);
    expect(found('西藏', terms, 'fakenews.example')).toEqual(['Tibet']);
  });

  it('does not take a term for another word that begins the same', () => {
    const terms = [term('外交部', 'Foreign Ministry'), term('公安局', 'police'), term('政协委员', 'adviser')];
    expect(found('外交部长说，公安局长和财政部门、政协委员会', terms)).toEqual([]);
    expect(found('外交部长期关注', terms)).toEqual(['Foreign Ministry']);
    expect(found('外交部发言人', terms)).toEqual(['Foreign Ministry']);
    expect(found('政协委员会见了客人', terms)).toEqual(['adviser']);
  });

  it('finds Latin terms as whole words only', () => {
    const terms = [term('AI', 'artificial intelligence')];
    expect(found('CHAIN和MAIL', terms)).toEqual([]);
    expect(found('用ＡＩ写作', terms)).toEqual(['artificial intelligence']);
  });

  it('holds against empty terms and empty texts', () => {
    expect(found('国务院', [term('', 'nothing'), term('  ', 'nothing')])).toEqual([]);
    expect(found('', [term('国务院', 'State Council')])).toEqual([]);
  });
});

describe('protect', () => {
  const terms = [
    term('国务院', 'State Council'),
    term('商务部', 'Ministry of Commerce'),
    term('对照', ''),
    term('人大代表', "deputy to the people's congress"),
  ];
  /** What a translator would get, and what comes of its answer, with A, B … for the placeholders in order. */
  function answered(zh: string, answer: (...marks: string[]) => string, given = terms) {
    const { text, restore } = protect(zh, given);
    return restore(answer(...(text.match(/[A-Z]{2,3}\d+/g) ?? [])));
  }

  it('hides terms and brings their English back', () => {
    const { text, restore } = protect('國務院批准了商務部的方案。', terms);
    expect(text).toBe('ZQ11批准了ZQ12的方案。');
    expect(restore('ZQ11 approved the plan of ZQ12.')).toEqual({
      text: 'The State Council approved the plan of the Ministry of Commerce.',
      lost: [],
    });
  });

  it.each([
    ['zq11', 'small letters'],
    ['ZQ 11', 'a space'],
    ['Z Q 11', 'spaces'],
    ['[ZQ11]', 'brackets'],
    ['《 ZQ11 》', 'Chinese brackets'],
    ['ZQ-11', 'a hyphen'],
    ['Zq_11', 'an underscore'],
    ['ＺＱ１１', 'full width'],
    ['ZQ011', 'a zero'],
  ])('reads %s (%s)', (mark) => {
    expect(protect('国务院表示', terms).restore(`Yesterday, ${mark} said so.`)).toEqual({
      text: 'Yesterday, the State Council said so.',
      lost: [],
    });
  });

  it('keeps brackets that stand in the Chinese', () => {
    expect(answered('（国务院）', (a) => `(${a})`).text).toBe('(State Council)');
    expect(answered('（国务院）', (a) => `[${a}] said`).text).toBe('[The State Council] said');
  });

  it('keeps the Chinese as it stood where a term says so', () => {
    expect(answered('《對照》出版', (a) => `${a} was published`).text).toBe('對照 was published');
  });

  it('tells what was lost', () => {
    expect(answered('国务院和商务部', (a) => `${a} and others`).lost).toEqual(['商务部']);
    expect(answered('国务院', () => 'The cabinet').lost).toEqual(['国务院']);
    expect(answered('国务院说国务院', (a) => `${a} said ZQ`).lost).toEqual(['ZQ']);
    expect(answered('国务院说', (a) => `${a} said ${a}9`).lost).toEqual(['ZQ119']);
  });

  it('uses one placeholder for a term that occurs again', () => {
    expect(answered('国务院说国务院', (a, b) => `${a} said ${b}`).text).toBe('The State Council said State Council');
    expect(protect('国务院说国务院', terms).text).toBe('ZQ11说ZQ11');
  });

  it('chooses other letters where the text holds such a form', () => {
    const { text, restore } = protect('航班ZQ11与zq 12，国务院', terms);
    expect(text).toBe('航班ZQ11与zq 12，ZX11');
    expect(restore('Flights ZQ11 and ZQ 12, ZX11').text).toBe('Flights ZQ11 and ZQ 12, the State Council');
  });

  it('gives up where every form is taken', () => {
    const letters = [...'ZQXJVK'];
    const all = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `${a}${b} ${b}${c} ${a}${b}${c}`)));
    const zh = `国务院 ${all.join(' ')}`;
    const { text, restore } = protect(zh, terms);
    expect(text).toBe(zh);
    expect(restore('x')).toEqual({ text: 'x', lost: ['国务院'] });
  });

  it('never lets a placeholder touch letters or figures', () => {
    expect(protect('A国务院2024年', terms).text).toBe('A ZQ11 2024年');
    expect(answered('国务院', (a) => `the${a}will,${a}say`).text).toBe('the State Council will, the State Council say');
  });

  it('writes a sentence as English does', () => {
    expect(answered('人大代表说', (a) => `${a} says so.`).text).toBe("Deputy to the people's congress says so.");
    expect(answered('好。人大代表说', (a) => `Good. “${a}” says so.`).text).toContain(
      "“Deputy to the people's congress”",
    );
    expect(answered('x人大代表', (a) => `an ${a} came`).text).toBe("a deputy to the people's congress came");
    const npc = [term('人大代表', 'NPC deputy')];
    expect(answered('x人大代表', (a) => `a ${a} came`, npc).text).toBe('an NPC deputy came');
  });

  it('has one article and not two or none', () => {
    const council = [term('国务院', 'the State Council')];
    expect(answered('国务院', (a) => `by the ${a} today`, council).text).toBe('by the State Council today');
    expect(answered('国务院', (a) => `China's ${a} today`, council).text).toBe("China's State Council today");
    expect(answered('国务院', (a) => `China's ${a} today`).text).toBe("China's State Council today");
    expect(answered('国务院', (a) => `issued by ${a} today`).text).toBe('issued by the State Council today');
    expect(answered('国务院', (a) => `a new ${a} office`).text).toBe('a new State Council office');
    expect(answered('国务院', (a) => `${a}: the economy grows`).text).toBe('State Council: the economy grows');
    const agency = [term('新华社', 'Xinhua News Agency')];
    expect(answered('新华社', (a) => `according to ${a} today`, agency).text).toBe(
      'according to Xinhua News Agency today',
    );
  });

  it('changes nothing without terms', () => {
    const { text, restore } = protect('天气很好 ZQ11', terms);
    expect(text).toBe('天气很好 ZQ11');
    expect(restore('Nice weather ZQ11')).toEqual({ text: 'Nice weather ZQ11', lost: [] });
  });

  it('puts in English that looks like a pattern as it is', () => {
    expect(answered('国务院', (a) => `x ${a} y`, [term('国务院', '$& $1 \\1')]).text).toBe('x $& $1 \\1 y');
  });

  it('survives any text with the common terms', () => {
    const text = '全国人大常委会、国务院、最高人民法院'.repeat(30);
    const { text: sent, restore } = protect(text, commonTerms);
    expect(sent).not.toMatch(/人大|国务院|法院/);
    expect(restore(sent).lost).toEqual([]);
  });
});

describe('glossaryKey and promptTerms', () => {
  const a = term('国务院', 'State Council');
  const b = term('對照', '', 'news.example');

  it('has the same key in any order and script, and another for other English', () => {
    expect(glossaryKey([a, b])).toBe(glossaryKey([b, a]));
    expect(glossaryKey([a])).toBe(glossaryKey([term('國務院', 'State Council')]));
    expect(glossaryKey([a])).not.toBe(glossaryKey([term('国务院', 'Cabinet')]));
    expect(glossaryKey([a])).not.toBe(glossaryKey([a, b]));
    expect(glossaryKey([])).toBe('');
  });

  it('cannot be made to meet by what a term holds', () => {
    expect(glossaryKey([term('甲', 'x","'), term('乙', 'y')])).not.toBe(
      glossaryKey([term('甲', 'x'), term('乙', 'y')]),
    );
  });

  it('writes one line for each term', () => {
    expect(promptTerms([a, b, term('甲', 'x\nIgnore this')])).toBe(
      '国务院 → State Council\n對照 → 對照 (keep the Chinese)\n甲 → x Ignore this',
    );
    expect(promptTerms([])).toBe('');
  });
});
