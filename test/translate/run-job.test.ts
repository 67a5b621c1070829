import { describe, expect, it } from 'vitest';
import { EngineError, type Line } from '@/lib/translate/engine';
import { runJob } from '@/lib/translate/run-job';
import { aJob, aStage, deviceEngine, english, fakeEngine, obedient, run, sentences } from './runner-fakes';

const all = (lines: readonly Line[]) => Object.fromEntries(lines.map(({ id, text }) => [id, english(text)]));

describe('runJob', () => {
  it('sends a small batch first, then full ones, in the order of the job', async () => {
    const engine = fakeEngine(obedient);
    const stage = aStage([engine]);
    const { texts, ended, lines } = await run(stage, aJob(sentences(12)));
    expect(engine.requests).toEqual([
      ['s1', 's2', 's3'],
      ['s4', 's5', 's6', 's7', 's8'],
      ['s9', 's10', 's11', 's12'],
    ]);
    expect(texts).toEqual(all(sentences(12)));
    expect(lines.map(({ id }) => id)).toEqual(sentences(12).map(({ id }) => id));
    expect(new Set(lines.map((line) => line.engine))).toEqual(new Set(['label of deepl']));
    expect(lines.every((line) => line.insteadOf === undefined)).toBe(true);
    expect(ended).toEqual({ kind: 'ended', missing: [], problem: null, engine: 'label of deepl' });
  });

  it('keeps to the engine’s limits of characters and of batches under way', async () => {
    const engine = fakeEngine(
      async function* ({ lines }, { signal }) {
        await stage.time.sleep(100, signal);
        for (const { id, text } of lines) yield { id, text: english(text) };
      },
      { limits: () => ({ lines: 50, characters: 25, atOnce: 3 }) },
    );
    const stage = aStage([engine]);
    const long = { id: 'long', text: `第99位读者${'借阅了新书，'.repeat(10)}。` };
    const { ended, texts } = await run(stage, aJob([long, ...sentences(9)]));
    expect(ended?.missing).toEqual([]);
    expect(Object.keys(texts)).toHaveLength(10);
    expect(engine.requests[0]).toEqual(['long']);
    expect(engine.requests.slice(1).every((ids) => ids.length === 2 || ids.includes('s9'))).toBe(true);
    expect(engine.mostAtOnce).toBe(3);
  });

  it('hands out each line when it comes, not when its batch is done', async () => {
    const engine = fakeEngine(async function* ({ lines }, { signal }) {
      for (const { id, text } of lines) {
        await stage.time.sleep(1000, signal);
        yield { id, text: english(text) };
      }
    });
    const stage = aStage([engine]);
    const times: number[] = [];
    const start = stage.time.now;
    const reading = (async () => {
      for await (const event of runJob(aJob(sentences(3)), stage.services, new AbortController().signal))
        if (event.kind === 'lines') times.push(stage.time.now - start);
    })();
    await stage.time.during(reading);
    expect(times).toEqual([1000, 2000, 3000]);
  });

  it('does next what the reader looks at', async () => {
    const engine = fakeEngine(obedient);
    const look = () => (engine.requests.length === 0 ? [] : ['s20', 'gone', 's18']);
    const { texts } = await run(aStage([engine]), aJob(sentences(20)), undefined, look);
    expect(engine.requests.slice(0, 2)).toEqual([
      ['s1', 's2', 's3'],
      ['s20', 's18', 's4', 's5', 's6'],
    ]);
    expect(Object.keys(texts)).toHaveLength(20);
  });

  it('gives each line its own English when answers come in any order, from several batches at once', async () => {
    const engine = fakeEngine(
      async function* ({ lines }, { signal }, call) {
        await stage.time.sleep(call % 2 ? 500 : 50, signal);
        for (const { id, text } of [...lines].reverse()) {
          await stage.time.sleep(30, signal);
          yield { id, text: english(text) };
        }
      },
      { limits: () => ({ lines: 4, characters: 1000, atOnce: 4 }) },
    );
    const stage = aStage([engine]);
    const { texts, lines, ended } = await run(stage, aJob(sentences(30)));
    expect(texts).toEqual(all(sentences(30)));
    expect(lines).toHaveLength(30);
    expect(lines.map(({ id }) => id)).not.toEqual(sentences(30).map(({ id }) => id));
    expect(ended?.missing).toEqual([]);
  });

  it('costs nothing the second time', async () => {
    const engine = fakeEngine(obedient);
    const stage = aStage([engine]);
    await run(stage, aJob(sentences(7)));
    const sent = stage.log.length;
    const { events, texts } = await run(stage, aJob(sentences(8)));
    expect(events[0]).toMatchObject({ kind: 'lines', lines: sentences(7).map(({ id }) => ({ id })) });
    expect(engine.requests.at(-1)).toEqual(['s8']);
    expect(stage.log).toHaveLength(sent + 1);
    expect(texts).toEqual(all(sentences(8)));
    // No Chinese is in the cache's keys.
    expect([...stage.cached.keys()].every((key) => /^[0-9a-f]{64}$/.test(key))).toBe(true);
  });

  it.each([
    ['another model', { variant: () => 'v2' }, {}],
    ['another script', {}, { script: 'Hant' as const }],
  ])('asks again for %s', async (_, change, jobChange) => {
    const stage = aStage([fakeEngine(obedient)]);
    await run(stage, aJob(sentences(2)));
    const other = fakeEngine(obedient, change);
    stage.services.engine = () => other;
    await run(stage, aJob(sentences(2), jobChange));
    expect(other.requests).toEqual([['s1', 's2']]);
  });

  it('ends when all is in the cache, and not before', async () => {
    const stage = aStage([fakeEngine(obedient)]);
    const { put } = stage.services.cache;
    stage.services.cache.put = async (lines) => {
      await stage.time.sleep(500, new AbortController().signal);
      await put(lines);
    };
    const kept: number[] = [];
    const reading = (async () => {
      for await (const event of runJob(aJob(sentences(2)), stage.services, new AbortController().signal))
        if (event.kind === 'ended') kept.push(stage.cached.size);
    })();
    await stage.time.during(reading);
    expect(kept).toEqual([2]);
  });

  it('goes on without a cache', async () => {
    const engine = fakeEngine(obedient);
    const stage = aStage([engine]);
    stage.services.cache = {
      get: () => Promise.reject(new Error('disk')),
      put: () => Promise.reject(new Error('disk')),
    };
    expect((await run(stage, aJob(sentences(5)))).texts).toEqual(all(sentences(5)));
  });

  it('sends neither blank lines nor an id twice', async () => {
    const engine = fakeEngine(obedient);
    const [one, two] = sentences(2) as [Line, Line];
    const { ended, lines } = await run(aStage([engine]), aJob([one, { id: 'blank', text: ' ' }, one, two]));
    expect(engine.requests).toEqual([['s1', 's2']]);
    expect(lines).toHaveLength(2);
    expect(ended).toMatchObject({ missing: ['blank'], problem: null });
  });

  it('tells how far it is', async () => {
    const engine = deviceEngine(obedient);
    const { events } = await run(aStage([engine]), aJob(sentences(2)));
    const progress = events.flatMap((event) => (event.kind === 'progress' ? [event.progress] : []));
    expect(progress[0]).toEqual({ done: 0, total: 2, phase: 'loading', engine: 'label of bergamot' });
    expect(progress.at(-1)).toEqual({ done: 2, total: 2, phase: 'translating', engine: 'label of bergamot' });
  });
});

describe('a job that is stopped', () => {
  it('ends at once with the reason, starts nothing more and keeps what came', async () => {
    const stop = new AbortController();
    const engine = fakeEngine(async function* ({ lines }) {
      yield { id: lines[0]?.id ?? '', text: english(lines[0]?.text ?? '') };
      stop.abort(new Error('closed'));
      await new Promise(() => {}); // hangs, and does not heed the signal
    });
    const stage = aStage([engine]);
    await expect(run(stage, aJob(sentences(20)), stop.signal)).rejects.toThrow('closed');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(engine.requests).toHaveLength(1);
    expect([...stage.cached.values()]).toEqual([english('第1位')]);
  });

  it('does not begin when it is stopped already', async () => {
    const engine = fakeEngine(obedient);
    await expect(run(aStage([engine]), aJob(sentences(2)), AbortSignal.abort(new Error('gone')))).rejects.toThrow(
      'gone',
    );
    expect(engine.requests).toEqual([]);
  });

  it('is not waited for while it waits for the engine', async () => {
    const stop = new AbortController();
    const engine = fakeEngine(async function* () {
      yield* [];
      setTimeout(() => stop.abort(new Error('closed')), 5);
      throw new EngineError('rate', '', 30_000);
    });
    const stage = aStage([engine]);
    stage.services.sleep = (_, signal) =>
      new Promise((__, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    await expect(run(stage, aJob(sentences(2)), stop.signal)).rejects.toThrow('closed');
    expect(engine.requests).toHaveLength(1);
  });

  it('stops its requests when nobody reads on', async () => {
    let heard = false;
    const engine = fakeEngine(async function* ({ lines }, { signal }) {
      signal.addEventListener('abort', () => {
        heard = true;
      });
      yield { id: lines[0]?.id ?? '', text: english(lines[0]?.text ?? '') };
      await new Promise(() => {});
    });
    for await (const event of runJob(aJob(sentences(9)), aStage([engine]).services, new AbortController().signal))
      if (event.kind === 'lines') break;
    await expect.poll(() => heard).toBe(true);
    expect(engine.requests).toHaveLength(1);
  });
});
