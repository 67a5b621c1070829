import { describe, expect, it } from 'vitest';
import { ItemReader, parseTolerantly } from '@/lib/translate/engines/tolerant-json';

const items = (text: string) => new ItemReader().push(text);
const two = [
  { id: '1', text: 'The library {old} opened "today".' },
  { id: '2', text: 'It rained.' },
];
const json = JSON.stringify({ lines: two.map(({ id, text }) => ({ id, en: text })) });

describe('ItemReader', () => {
  it.each([
    ['plain', json],
    ['in a fence', `\`\`\`json\n${json}\n\`\`\``],
    ['in prose with braces and quotes', `Of course, here's {your} 12" result: ${json} — enjoy "it`],
    ['after thinking aloud', `<think>\n{"id":"1","en":"a draft"} hm</think>${json}`],
    ['after thinking with other tags', `\n<Thinking>{"id":"2","en":"no"}</Thinking>\n${json}`],
    ['indented', JSON.stringify(JSON.parse(json), null, 2)],
    ['with numbers as ids', json.replaceAll('"id":"1"', '"id":1').replaceAll('"id":"2"', '"id": 2')],
    ['with commas too many', json.replaceAll('"}', '",}').replace(']', ',]')],
    ['as a bare array', JSON.stringify((JSON.parse(json) as { lines: unknown }).lines)],
    ['one object a line', two.map(({ id, text }) => JSON.stringify({ id, translation: text })).join('\n')],
  ])('finds the items %s, whole and torn at each place', (_, text) => {
    expect(items(text)).toEqual(two);
    for (let at = 0; at <= text.length; at++) {
      const reader = new ItemReader();
      expect([...reader.push(text.slice(0, at)), ...reader.push(text.slice(at))]).toEqual(two);
    }
    const reader = new ItemReader();
    expect([...text].flatMap((character) => reader.push(character))).toEqual(two);
  });

  it('gives an item as soon as its brace closes', () => {
    const reader = new ItemReader();
    expect(reader.push('{"lines":[{"id":"1","en":"One."')).toEqual([]);
    expect(reader.push('}')).toEqual([{ id: '1', text: 'One.' }]);
    expect(reader.push(',{"id":"2","en":"Tw')).toEqual([]);
  });

  it('keeps a tag that stands in a translation', () =>
    expect(items('{"id":"1","en":"The model writes <think> first."}')).toEqual([
      { id: '1', text: 'The model writes <think> first.' },
    ]));

  it('takes raw line breaks inside a string', () =>
    expect(items('{"id":"1","en":"Two\nlines.\t"}')).toEqual([{ id: '1', text: 'Two\nlines.\t' }]));

  it('leaves out an item that is no JSON, and keeps those around it', () =>
    expect(items('{"lines":[{"id":"1","en":"A."},{"id":"2","en":"say "hi" now"},{"id":"3","en":"C."}]}')).toEqual([
      { id: '1', text: 'A.' },
      { id: '3', text: 'C.' },
    ]));

  it('is not slow with much thinking and a long answer', () => {
    const reader = new ItemReader();
    for (let i = 0; i < 20_000; i++) reader.push(i === 0 ? '<think>' : 'word ');
    expect(reader.push(`</think>${json}`)).toEqual(two);
  });
});

describe('other shapes at the end', () => {
  const rest = (text: string, ids = ['1', '2']) => {
    const reader = new ItemReader();
    expect(reader.push(text)).toEqual([]);
    return reader.rest(ids);
  };
  const ab = [
    { id: '1', text: 'A.' },
    { id: '2', text: 'B.' },
  ];
  it('reads texts under their ids', () => expect(rest('{"1":"A.","2":"B.","3":"C."}')).toEqual(ab));
  it('reads them one level down', () => expect(rest('Here: {"lines":{"1":"A.","2":"B."}}')).toEqual(ab));
  it('reads as many texts as lines, in order', () => {
    expect(rest('{"t":["A.","B."]}')).toEqual(ab);
    expect(rest('["A.","B."]')).toEqual(ab);
  });
  it('takes nothing where the number differs', () => {
    expect(rest('{"t":["A.","B.","C."]}')).toEqual([]);
    expect(rest('["A."]')).toEqual([]);
    expect(rest('I cannot do that.')).toEqual([]);
    expect(rest('<think>["A.","B."]</think> Sorry.')).toEqual([]);
  });
});

describe('parseTolerantly', () => {
  it('does not touch what stands in strings', () => expect(parseTolerantly('{"a":"x,}\\n",}')).toEqual({ a: 'x,}\n' }));
  it('gives undefined for what is none', () => expect(parseTolerantly('{"a":')).toBeUndefined());
});
