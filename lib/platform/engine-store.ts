import * as z from 'zod';
import { browser } from '#imports';
import { isRecord } from '../settings/schema';
import { type EngineId, engineIds } from '../translate/engine';
import type { EngineSetUp, HostSettings } from '../translate/host-settings';

/** What the reader filled in, by engine. Holds keys: for our own pages and the background only, never in an export. */
export type EngineSetUps = HostSettings['setUps'];

const key = 'engines';
const damagedKey = 'engines-damaged';

const setUp = z.strictObject({
  config: z.record(z.string().regex(/^[A-Za-z][\w-]{0,39}$/), z.string().max(20_000)),
  dailyCap: z.int().min(0).nullable(),
}) satisfies z.ZodType<EngineSetUp>;

/** What could not be read, by the name under which it was found; it stays in storage until it is dismissed. */
export type DamagedSetUps = Record<string, unknown>;

/** What is set up. Entries that cannot be read are put aside and do not cost the reader the others. */
export async function loadSetUps(): Promise<EngineSetUps> {
  const { setUps, damaged } = interpret(await readRaw());
  if (Object.keys(damaged).length > 0) await keepDamaged(damaged);
  return setUps;
}

/** Stores what the reader filled in for one engine. Throws TypeError for what is no set-up. */
export function saveSetUp(engine: EngineId, given: EngineSetUp): Promise<void> {
  const { data } = setUp.safeParse(given);
  if (!data) return Promise.reject(new TypeError(`not a set-up of ${engine}`));
  return change((setUps) => ({ ...setUps, [engine]: data }));
}

/** Forgets one engine, with its key. */
export function removeSetUp(engine: EngineId): Promise<void> {
  return change(({ [engine]: _, ...others }) => others);
}

/** Calls back with what is set up after each change, wherever it was made, until the returned function is called. */
export function watchSetUps(callback: (setUps: EngineSetUps) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[key]) callback(interpret(changes[key].newValue).setUps);
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}

export async function damagedSetUps(): Promise<DamagedSetUps | null> {
  return ((await browser.storage.local.get(damagedKey))[damagedKey] as DamagedSetUps | undefined) ?? null;
}

export async function dismissDamagedSetUps(): Promise<void> {
  await browser.storage.local.remove(damagedKey);
}

async function readRaw(): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

function interpret(raw: unknown): { setUps: EngineSetUps; damaged: DamagedSetUps } {
  if (raw === undefined) return { setUps: {}, damaged: {} };
  if (!isRecord(raw)) return { setUps: {}, damaged: { [key]: raw } };
  const setUps: EngineSetUps = {};
  const damaged: DamagedSetUps = {};
  for (const [name, value] of Object.entries(raw)) {
    const engine = engineIds.find((id) => id === name);
    const { data } = setUp.safeParse(value);
    if (engine && data) setUps[engine] = data;
    else damaged[name] = value;
  }
  return { setUps, damaged };
}

/** The names only: values may be keys. What was put aside before stays, unless the same entry is damaged again. */
async function keepDamaged(damaged: DamagedSetUps): Promise<void> {
  const before = await damagedSetUps();
  const kept = { ...damaged, ...before };
  if (before && Object.keys(kept).length === Object.keys(before).length) return;
  console.error('Some engines could not be read; a copy is kept.', Object.keys(damaged));
  await browser.storage.local.set({ [damagedKey]: kept });
}

/** One change at a time over all contexts of the extension. */
function change(next: (setUps: EngineSetUps) => EngineSetUps): Promise<void> {
  return navigator.locks.request(key, async () => {
    await browser.storage.local.set({ [key]: next(await loadSetUps()) });
  });
}
