import { describe, expect, it } from 'vitest';
import { EngineError, type EngineId, type EngineProblem } from '@/lib/translate/engine';
import { aJob, aStage, deviceEngine, english, fakeEngine, obedient, type Reply, run, sentences } from './runner-fakes';

/** Does one batch, then has no more quota. */
const exhausted: Reply = async function* (batch, tools, call) {
  if (call > 1) throw new EngineError('quota');
  yield* obedient(batch, tools, call);
};

const fails = (problem: EngineProblem): Reply =>
  async function* () {
    yield* [];
    throw new EngineError(problem);
  };

const setUp = { config: { key: 'k' }, dailyCap: null };

describe('the engine that takes over', () => {
  it('goes on with the rest, and its lines say so', async () => {
    const first = fakeEngine(exhausted);
    const second = deviceEngine(obedient);
    const { lines, texts, ended } = await run(aStage([first, second]), aJob(sentences(8)));
    expect(Object.keys(texts)).toHaveLength(8);
    expect(lines.slice(0, 3).map(({ engine, insteadOf }) => [engine, insteadOf])).toEqual(
      Array(3).fill(['label of deepl', undefined]),
    );
    expect(lines.slice(3).map(({ engine, insteadOf }) => [engine, insteadOf])).toEqual(
      Array(5).fill(['label of bergamot', 'label of deepl']),
    );
    expect(second.requests.flat()).toEqual(['s4', 's5', 's6', 's7', 's8']);
    expect(ended).toMatchObject({ missing: [], problem: null });
  });

  it('begins at once when the first is over, though that one was told to wait', async () => {
    const first = fakeEngine(
      async function* (_, { signal }, call) {
        yield* [];
        await stage.time.sleep(call * 100, signal);
        throw call === 1 ? new EngineError('rate', '', 50_000) : new EngineError('quota');
      },
      { limits: () => ({ lines: 5, characters: 1000, atOnce: 2 }) },
    );
    const stage = aStage([first, deviceEngine(obedient)]);
    const start = stage.time.now;
    const { texts } = await run(stage, aJob(sentences(8)));
    expect(Object.keys(texts)).toHaveLength(8);
    expect(stage.time.now - start).toBeLessThan(1000);
  });

  it('gets the lines that the first gave up', async () => {
    const first = fakeEngine(async function* ({ lines }) {
      for (const line of lines) yield line.id === 's2' ? line : { id: line.id, text: english(line.text) };
    });
    const second = deviceEngine(obedient);
    await run(aStage([first, second]), aJob(sentences(4)));
    expect(second.requests).toEqual([['s2']]);
  });

  it('has a cache of its own', async () => {
    const first = fakeEngine(fails('unauthorized'));
    const second = deviceEngine(obedient);
    const stage = aStage([first, second]);
    await run(stage, aJob(sentences(4)));
    const { lines } = await run(stage, aJob(sentences(4)));
    expect(first.requests).toHaveLength(2);
    expect(second.requests.flat()).toHaveLength(4);
    expect(lines.every(({ insteadOf }) => insteadOf === 'label of deepl')).toBe(true);
  });

  it('leaves the problem with the engine that the reader chose', async () => {
    const stage = aStage([fakeEngine(fails('unauthorized')), deviceEngine(fails('no-model'))]);
    const { ended } = await run(stage, aJob(sentences(2)));
    expect(ended).toEqual({ kind: 'ended', missing: ['s1', 's2'], problem: 'unauthorized', engine: 'label of deepl' });
  });

  it('is none where the reader allowed none, or the same', async () => {
    for (const fallback of [null, 'deepl'] as const) {
      const first = fakeEngine(fails('forbidden'));
      const second = deviceEngine(obedient);
      const choice = { engine: 'deepl', fallback, fillGaps: null } as const;
      const { ended } = await run(aStage([first, second], { choice }), aJob(sentences(2)));
      expect(ended?.problem).toBe('forbidden');
      expect(first.requests).toHaveLength(1);
      expect(second.requests).toEqual([]);
    }
  });

  it('is not asked where it is not set up', async () => {
    const second = fakeEngine(obedient, { id: 'google' });
    const stage = aStage([fakeEngine(fails('forbidden')), second], { setUps: { deepl: setUp } });
    expect((await run(stage, aJob(sentences(2)))).ended).toMatchObject({
      problem: 'forbidden',
      engine: 'label of deepl',
    });
    expect(second.requests).toEqual([]);
  });
});

describe('an engine that the reader did not allow', () => {
  it.each<[string, EngineId | 'gloss' | null]>([
    ['was not asked about', null],
    ['was declined for the gloss', 'gloss'],
  ])('gets nothing: it %s', async (_, engine) => {
    const other = fakeEngine(obedient);
    const stage = aStage([other], { choice: { engine, fallback: 'deepl', fillGaps: null } });
    const { ended } = await run(stage, aJob(sentences(2)));
    expect(ended).toEqual({ kind: 'ended', missing: ['s1', 's2'], problem: 'not-set-up', engine: '' });
    expect(other.requests).toEqual([]);
  });

  it.each([
    ['its host was taken back', { refused: ['deepl' as const] }, {}],
    ['it is not set up', { setUps: {} }, {}],
    ['its address is none', {}, { origin: () => null }],
    ['its address is no web address', {}, { origin: () => 'file:///etc' }],
    [
      'a field is missing',
      {},
      { fields: [{ name: 'model', kind: 'text' as const, label: ['a', 'b'] as const, required: true, initial: '' }] },
    ],
  ])('gets nothing: %s', async (_, settings, engineChange) => {
    const engine = fakeEngine(obedient, engineChange as Parameters<typeof fakeEngine>[1]);
    const stage = aStage([engine], settings);
    const { ended } = await run(stage, aJob(sentences(2)));
    expect(ended).toMatchObject({ missing: ['s1', 's2'], problem: 'not-set-up' });
    expect(engine.requests).toEqual([]);
    expect(stage.log).toEqual([]);
  });

  it('still shows what it gave before', async () => {
    const engine = fakeEngine(obedient);
    const stage = aStage([engine]);
    await run(stage, aJob(sentences(2)));
    stage.services.settings = { ...stage.services.settings, refused: ['deepl'] };
    const { texts, ended } = await run(stage, aJob(sentences(3)));
    expect(Object.keys(texts)).toEqual(['s1', 's2']);
    expect(ended).toMatchObject({ missing: ['s3'], problem: 'not-set-up' });
    expect(engine.requests).toHaveLength(1);
  });

  it('is named when this browser has none of it', async () => {
    const stage = aStage([], { choice: { engine: 'built-in', fallback: null, fillGaps: null } });
    expect((await run(stage, aJob(sentences(1)))).ended).toMatchObject({ problem: 'unavailable', engine: 'built-in' });
  });
});

it('asks another engine for once where the job names one', async () => {
  const usual = fakeEngine(obedient);
  const other = deviceEngine(obedient);
  const stage = aStage([usual, other], { choice: { engine: 'deepl', fallback: null, fillGaps: null } });
  const { lines } = await run(stage, aJob(sentences(1), { engine: 'bergamot' }));
  expect(usual.requests).toEqual([]);
  expect(lines).toEqual([{ id: 's1', text: english('第1位'), engine: 'label of bergamot' }]);
});
