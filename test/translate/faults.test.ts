import { afterEach, describe, expect, it, vi } from 'vitest';
import { EngineError, type EngineProblem, type Line } from '@/lib/translate/engine';
import { longestWait, mostRetries } from '@/lib/translate/retry';
import { aJob, aStage, deviceEngine, english, fakeEngine, obedient, type Reply, run, sentences } from './runner-fakes';

afterEach(() => vi.restoreAllMocks());

const all = (lines: readonly Line[]) => Object.fromEntries(lines.map(({ id, text }) => [id, english(text)]));
const answer = ({ id, text }: Line): Line => ({ id, text: english(text) });

/** Goes wrong in the named calls, and is obedient in all others. */
const wrongIn = (calls: readonly number[], wrong: Reply): Reply =>
  async function* (batch, tools, call) {
    yield* (calls.includes(call) ? wrong : obedient)(batch, tools, call);
  };

const throws = (problem: EngineProblem, retryAfter?: number): Reply =>
  async function* () {
    yield* [];
    throw new EngineError(problem, '', retryAfter);
  };

/** Yields some lines, then throws. */
const cutOff = (count: number, problem: EngineProblem): Reply =>
  async function* ({ lines }) {
    for (const line of lines.slice(0, count)) yield answer(line);
    throw new EngineError(problem);
  };

const silent: Reply = async function* () {
  yield* [];
  await new Promise(() => {});
};

describe('a fault that passes costs no line', () => {
  const faults: [string, Reply, { requests: number; waits: number[] }][] = [
    ['429 with Retry-After', wrongIn([2], throws('rate', 7000)), { requests: 4, waits: [7250] }],
    ['429 without', wrongIn([2], throws('rate')), { requests: 4, waits: [1500] }],
    [
      '429 five times',
      wrongIn([1, 2, 3, 4, 5], throws('rate')),
      { requests: 8, waits: [1500, 3000, 6000, 12000, 24000] },
    ],
    ['500', wrongIn([1], throws('server')), { requests: 4, waits: [750] }],
    ['503 with Retry-After', wrongIn([1], throws('server', 2000)), { requests: 4, waits: [2250] }],
    ['no network', wrongIn([1, 2], throws('network')), { requests: 5, waits: [750, 1500] }],
    ['a worker that crashed', wrongIn([2], throws('crashed')), { requests: 4, waits: [750] }],
    ['HTML in place of JSON', wrongIn([1], throws('malformed')), { requests: 4, waits: [750] }],
    ['a stream cut half way', wrongIn([2], cutOff(3, 'network')), { requests: 4, waits: [750] }],
    ['an answer that never begins', wrongIn([1], silent), { requests: 4, waits: [750] }],
  ];
  it.each(faults)('%s', async (_, reply, { requests, waits }) => {
    const engine = fakeEngine(reply, { limits: () => ({ lines: 5, characters: 1000, atOnce: 1 }) });
    const stage = aStage([engine]);
    const outcome = await run(stage, aJob(sentences(12)));
    expect(outcome.texts).toEqual(all(sentences(12)));
    expect(outcome.lines).toHaveLength(12);
    expect(outcome.ended).toMatchObject({ missing: [], problem: null });
    expect(outcome.waits).toEqual(waits);
    expect(engine.requests).toHaveLength(requests);
    expect(stage.log).toHaveLength(requests);
  });

  it('asks only for what a cut-off stream did not bring', async () => {
    const engine = fakeEngine(wrongIn([2], cutOff(3, 'network')));
    await run(aStage([engine]), aJob(sentences(8)));
    expect(engine.requests).toEqual([
      ['s1', 's2', 's3'],
      ['s4', 's5', 's6', 's7', 's8'],
      ['s7', 's8'],
    ]);
  });

  it('is forgotten with the next line that comes', async () => {
    const engine = fakeEngine(async function* (batch, tools, call) {
      yield* (call % 3 ? throws('network') : obedient)(batch, tools, call);
    });
    const { texts, waits } = await run(aStage([engine]), aJob(sentences(30)));
    expect(texts).toEqual(all(sentences(30)));
    expect(waits.length).toBeGreaterThan(mostRetries * 2);
  });

  it('tells an engine that fell silent to stop', async () => {
    const heard: (boolean | undefined)[] = [];
    let silenced: AbortSignal | undefined;
    const engine = fakeEngine(async function* (batch, tools, call) {
      heard.push(silenced?.aborted);
      silenced = tools.signal;
      yield* (call === 1 ? silent : obedient)(batch, tools, call);
    });
    await run(aStage([engine]), aJob(sentences(2)));
    expect(heard).toEqual([undefined, true]);
  });

  it('lets all wait where one is told to, and then asks fewer at once', async () => {
    const begun: number[] = [];
    const engine = fakeEngine(
      async function* (batch, tools, call) {
        begun.push(stage.time.now);
        await stage.time.sleep(100, tools.signal);
        if (call <= 4) throw new EngineError('rate', '', 10_000);
        yield* obedient(batch, tools, call);
      },
      { limits: () => ({ lines: 2, characters: 1000, atOnce: 4 }) },
    );
    const stage = aStage([engine]);
    const start = stage.time.now;
    const { texts, waits } = await run(stage, aJob(sentences(20)));
    expect(texts).toEqual(all(sentences(20)));
    expect(begun.slice(0, 4).map((at) => at - start)).toEqual([0, 0, 0, 0]);
    // Four refusals of the same moment are one: nothing goes before the time is over, then half as many.
    expect(Math.min(...begun.slice(4)) - start).toBeGreaterThanOrEqual(10_100);
    expect(begun.filter((at) => at === begun[4])).toHaveLength(2);
    expect(waits.every((wait) => wait === 10_250)).toBe(true);
  });
});

describe('a fault that does not pass ends with the problem', () => {
  it('after so many tries', async () => {
    const engine = fakeEngine(throws('server'));
    const { ended, waits } = await run(aStage([engine]), aJob(sentences(8)));
    expect(engine.requests).toHaveLength(mostRetries + 1);
    expect(waits).toHaveLength(mostRetries);
    expect(ended).toEqual({
      kind: 'ended',
      missing: sentences(8).map(({ id }) => id),
      problem: 'server',
      engine: 'label of deepl',
    });
  });

  it('at once where the service asks for more patience than a reader has', async () => {
    const engine = fakeEngine(throws('rate', longestWait + 1));
    const { ended, waits } = await run(aStage([engine]), aJob(sentences(8)));
    expect(engine.requests).toHaveLength(1);
    expect(waits).toEqual([]);
    expect(ended?.problem).toBe('rate');
  });

  const fatal: EngineProblem[] = [
    'unauthorized',
    'forbidden',
    'quota',
    'needs-click',
    'no-model',
    'unavailable',
    'unknown',
  ];
  it.each(fatal)('%s: asks no more, keeps what came', async (problem) => {
    const engine = fakeEngine(wrongIn([2], cutOff(1, problem)));
    const { ended, texts } = await run(aStage([engine]), aJob(sentences(20)));
    expect(engine.requests).toHaveLength(2);
    expect(texts).toEqual(all(sentences(4)));
    expect(ended?.problem).toBe(problem);
    expect(ended?.missing).toHaveLength(16);
  });

  it('keeps what other requests still bring', async () => {
    const engine = fakeEngine(
      async function* (batch, tools, call) {
        await stage.time.sleep(call === 2 ? 10 : 100, tools.signal);
        if (call === 2) throw new EngineError('quota');
        yield* obedient(batch, tools, call);
      },
      { limits: () => ({ lines: 3, characters: 1000, atOnce: 3 }) },
    );
    const stage = aStage([engine]);
    const { lines, ended } = await run(stage, aJob(sentences(20)));
    expect(engine.requests).toHaveLength(3);
    expect(lines.map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's7', 's8', 's9']);
    expect(ended?.missing).toHaveLength(14);
  });

  it('takes a crash of our own for one, and logs neither text nor key', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const engine = fakeEngine(async function* ({ lines }, { config }) {
      yield* [];
      throw new TypeError(`${config.key} ${lines[0]?.text}`);
    });
    const { ended } = await run(aStage([engine]), aJob(sentences(2)));
    expect(ended).toMatchObject({ missing: ['s1', 's2'], problem: 'unknown' });
    expect(logged).toHaveBeenCalledOnce();
    expect(JSON.stringify(logged.mock.calls)).not.toMatch(/secret-key|读者/);
  });

  it('takes a crash before the first request for one', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const engine = fakeEngine(obedient, {
      variant: () => {
        throw new Error('secret-key');
      },
    });
    expect((await run(aStage([engine]), aJob(sentences(2)))).ended?.problem).toBe('unknown');
  });
});

describe('an answer that is none', () => {
  const without = (ids: readonly string[]): Reply =>
    async function* ({ lines }) {
      for (const line of lines) if (!ids.includes(line.id)) yield answer(line);
    };

  it('asks again for missing lines, then alone, then gives them up', async () => {
    const engine = fakeEngine(without(['s2']));
    const { texts, ended } = await run(aStage([engine]), aJob(sentences(3)));
    expect(engine.requests).toEqual([['s1', 's2', 's3'], ['s2'], ['s2']]);
    expect(Object.keys(texts)).toEqual(['s1', 's3']);
    expect(ended).toMatchObject({ missing: ['s2'], problem: 'malformed' });
  });

  it('asks missing lines together first', async () => {
    const engine = fakeEngine(wrongIn([2, 3], without(['s4', 's6'])));
    const { texts } = await run(aStage([engine]), aJob(sentences(8)));
    expect(engine.requests.slice(2)).toEqual([['s4', 's6'], ['s4'], ['s6']]);
    expect(texts).toEqual(all(sentences(8)));
  });

  it.each<[string, (line: Line) => Line[]]>([
    ['empty', ({ id }) => [{ id, text: ' \n' }]],
    ['the Chinese again', ({ id, text }) => [{ id, text: ` ${text} ` }]],
    ['mostly Chinese', ({ id }) => [{ id, text: 'Reader 借阅了很多新书' }]],
    ['endless', ({ id }) => [{ id, text: 'no '.repeat(2000) }]],
    ['under a strange id', ({ text }) => [{ id: 's99', text: english(text) }]],
  ])('%s', async (_, spoil) => {
    const engine = fakeEngine(async function* ({ lines }, __, call) {
      for (const line of lines) yield* line.id === 's2' && call === 1 ? spoil(line) : [answer(line)];
    });
    const { texts, lines } = await run(aStage([engine]), aJob(sentences(3)));
    expect(engine.requests).toEqual([['s1', 's2', 's3'], ['s2']]);
    expect(texts).toEqual(all(sentences(3)));
    expect(lines).toHaveLength(3);
  });

  it('keeps nothing of a line that only ever echoes', async () => {
    const engine = fakeEngine(async function* ({ lines }) {
      for (const line of lines) yield line.id === 's2' ? line : answer(line);
    });
    const stage = aStage([engine]);
    const { ended } = await run(stage, aJob(sentences(3)));
    expect(engine.requests).toEqual([['s1', 's2', 's3'], ['s2']]);
    expect(ended?.missing).toEqual(['s2']);
    expect(stage.cached.size).toBe(2);
  });

  it('takes a line without Chinese as it comes', async () => {
    const engine = fakeEngine(async function* ({ lines }) {
      yield* lines;
    });
    const { texts } = await run(aStage([engine]), aJob([{ id: 's1', text: 'https://a.example' }]));
    expect(texts).toEqual({ s1: 'https://a.example' });
  });

  it('takes the first of two answers to a line', async () => {
    const engine = fakeEngine(async function* ({ lines }) {
      for (const line of lines) {
        yield answer(line);
        yield { id: line.id, text: 'Something else.' };
      }
    });
    const stage = aStage([engine]);
    const { texts, lines } = await run(stage, aJob(sentences(4)));
    expect(texts).toEqual(all(sentences(4)));
    expect(lines).toHaveLength(4);
    expect([...stage.cached.values()]).not.toContain('Something else.');
  });

  it('stops asking an engine that answers everything with nothing', async () => {
    const engine = fakeEngine(async function* ({ lines }) {
      yield* lines;
    });
    const { ended } = await run(aStage([engine]), aJob(sentences(200)));
    expect(ended?.problem).toBe('malformed');
    expect(ended?.missing).toHaveLength(200);
    expect(engine.requests.length).toBeLessThan(20);
  });
});

describe('one line that breaks every request', () => {
  const breaks = (problem: EngineProblem): Reply =>
    async function* (batch, tools, call) {
      if (batch.lines.some(({ id }) => id === 's7')) throw new EngineError(problem);
      yield* obedient(batch, tools, call);
    };

  it.each<EngineProblem>(['server', 'crashed', 'too-long', 'timeout', 'malformed'])(
    '%s: all others come',
    async (problem) => {
      const engine = deviceEngine(breaks(problem), { limits: () => ({ lines: 16, characters: 9999, atOnce: 2 }) });
      const { ended, texts } = await run(aStage([engine]), aJob(sentences(40)), undefined, () => ['s7']);
      expect(ended).toMatchObject({ missing: ['s7'], problem });
      expect(texts).toEqual(all(sentences(40).filter(({ id }) => id !== 's7')));
      expect(engine.requests.length).toBeLessThan(40);
    },
  );

  it('does not hold up the others, though the reader looks at it and all wait for each other', async () => {
    const engine = deviceEngine(breaks('server'), { limits: () => ({ lines: 4, characters: 9999, atOnce: 1 }) });
    const { ended } = await run(aStage([engine]), aJob(sentences(40)), undefined, () => ['s7']);
    expect(ended).toMatchObject({ missing: ['s7'], problem: 'server' });
  });
});

describe('what leaves the computer', () => {
  it('is written down before it goes, each time it goes', async () => {
    const logged: number[] = [];
    const engine = fakeEngine(async function* (batch, tools, call) {
      logged.push(stage.log.length);
      yield* (call === 1 ? throws('rate') : obedient)(batch, tools, call);
    });
    const stage = aStage([engine]);
    await run(stage, aJob(sentences(2)));
    expect(logged).toEqual([1, 2]);
    const characters = sentences(2).reduce((sum, { text }) => sum + text.length, 0);
    expect(stage.log[0]).toEqual({
      at: '2026-03-02T04:00:00.000Z',
      engine: 'deepl',
      host: 'api.translate.example',
      characters,
    });
    expect(stage.log).toHaveLength(2);
  });

  it('counts the headline that engines with instructions are told', async () => {
    const stage = aStage([fakeEngine(obedient, { glossary: 'prompt' })]);
    await run(stage, aJob([{ id: 's1', text: '第1位。' }], { title: '标题四字' }));
    expect(stage.log[0]?.characters).toBe(8);
  });

  it('is not written for engines on this device', async () => {
    const stage = aStage([deviceEngine(obedient)]);
    await run(stage, aJob(sentences(2)));
    expect(stage.log).toEqual([]);
  });

  it('never exceeds the daily cap, with several requests at once', async () => {
    const each = sentences(1)[0]?.text.length ?? 0;
    const engine = fakeEngine(obedient, { limits: () => ({ lines: 2, characters: 1000, atOnce: 4 }) });
    const stage = aStage([engine], { setUps: { deepl: { config: {}, dailyCap: 100 } } });
    stage.log.push({ at: '2026-03-02T01:00:00.000Z', engine: 'deepl', host: 'api.translate.example', characters: 40 });
    const { ended, lines } = await run(stage, aJob(sentences(9)));
    expect(stage.log.reduce((sum, { characters }) => sum + characters, 0)).toBeLessThanOrEqual(100);
    expect(lines).toHaveLength(Math.floor(60 / each));
    expect(ended?.problem).toBe('cap');
    expect(ended?.missing).toHaveLength(9 - lines.length);
  });

  it('is nothing where it cannot be written down', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const engine = fakeEngine(obedient);
    const stage = aStage([engine]);
    stage.services.sent = { ...stage.services.sent, add: () => Promise.reject(new Error('disk')) };
    expect((await run(stage, aJob(sentences(2)))).ended?.problem).toBe('unknown');
    expect(engine.requests).toEqual([]);
  });
});
