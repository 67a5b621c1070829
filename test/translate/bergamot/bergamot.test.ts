import { beforeEach, describe, expect, it } from 'vitest';
import { createBergamot } from '@/lib/translate/bergamot/bergamot';
import type { LoadedModel } from '@/lib/translate/bergamot/model-store';
import { chineseToEnglish, downloadBytes, downloadOrigins } from '@/lib/translate/bergamot/models';
import type { Batch, EngineProblem } from '@/lib/translate/engine';
import { manualTimers, settled } from '../manual-timers';
import { FakeWorker } from './fake-worker';

const loaded = (): LoadedModel => ({
  model: new ArrayBuffer(3),
  shortlist: new ArrayBuffer(2),
  vocabularies: [new ArrayBuffer(1)],
});

let workers: FakeWorker[];
let prepare: (worker: FakeWorker) => void;
let model: LoadedModel | null | Promise<LoadedModel | null>;
let timers: ReturnType<typeof manualTimers>;
let engine: ReturnType<typeof createBergamot>;
const last = () => workers.at(-1) as FakeWorker;

beforeEach(() => {
  workers = [];
  prepare = () => {};
  model = loaded();
  timers = manualTimers();
  engine = createBergamot({
    startWorker: () => {
      const worker = new FakeWorker();
      prepare(worker);
      workers.push(worker);
      return worker;
    },
    models: { load: async () => model },
    model: chineseToEnglish,
    timers,
  });
});

const batch = (texts: readonly string[], script: Batch['script'] = 'Hans'): Batch => ({
  lines: texts.map((text, index) => ({ id: `s${index}`, text })),
  script,
  title: '',
  terms: [],
});
const tools = (signal = new AbortController().signal) => ({ config: {}, fetch, signal });

/** What came, and the problem that it ended with. */
async function run(texts: readonly string[], script?: Batch['script'], signal?: AbortSignal) {
  const lines: Record<string, string> = {};
  let problem: EngineProblem | null = null;
  try {
    for await (const { id, text } of engine.translate(batch(texts, script), tools(signal))) lines[id] = text;
  } catch (error) {
    problem = (error as { problem: EngineProblem }).problem;
  }
  return { lines, problem };
}
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `第${index}句`);

describe('Bergamot', () => {
  it('starts one worker, loads the model once and gives every line under its id', async () => {
    expect(engine.state()).toEqual({ phase: 'off', memory: 0 });
    expect(await run(['你好', '再见'])).toEqual({ lines: { s0: '[你好]', s1: '[再见]' }, problem: null });
    await run(['谢谢']);
    expect(workers).toHaveLength(1);
    expect(last().calls).toEqual([
      'initialize',
      'loadTranslationModel',
      'translate 你好|再见',
      'heapBytes',
      'translate 谢谢',
      'heapBytes',
    ]);
    expect(last().messages.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(engine.state()).toEqual({ phase: 'idle', memory: 123_456_789 });
  });

  it('sends plain text in small calls, so that the first lines appear early', async () => {
    const limits = engine.limits({});
    expect(limits).toMatchObject({ lines: 16, atOnce: 1 });
    const { lines } = await run(numbered(limits.lines));
    expect(Object.keys(lines)).toHaveLength(16);
    const calls = last().messages.filter(({ name }) => name === 'translate');
    expect(calls.map(({ args }) => (args[0] as { texts: unknown[] }).texts.length)).toEqual([8, 8]);
    expect(calls[0]?.args[0]).toMatchObject({
      models: [{ from: 'zh', to: 'en' }],
      texts: [{ text: '第0句', html: false }, {}, {}, {}, {}, {}, {}, {}],
    });
  });

  it('gives traditional text in the characters that the model knows, and no line breaks', async () => {
    await run(['國務院說 OpenAI，ＡＩ\n晶片'], 'Hant');
    expect(last().calls).toContain('translate 国务院说 OpenAI，ＡＩ 晶片');
    await run(['國'], 'Hans');
    expect(last().calls).toContain('translate 國');
  });

  it('says that the model is missing, and starts no worker for that', async () => {
    model = null;
    expect(await run(['你好'])).toEqual({ lines: {}, problem: 'no-model' });
    expect(workers).toHaveLength(0);
    model = loaded();
    expect((await run(['你好'])).lines).toEqual({ s0: '[你好]' });
  });

  it('starts anew after a crash, and finds the one sentence that is to blame', async () => {
    prepare = (worker) => {
      worker.deadly = '坏';
    };
    const texts = ['一', '坏', '三'];
    expect(await run(texts)).toEqual({ lines: {}, problem: 'crashed' });
    expect(workers[0]?.ended).toBe(true);
    expect(engine.state()).toEqual({ phase: 'off', memory: 0 });
    expect(await run(texts)).toEqual({ lines: { s0: '[一]' }, problem: 'crashed' });
    expect(await run(texts)).toEqual({ lines: { s0: '[一]', s2: '[三]' }, problem: null });
    expect(workers).toHaveLength(3);
    await run(['四', '五']);
    expect(last().calls).toContain('translate 四|五');
  });

  it('takes an error event, a wrong count and an unreadable answer for a crash', async () => {
    prepare = (worker) => {
      worker.silent = 'initialize';
    };
    const started = run(['你好']);
    await settled();
    last().tell('error', { message: 'The script was not found.' });
    expect((await started).problem).toBe('crashed');

    prepare = (worker) => {
      worker.silent = 'translate';
    };
    for (const [index, result] of [[], [{ target: {} }], null].entries()) {
      const asked = run([`第${index}句`]);
      await settled();
      last().tell('message', { data: { id: 3, result } });
      expect((await asked).problem).toBe('crashed');
      expect(last().ended).toBe(true);
    }
  });

  it.each(['initialize', 'loadTranslationModel', 'translate'])('is not held up by a silent %s', async (name) => {
    prepare = (worker) => {
      worker.silent = name;
    };
    const asked = run(['你好']);
    await settled();
    expect(engine.state().memory).toBe(chineseToEnglish.heapBytes);
    await timers.pass(120_000);
    expect((await asked).problem).toBe('crashed');
    expect(last().ended).toBe(true);
  });

  it('ends itself when nobody wants anything, and only then', async () => {
    await run(['一']);
    await timers.pass(74_000);
    await run(['二']);
    await timers.pass(74_000);
    expect(last().ended).toBe(false);
    await timers.pass(1000);
    expect(last().ended).toBe(true);
    expect(engine.state()).toEqual({ phase: 'off', memory: 0 });
    expect(timers.waiting).toBe(0);
    expect((await run(['三'])).lines).toEqual({ s0: '[三]' });
    expect(workers).toHaveLength(2);
  });

  it('ends at once when told, whatever is under way, and blames no sentence for it', async () => {
    prepare = (worker) => {
      worker.held = worker === workers[0] || workers.length === 0;
    };
    const asked = run(['一', '二']);
    await settled();
    engine.end();
    expect(last().ended).toBe(true);
    expect((await asked).problem).toBe('crashed');
    expect((await run(['一', '二'])).lines).toEqual({ s0: '[一]', s1: '[二]' });
    expect(last().calls).toContain('translate 一|二');
  });

  it('starts no second worker when it is ended while the model is read', async () => {
    let ready = (_: LoadedModel) => {};
    model = new Promise<LoadedModel>((done) => {
      ready = done;
    });
    const first = run(['一']);
    await settled();
    engine.end();
    const read = ready;
    model = loaded();
    const second = run(['二']);
    read(loaded());
    expect((await first).problem).toBe('crashed');
    expect((await second).lines).toEqual({ s0: '[二]' });
    expect(workers).toHaveLength(1);
  });

  it('drops what waits when cancelled, and lets the next in', async () => {
    prepare = (worker) => {
      worker.held = true;
    };
    const stop = new AbortController();
    const first = run(numbered(16), 'Hans', stop.signal);
    const second = run(['乙']);
    const answered = async (calls: number) => {
      for (let i = 0; i < calls; i += 1) {
        await settled();
        last().go();
      }
      await settled();
    };
    await answered(2);
    expect(last().calls.at(-1)).toMatch(/^translate 第0句\|.*第7句$/);
    stop.abort();
    await answered(4);
    expect((await first).problem).toBe('unknown');
    expect((await second).lines).toEqual({ s0: '[乙]' });
    const calls = last().calls.filter((call) => call.startsWith('translate'));
    expect(calls).toHaveLength(2);
    expect(last().ended).toBe(false);
  });

  it('goes into the cache under the model that decides the wording', () => {
    expect(engine.variant({})).toBe('zh-en base 2.0');
    expect(engine.label({})).toBe('Bergamot');
  });
});

describe('the description of the model', () => {
  it('names sizes, hashes and where they come from', () => {
    expect(downloadBytes(chineseToEnglish)).toBe(49_932_172);
    expect(downloadOrigins(chineseToEnglish)).toEqual([
      'https://storage.googleapis.com',
      'https://firefox-settings-attachments.cdn.mozilla.net',
      'https://media.githubusercontent.com',
    ]);
    expect(chineseToEnglish.files.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(70_084_668);
    for (const { sha256, mirrors } of chineseToEnglish.files) {
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      for (const { url } of mirrors) expect(new URL(url).protocol).toBe('https:');
    }
  });
});
