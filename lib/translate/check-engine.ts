import { EngineError, type EngineProblem, type EngineTools, type RemoteEngine } from './engine';

/** A sentence of our own, so that a test sends nothing of the reader's. */
export const checkSentence = '今天天气很好，我们去公园散步。';

export type EngineCheck =
  | { ok: true; sample: string }
  /** `detail` is for the reader's eyes and holds no key. */
  | { ok: false; problem: EngineProblem; detail: string };

/** Has an engine translate one short sentence, to see whether it works as set up. Never throws. */
export async function checkEngine(engine: RemoteEngine, tools: EngineTools): Promise<EngineCheck> {
  const lines = [{ id: '1', text: checkSentence }];
  try {
    for await (const line of engine.translate({ lines, script: 'Hans', title: '', terms: [] }, tools)) {
      if (line.id === '1' && line.text.trim()) return { ok: true, sample: line.text };
    }
    return { ok: false, problem: 'malformed', detail: '' };
  } catch (error) {
    if (!(error instanceof EngineError)) return { ok: false, problem: 'unknown', detail: '' };
    return { ok: false, problem: error.problem, detail: error.message };
  }
}
