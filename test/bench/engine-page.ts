import { browserModelFiles } from '@/lib/platform/model-files';
import { timers } from '@/lib/platform/timers';
import { createBergamot } from '@/lib/translate/bergamot/bergamot';
import type { ModelDescription } from '@/lib/translate/bergamot/models';

export interface EngineFigures {
  heapMB: number;
  loadMs: number;
  firstSentenceMs: number;
  sentencesPerSecond: number;
}

/** Our own sentences, of the length that news has. */
const sentences = [
  '市政府昨天公布了今年第三季度的经济数据，出口和消费都有增长。',
  '记者在现场看到，新的图书馆已经开放，许多市民一早就在门口排队。',
  '专家认为，这项技术离真正的应用还有很长的路要走，不能操之过急。',
  '受台风影响，沿海的三个城市停课一天，铁路部门也取消了部分列车。',
  '两国外长在会谈后表示，将继续就气候变化和粮食安全加强合作。',
];
const perBatch = 16;
const batches = 4;

/** Runs in a page of the extension: downloads the model, starts the engine as readers do, and measures it. */
export async function measure(model: ModelDescription): Promise<EngineFigures> {
  const models = browserModelFiles();
  const { signal } = new AbortController();
  for await (const event of models.download(model, signal))
    if (event.kind === 'failed') throw new Error(`The download failed: ${event.problem}`);
  const engine = createBergamot({ startWorker: () => new Worker('/bergamot/worker.js'), models, model, timers });
  const translate = async (texts: readonly string[]) => {
    const lines = texts.map((text, index) => ({ id: `${index}`, text }));
    const batch = { lines, script: 'Hans', title: '', terms: [] } as const;
    let done = 0;
    for await (const { text } of engine.translate(batch, { config: {}, fetch, signal })) done += text ? 1 : 0;
    if (done !== texts.length) throw new Error(`${done} of ${texts.length} sentences came back.`);
  };

  const start = performance.now();
  let loaded = 0;
  const look = setInterval(() => {
    if (!loaded && engine.state().phase === 'working') loaded = performance.now();
  }, 2);
  await translate(sentences.slice(0, 1));
  const first = performance.now();
  clearInterval(look);
  for (let batch = 0; batch < batches; batch += 1)
    await translate(
      Array.from({ length: perBatch }, (_, index) => sentences[(batch + index) % sentences.length] ?? ''),
    );
  const seconds = (performance.now() - first) / 1000;
  const { memory } = engine.state();
  engine.end();
  return {
    heapMB: Math.round(memory / 2 ** 20),
    loadMs: Math.round(loaded - start),
    firstSentenceMs: Math.round(first - loaded),
    sentencesPerSecond: Math.round((perBatch * batches * 10) / seconds) / 10,
  };
}

Object.assign(globalThis, { measure });
