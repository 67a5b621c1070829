import { describe, expect, it } from 'vitest';
import type { GlossaryTerm } from '@/lib/glossary/term';
import type { Line } from '@/lib/translate/engine';
import { aJob, aStage, fakeEngine, obedient, type Reply, run } from './runner-fakes';

const council: GlossaryTerm = { zh: '国务院', en: 'State Council', host: '' };
const elsewhere: GlossaryTerm = { zh: '周一', en: 'Moon Day', host: 'other.example.cn' };
const kept: GlossaryTerm = { zh: '老舍', en: '', host: '' };
const glossary = [council, elsewhere, kept];

const line: Line = { id: 's1', text: '国务院周一公布新规。' };
const plain: Line = { id: 's2', text: '读者借阅了新书。' };

/** The placeholder in a text that was sent. */
const placeholder = (text: string) => /[A-Z]+\d+/.exec(text)?.[0] ?? '';

const copies: Reply = async function* ({ lines }) {
  for (const { id, text } of lines)
    yield { id, text: text === plain.text ? 'Readers borrowed it.' : `On Monday ${placeholder(text)} published it.` };
};

describe('terms as placeholders', () => {
  it('travel inside the text and come back as English', async () => {
    const engine = fakeEngine(copies);
    const { texts } = await run(aStage([engine], { glossary }), aJob([line, plain]));
    expect(engine.batches[0]?.terms).toEqual([]);
    expect(engine.batches[0]?.lines[0]?.text).not.toContain('国务院');
    expect(engine.batches[0]?.lines[1]).toEqual(plain);
    expect(texts.s1).toMatch(/^On Monday (the )?State Council published it\.$/);
    expect(texts.s2).toBe('Readers borrowed it.');
  });

  it('that were lost: the line is asked once more without them', async () => {
    const engine = fakeEngine(async function* ({ lines }) {
      for (const { id, text } of lines)
        yield { id, text: text.includes('国务院') ? 'The cabinet published it.' : 'Somebody published it on Monday.' };
    });
    const stage = aStage([engine], { glossary });
    const { texts } = await run(stage, aJob([line]));
    expect(engine.batches.map(({ lines }) => lines)).toEqual([
      [{ id: 's1', text: expect.not.stringContaining('国务院') }],
      [line],
    ]);
    expect(texts).toEqual({ s1: 'The cabinet published it.' });
    expect([...stage.cached.values()]).toEqual(['The cabinet published it.']);
  });

  it('do not hide an echo', async () => {
    const engine = fakeEngine(async function* ({ lines }) {
      yield* lines;
    });
    const { ended } = await run(aStage([engine], { glossary }), aJob([line]));
    expect(ended?.missing).toEqual(['s1']);
  });

  it('may be kept in Chinese, even where they are the whole line', async () => {
    const engine = fakeEngine(async function* ({ lines }) {
      yield* lines;
    });
    const { texts } = await run(aStage([engine], { glossary }), aJob([{ id: 's1', text: '老舍' }]));
    expect(texts).toEqual({ s1: '老舍' });
  });
});

describe('terms in instructions', () => {
  it('are those that occur in the lines, on this site', async () => {
    const engine = fakeEngine(obedient, {
      glossary: 'prompt',
      limits: () => ({ lines: 1, characters: 99, atOnce: 1 }),
    });
    await run(aStage([engine], { glossary }), aJob([line, plain]));
    expect(engine.batches.map(({ terms, lines }) => [lines, terms])).toEqual([
      [[line], [council]],
      [[plain], []],
    ]);
  });

  it('may be kept in Chinese without counting as an echo', async () => {
    const engine = fakeEngine(
      async function* ({ lines }) {
        for (const { id } of lines) yield { id, text: '老舍 said' };
      },
      { glossary: 'prompt' },
    );
    const { texts } = await run(aStage([engine], { glossary }), aJob([{ id: 's1', text: '老舍说。' }]));
    expect(texts).toEqual({ s1: '老舍 said' });
    expect(engine.requests).toHaveLength(1);
  });
});

it('asks anew for lines whose terms changed, and for no others', async () => {
  const engine = fakeEngine(copies);
  const stage = aStage([engine], { glossary });
  await run(stage, aJob([line, plain]));
  stage.services.settings = { ...stage.services.settings, glossary: [{ ...council, en: 'Cabinet' }] };
  const { texts } = await run(stage, aJob([line, plain]));
  expect(engine.requests).toEqual([['s1', 's2'], ['s1']]);
  expect(texts.s1).toContain('Cabinet');
});
