import type { TestResult } from '@/components/options/engines/engine-services';
import { alignOriginRule } from '@/lib/platform/ollama-origin';
import { checkEngine, checkSentence } from '@/lib/translate/check-engine';
import { type EngineConfig, EngineError, type RemoteEngine } from '@/lib/translate/engine';
import type { EngineSetUp } from '@/lib/translate/host-settings';
import { logOutgoing } from '@/lib/translate/outgoing';
import type { SentLog } from '@/lib/translate/runner-services';

/** Milliseconds that a test may take: a model on the reader's own computer may have to be loaded first. */
const patience = 90_000;

/**
 * Sends one sentence of ours to a service as it is drafted. It is written into the log and counts towards the cap like
 * any other. `saved` is the configuration that the rule for local model servers stands for otherwise.
 */
export async function testService(
  engine: RemoteEngine,
  { config, dailyCap }: EngineSetUp,
  allowed: boolean,
  saved: EngineConfig | null,
  sent: SentLog,
): Promise<TestResult> {
  const origin = engine.origin(config);
  if (origin === null || !allowed) return { ok: false, problem: 'not-set-up', detail: '' };
  const { host } = new URL(origin);
  const who = { id: engine.id, label: engine.name, engine, config, host, dailyCap, problem: null };
  try {
    await logOutgoing(who, checkSentence.length, { sent, now: () => new Date() });
  } catch (error) {
    return { ok: false, problem: error instanceof EngineError ? error.problem : 'unknown', detail: '' };
  }
  const local = engine.id === 'openai';
  if (local) await alignOriginRule(config).catch(() => {});
  try {
    const signal = AbortSignal.timeout(patience);
    const answer = await checkEngine(engine, { config, fetch: (...request) => fetch(...request), signal });
    return answer.ok
      ? { ok: true, zh: checkSentence, en: answer.sample }
      : { ok: false, problem: answer.problem, detail: answer.detail === answer.problem ? '' : answer.detail };
  } finally {
    if (local) await alignOriginRule(saved).catch(() => {});
  }
}
