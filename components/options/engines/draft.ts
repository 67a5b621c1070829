import type { EngineConfig, EngineField, RemoteEngine } from '@/lib/translate/engine';
import type { EngineDraft, ShownSetUp } from './engine-services';

/** Characters a day that a form for a paid engine starts with: some twenty long articles. */
const startCap = 100_000;

/** A form as it is edited: the cap is what stands in the field. */
export interface EditedDraft {
  values: Record<string, string>;
  kept: readonly string[];
  cap: string;
}

/** The form of an engine before anything was typed. */
export function freshDraft(engine: RemoteEngine, setUp: ShownSetUp | undefined): EditedDraft {
  const initial = Object.fromEntries(engine.fields.map((field) => [field.name, field.initial]));
  if (!setUp) return { values: initial, kept: [], cap: engine.paid ? String(startCap) : '' };
  return { values: { ...initial, ...setUp.values }, kept: setUp.kept, cap: setUp.dailyCap?.toString() ?? '' };
}

export const toDraft = ({ values, kept, cap }: EditedDraft): EngineDraft => ({
  values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim()])),
  kept,
  dailyCap: cap.trim() === '' ? null : Number(cap),
});

/** What keeps a form from being saved: a word for each field, 'cap' for the cap. */
export function draftErrors(
  engine: RemoteEngine,
  { values, kept, cap }: EditedDraft,
): Record<string, 'required' | 'notAnAddress' | 'notACount'> {
  const errors: ReturnType<typeof draftErrors> = {};
  for (const field of engine.fields) {
    const value = (values[field.name] ?? '').trim();
    if (field.required && value === '' && !kept.includes(field.name)) errors[field.name] = 'required';
    else if (field.kind === 'url' && value !== '' && !isWebAddress(value)) errors[field.name] = 'notAnAddress';
  }
  if (!/^\d{0,12}$/.test(cap.trim())) errors.cap = 'notACount';
  return errors;
}

/** The preset whose values stand in the form, or 'own'. */
export function presetOf(engine: RemoteEngine, values: Record<string, string>): string {
  const same = engine.presets?.find((preset) =>
    Object.entries(preset.values).every(
      ([name, value]) => isFree(engine.fields, name) || (values[name] ?? '').trim() === value,
    ),
  );
  return same?.id ?? 'own';
}

/** A model may be changed without leaving the service that a preset stands for; its address may not. */
const isFree = (fields: readonly EngineField[], name: string): boolean =>
  fields.find((field) => field.name === name)?.kind !== 'url' && fields.some(({ kind }) => kind === 'url');

/** Whether two forms name the same origin, whatever their keys are. */
export function sameAddress(engine: RemoteEngine, one: EngineConfig, other: EngineConfig): boolean {
  const blinded = (values: EngineConfig): EngineConfig => ({
    ...values,
    ...Object.fromEntries(engine.fields.filter(({ kind }) => kind === 'secret').map(({ name }) => [name, 'x'])),
  });
  return engine.origin(blinded(one)) === engine.origin(blinded(other));
}

/**
 * The configuration that a draft stands for, with the stored keys that it keeps. A key goes to nobody but the service
 * that it was stored for: a draft that names another origin gets none.
 */
export function withKeys(
  engine: RemoteEngine,
  { values, kept }: EngineDraft,
  stored: EngineConfig | undefined,
): Record<string, string> {
  const config: Record<string, string> = {};
  for (const { name, kind, initial } of engine.fields) {
    const typed = values[name] ?? initial;
    const may = kind === 'secret' && typed === '' && kept.includes(name) && stored;
    config[name] = may && sameAddress(engine, values, stored) ? (stored[name] ?? '') : typed;
  }
  return config;
}

/** A configuration as the page may see it: without its keys, but with the names of those that are there. */
export function withoutKeys(engine: RemoteEngine, config: EngineConfig): Pick<ShownSetUp, 'values' | 'kept'> {
  const secret = new Set(engine.fields.filter(({ kind }) => kind === 'secret').map(({ name }) => name));
  return {
    values: Object.fromEntries(engine.fields.map(({ name }) => [name, secret.has(name) ? '' : (config[name] ?? '')])),
    kept: [...secret].filter((name) => (config[name] ?? '') !== ''),
  };
}

/** Whether an origin is this very computer, where nothing leaves it. */
export function isLocal(origin: string): boolean {
  const { hostname } = new URL(origin);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

function isWebAddress(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}
