import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBergamot } from '@/lib/translate/bergamot/bergamot';
import { chineseToEnglish } from '@/lib/translate/bergamot/models';
import { engineFiles, publishedFile } from '@/lib/translate/bergamot/shipped-files';
import type { WorkerLike } from '@/lib/translate/bergamot/worker-client';
import { manualTimers } from '../manual-timers';

const maker = resolve('../shared/fixtures/make-tiny-marian.mjs');

describe('the files of the engine', () => {
  it('are the published ones, one that starts them, and their licence', () => {
    const files = engineFiles();
    expect(files.map(({ relativeDest }) => relativeDest)).toEqual([
      'bergamot/bergamot-translator-worker.js',
      'bergamot/bergamot-translator-worker.wasm',
      'bergamot/translator-worker.js',
      'bergamot/worker.js',
      'bergamot/LICENSE.txt',
    ]);
    for (const file of files) if ('absoluteSrc' in file) expect(existsSync(file.absoluteSrc)).toBe(true);
    for (const file of files) if ('contents' in file) expect(file.contents).not.toMatch(/\beval\b/);
    const licence = files.find(({ relativeDest }) => relativeDest.endsWith('LICENSE.txt'));
    expect(licence && 'contents' in licence && licence.contents).toContain('Mozilla Public License');
  });
});

describe.skipIf(!existsSync(maker))('the engine itself, with a tiny model (needs ../shared)', () => {
  let folder: string;
  const workers: Worker[] = [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'duizhao-engine-'));
    expect(spawnSync(process.execPath, [maker, 'int8'], { cwd: folder }).status).toBe(0);
    let start = '';
    for (const file of engineFiles()) {
      if ('absoluteSrc' in file) copyFileSync(file.absoluteSrc, join(folder, basename(file.absoluteSrc)));
      else if (file.relativeDest.endsWith('/worker.js')) start = file.contents;
    }
    // Node takes scripts of a package of modules for modules, and gives each its own scope: one file, named for what it is.
    const published = readFileSync(publishedFile('translator-worker.js'), 'utf8');
    writeFileSync(join(folder, 'worker.cjs'), published + start.replace(/^importScripts.*\n/, ''));
  });
  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.terminate()));
    rmSync(folder, { recursive: true });
  });

  const startWorker = (): WorkerLike => {
    const worker = new Worker(join(folder, 'worker.cjs'));
    workers.push(worker);
    return {
      postMessage: (message, transfer) => worker.postMessage(message, transfer as ArrayBuffer[]),
      terminate: () => void worker.terminate(),
      addEventListener: (type, listener) => {
        if (type === 'message') worker.on('message', (data) => listener({ data }));
        if (type === 'error') worker.on('error', ({ message }) => listener({ message }));
      },
    };
  };
  const file = (name: string) => new Uint8Array(readFileSync(join(folder, name))).buffer;
  const engineWith = (weights: () => ArrayBuffer) =>
    createBergamot({
      startWorker,
      timers: manualTimers(),
      model: chineseToEnglish,
      models: {
        load: async () => ({ model: weights(), shortlist: new ArrayBuffer(0), vocabularies: [file('vocab.spm')] }),
      },
    });
  async function translate(engine: ReturnType<typeof engineWith>, texts: readonly string[]) {
    const lines = texts.map((text, index) => ({ id: `s${index}`, text }));
    const batch = { lines, script: 'Hans' as const, title: '', terms: [] };
    const done = new Map<string, string>();
    const { signal } = new AbortController();
    for await (const { id, text } of engine.translate(batch, { config: {}, fetch, signal })) done.set(id, text);
    return done;
  }

  it('gives one line for each, the same each time, and tells its memory', async () => {
    const engine = engineWith(() => file('model.int8.bin'));
    const texts = Array.from({ length: 11 }, (_, index) => (index % 2 ? '中国新闻。' : '北京有大学，上海有人。'));
    const first = await translate(engine, texts);
    expect([...first.keys()]).toEqual(texts.map((_, index) => `s${index}`));
    expect(first.get('s1')).toBe(first.get('s3'));
    expect(first.get('s0')).not.toBe('');
    expect(engine.state().phase).toBe('idle');
    expect(engine.state().memory).toBeGreaterThan(10_000_000);
    expect(engine.state().memory).toBeLessThan(chineseToEnglish.heapBytes);
    engine.end();
    expect(await translate(engine, texts)).toEqual(first);
    engine.end();
  });

  it('survives a model that is none', async () => {
    let weights = new ArrayBuffer(1000);
    const engine = engineWith(() => weights);
    await expect(translate(engine, ['中国'])).rejects.toMatchObject({ problem: 'crashed' });
    weights = file('model.int8.bin');
    expect((await translate(engine, ['中国'])).size).toBe(1);
    engine.end();
  });
});
