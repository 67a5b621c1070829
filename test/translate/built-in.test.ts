import { beforeEach, describe, expect, it } from 'vitest';
import { createBuiltIn } from '@/lib/translate/built-in';
import type { Batch, EngineProblem } from '@/lib/translate/engine';
import { FakeTranslator } from './fake-translator';
import { manualTimers, settled } from './manual-timers';

let api: FakeTranslator;
let timers: ReturnType<typeof manualTimers>;
let engine: ReturnType<typeof createBuiltIn>;
let packs: number[];

beforeEach(() => {
  api = new FakeTranslator();
  timers = manualTimers();
  packs = [];
  engine = createBuiltIn(api, timers, (loaded) => packs.push(loaded));
});

async function run(texts: readonly string[], script: Batch['script'] = 'Hans', signal = new AbortController().signal) {
  const lines: Record<string, string> = {};
  let problem: EngineProblem | null = null;
  const batch = { lines: texts.map((text) => ({ id: text, text })), script, title: '', terms: [] };
  try {
    for await (const { id, text } of engine.translate(batch, { config: {}, fetch, signal })) lines[id] = text;
  } catch (error) {
    problem = (error as { problem: EngineProblem }).problem;
  }
  return { lines, problem };
}
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `${index}`);

describe('the built-in translator', () => {
  it('is asked for exactly zh or zh-Hant, with one instance for each', async () => {
    expect(await run(['一', '二'])).toEqual({ lines: { 一: 'zh:一', 二: 'zh:二' }, problem: null });
    await run(['三']);
    api.gesture = true;
    expect((await run(['國'], 'Hant')).lines).toEqual({ 國: 'zh-Hant:國' });
    expect(api.created).toEqual([
      { sourceLanguage: 'zh', targetLanguage: 'en' },
      { sourceLanguage: 'zh-Hant', targetLanguage: 'en' },
    ]);
    await engine.availability('Hant');
    await engine.availability();
    expect(api.asked).toEqual(['zh-Hant en', 'zh en']);
  });

  it('needs one click for the first use, and says so', async () => {
    api.gesture = false;
    expect(await engine.availability()).toBe('downloadable'); // although it is here: browsers do not tell
    expect((await run(['一'])).problem).toBe('needs-click');
    api.gesture = true;
    expect((await run(['一'])).problem).toBeNull();
    expect(await engine.availability()).toBe('available');
    engine.end();
    expect((await run(['一'])).problem).toBeNull();
  });

  it('tells how much of the language pack is here', async () => {
    api.pack = 'absent';
    await run(['一']);
    expect(packs).toEqual([0, 0.5, 1]);
  });

  it('makes the translator without waiting for anything, since a click fades', async () => {
    void run(['一']);
    await Promise.resolve();
    expect(api.created).toHaveLength(1);
    expect(api.asked).toEqual([]);
    await settled();
  });

  it('never has more than four calls under way, and hands on each line as it comes', async () => {
    api.held = true;
    const both = Promise.all([run(numbered(8)), run(['a', 'b', 'c'])]);
    for (let i = 0; i < 20; i += 1) {
      await settled();
      api.go(1);
    }
    const [first, second] = await both;
    expect(Object.keys(first.lines)).toHaveLength(8);
    expect(Object.keys(second.lines)).toHaveLength(3);
    expect([first.problem, second.problem]).toEqual([null, null]);
    expect(api.busiest).toBe(4);
  });

  it('calls a silent browser late, and then absent', async () => {
    api.stallsAfter = [0];
    const first = run(['一']);
    await settled();
    await timers.pass(29_000);
    await timers.pass(1000);
    expect((await first).problem).toBe('timeout');
    expect(await engine.availability()).toBe('downloadable');
    api.gesture = true;
    const second = run(['一']);
    await settled();
    await timers.pass(30_000);
    expect((await second).problem).toBe('timeout');
    expect((await run(['一'])).problem).toBe('unavailable');
    expect(await engine.availability()).toBe('unavailable');
    expect(api.created).toHaveLength(2);
  });

  it('does not give up a slow download that goes on', async () => {
    let tell = (_: number) => {};
    let done = () => {};
    api.create = async ({ monitor }) => {
      const target = new EventTarget();
      monitor?.(target);
      tell = (loaded) => target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
      await new Promise<void>((made) => {
        done = made;
      });
      return { translate: async (text) => text, destroy: () => {} };
    };
    const asked = run(['一']);
    for (let step = 1; step <= 10; step += 1) {
      await settled();
      await timers.pass(25_000);
      tell(step / 10);
    }
    done();
    expect(await asked).toEqual({ lines: { 一: '一' }, problem: null });
    expect(packs).toHaveLength(10);
  });

  it.each([
    ['NotAllowedError', 'Permission Policy is not enabled.', 'needs-click'],
    ['NotSupportedError', 'The pair is not supported.', 'unavailable'],
    ['NotSupportedError', 'Too many Translator API requests are queued.', 'rate'],
    ['NotSupportedError', 'The service count exceeded the limit.', 'rate'],
    ['QuotaExceededError', '', 'rate'],
    ['NetworkError', '', 'network'],
    ['InvalidStateError', '', 'crashed'],
    ['UnknownError', 'Other generic failures occurred.', 'crashed'],
    ['DataError', '', 'unknown'],
  ])('takes %s (%s) for %s, and tries anew', async (name, message, problem) => {
    api.createFailure = new DOMException(message, name);
    expect((await run(['一'])).problem).toBe(problem);
    api.createFailure = null;
    expect((await run(['一'])).problem).toBeNull();
  });

  it('keeps the lines that came when one fails, and replaces what may be broken', async () => {
    api.failures.set('3', new DOMException('', 'UnknownError'));
    const { lines, problem } = await run(numbered(8));
    expect(problem).toBe('crashed');
    expect(Object.keys(lines)).toEqual(expect.arrayContaining(['0', '1', '2']));
    expect(Object.keys(lines)).not.toContain('3');
    expect(Object.keys(lines)).not.toContain('7');
    await settled();
    expect(api.instances[0]?.destroyed).toBe(true);
    api.failures.clear();
    expect((await run(numbered(8))).problem).toBeNull();
    expect(api.instances).toHaveLength(2);
  });

  it('is not held up by a line that never comes', async () => {
    api.held = true;
    const asked = run(['一']);
    await settled();
    await timers.pass(60_000);
    expect((await asked).problem).toBe('timeout');
    expect(api.busy).toBe(0);
  });

  it('stops when told, and lets go of what is under way', async () => {
    api.held = true;
    const stop = new AbortController();
    const asked = run(numbered(8), 'Hans', stop.signal);
    await settled();
    expect(api.busy).toBe(4);
    stop.abort();
    expect((await asked).problem).toBe('unknown');
    expect(api.busy).toBe(0);
    api.held = false;
    expect((await run(['一'])).problem).toBeNull();
    expect(api.instances).toHaveLength(1);
  });

  it('ends itself when nobody wants anything', async () => {
    await run(['一']);
    await timers.pass(89_000);
    await run(['二']);
    await timers.pass(89_000);
    expect(api.instances[0]?.destroyed).toBe(false);
    await timers.pass(1000);
    expect(api.instances[0]?.destroyed).toBe(true);
    expect(timers.waiting).toBe(0);
    expect((await run(['三'])).problem).toBeNull();
    expect(api.instances).toHaveLength(2);
  });

  it('is unavailable where the browser has none, refuses the pair or does not answer', async () => {
    const none = createBuiltIn(undefined, timers);
    expect(await none.availability()).toBe('unavailable');
    const batch = { lines: [{ id: '1', text: '一' }], script: 'Hans' as const, title: '', terms: [] };
    const asked = none.translate(batch, { config: {}, fetch, signal: new AbortController().signal });
    await expect(asked[Symbol.asyncIterator]().next()).rejects.toMatchObject({ problem: 'unavailable' });

    api.supported = false;
    expect(await engine.availability()).toBe('unavailable');
    expect((await run(['一'])).problem).toBe('unavailable');

    api.mute = true;
    const answer = engine.availability();
    await timers.pass(10_000);
    expect(await answer).toBe('unavailable');
  });
});
