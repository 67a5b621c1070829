import { browser } from '#imports';
import { currentVersion, isStoredSettings, migrate } from '../settings/migrations';
import { readSettings } from '../settings/schema';
import { defaultSettings, type ReadingPreferences, type Settings } from '../settings/settings';

const key = 'settings';
const damagedKey = 'settings-damaged';

/** A merge patch: what it does not name stays as it is. Lists are replaced whole; use the function form to add to one. */
export interface SettingsChange extends Partial<Omit<Settings, 'reading'>> {
  reading?: Partial<ReadingPreferences>;
}

/** Settings that could not be read in full. The original stays in storage until the reader dismisses the notice. */
export interface DamagedSettings {
  /** ISO 8601. */
  foundAt: string;
  /** Names of the fields that fell back to their defaults. */
  fields: string[];
  /** The stored value as it was found. */
  raw: unknown;
}

/** The reader's settings; defaults where nothing is stored yet. */
export async function loadSettings(): Promise<Settings> {
  const raw = await readRaw();
  if (raw === undefined) return structuredClone(defaultSettings);
  const { settings, damaged } = interpret(raw);
  if (damaged.length) await keepDamaged(raw, damaged);
  return settings;
}

/**
 * Changes settings and returns the new ones. The stored value is read again under a lock that all pages and the
 * background share, so that two of them never lose each other's change.
 */
export function saveSettings(change: SettingsChange | ((current: Settings) => SettingsChange)): Promise<Settings> {
  return alone(async () => {
    const current = await loadSettings();
    const patch = typeof change === 'function' ? change(current) : change;
    const next: Settings = { ...current, ...patch, reading: { ...current.reading, ...patch.reading } };
    const { settings, damaged } = readSettings(next);
    if (damaged.length) throw new TypeError(`not a setting: ${damaged.join(', ')}`);
    await browser.storage.local.set({ [key]: { version: currentVersion(), value: settings } });
    return settings;
  });
}

/** Calls back with the new settings after each change, wherever it was made, until the returned function is called. */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key];
    if (!change) return;
    callback(change.newValue === undefined ? structuredClone(defaultSettings) : interpret(change.newValue).settings);
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}

/** Writes settings of an older version back as the current one. Called on update. */
export async function migrateSettings(): Promise<void> {
  const raw = await readRaw();
  if (isStoredSettings(raw) && raw.version < currentVersion()) await saveSettings({});
}

/** The settings that could not be read, or null. */
export async function damagedSettings(): Promise<DamagedSettings | null> {
  return ((await browser.storage.local.get(damagedKey))[damagedKey] as DamagedSettings | undefined) ?? null;
}

/** The reader has seen the notice and needs the damaged value no more. */
export async function dismissDamagedSettings(): Promise<void> {
  await browser.storage.local.remove(damagedKey);
}

async function readRaw(): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

function interpret(raw: unknown): { settings: Settings; damaged: string[] } {
  if (!isStoredSettings(raw)) return { settings: structuredClone(defaultSettings), damaged: ['settings'] };
  try {
    return readSettings(migrate(raw));
  } catch {
    return { settings: structuredClone(defaultSettings), damaged: ['settings'] };
  }
}

/** Keeps the first damaged value only: a later one may already be what we made of it. */
async function keepDamaged(raw: unknown, fields: string[]): Promise<void> {
  if (await damagedSettings()) return;
  console.error('Settings could not be read in full; a copy is kept.', fields);
  const report: DamagedSettings = { foundAt: new Date().toISOString(), fields, raw };
  await browser.storage.local.set({ [damagedKey]: report });
}

/** One change at a time over all contexts of the extension. */
const alone = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('settings', work);
