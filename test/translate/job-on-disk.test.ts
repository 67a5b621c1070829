import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { translationCache } from '@/lib/translate/cache';
import type { JobEvent, TranslationJob } from '@/lib/translate/job';
import { runJob } from '@/lib/translate/run-job';
import type { RunnerServices } from '@/lib/translate/runner-services';
import { readSent, sentLog } from '@/lib/translate/sent-log';
import { openTranslations, type Translations } from '@/lib/translate/translation-database';
import { aJob, aStage, fakeEngine, obedient, sentences } from './runner-fakes';

let db: Translations;
beforeEach(() => {
  db = openTranslations(`test-${Math.random()}`);
});
afterEach(() => db.delete());

/** Nobody waits here: a disk takes real time, and nothing goes wrong. */
const sleep = (_: number, signal: AbortSignal) =>
  new Promise<void>((__, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

const onDisk = (stage: { services: RunnerServices }): RunnerServices => ({
  ...stage.services,
  cache: translationCache(db),
  sent: sentLog(db),
  sleep,
});

async function outcome(job: TranslationJob, services: RunnerServices) {
  const events: JobEvent[] = [];
  for await (const event of runJob(job, services, new AbortController().signal)) events.push(event);
  return {
    lines: events.flatMap((event) => (event.kind === 'lines' ? event.lines : [])),
    ended: events.find((event) => event.kind === 'ended'),
  };
}

it('a second visit, after the engine host was started anew, costs nothing', async () => {
  const engine = fakeEngine(obedient, { limits: () => ({ lines: 7, characters: 1000, atOnce: 3 }) });
  const first = await outcome(aJob(sentences(40)), onDisk(aStage([engine])));
  const asked = engine.requests.length;
  db.close();
  db = openTranslations(db.name);
  const second = await outcome(aJob(sentences(40)), onDisk(aStage([engine])));
  expect(second.lines.map(({ id, text }) => [id, text])).toEqual(
    sentences(40).map(({ id }) => [id, first.lines.find((line) => line.id === id)?.text]),
  );
  expect(engine.requests).toHaveLength(asked);
  expect(await readSent(db, 100)).toHaveLength(asked);
});

it('two articles at once do not exceed the cap together', async () => {
  const engine = fakeEngine(obedient, { limits: () => ({ lines: 3, characters: 1000, atOnce: 3 }) });
  const services = onDisk(aStage([engine], { setUps: { deepl: { config: {}, dailyCap: 200 } } }));
  const other = sentences(30).map(({ id, text }) => ({ id, text: `又有${text}` }));
  const outcomes = await Promise.all([outcome(aJob(sentences(30)), services), outcome(aJob(other), services)]);
  const sent = (await readSent(db, 100)).reduce((sum, { characters }) => sum + characters, 0);
  expect(sent).toBeLessThanOrEqual(200);
  expect(sent).toBeGreaterThan(180);
  expect(outcomes.map(({ ended }) => ended?.kind === 'ended' && ended.problem)).toEqual(['cap', 'cap']);
});
