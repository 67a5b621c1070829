import { isRecord } from './schema';

/** Turns settings of one version into the next. Works on raw values: the schema describes the newest version only. */
export interface Migration {
  /** The version that the step produces. */
  to: number;
  /** What changed, in a sentence. */
  why: string;
  run(old: Record<string, unknown>): Record<string, unknown>;
}

/** Every step since version 1, in order. A faulty step is never edited once released: it is followed by another. */
export const migrations: readonly Migration[] = [
  {
    to: 2,
    why: 'Engines came: the reader has not been asked yet.',
    run: (old) => ({ ...old, translation: { engine: null, fallback: null, fillGaps: null }, commonTerms: true }),
  },
  {
    to: 3,
    why: 'Reading and learning: characters, readings, voices, keys. All begin as the newest version begins.',
    run: (old) => ({
      ...old,
      reading: {
        ...(isRecord(old.reading) ? old.reading : {}),
        characters: 'as-written',
        ruby: 'none',
        phonetic: 'pinyin',
        toneColours: true,
        wordColours: false,
        cardOnHover: true,
        face: 'song',
        speech: { zhVoice: '', enVoice: '', rate: 1, order: 'zh', repeat: 1 },
        keys: {},
      },
    }),
  },
];

export const currentVersion = (steps: readonly Migration[] = migrations): number => steps.at(-1)?.to ?? 1;

/** What `storage.local` holds under `settings`. */
export interface StoredSettings {
  version: number;
  value: unknown;
}

export const isStoredSettings = (raw: unknown): raw is StoredSettings =>
  isRecord(raw) && Number.isInteger(raw.version) && Number(raw.version) >= 1 && 'value' in raw;

/**
 * Brings a stored value to the current version. A value of a newer version (the reader went back to an older release)
 * is passed on as it is; throws where a step fails.
 */
export function migrate({ version, value }: StoredSettings, steps: readonly Migration[] = migrations): unknown {
  if (!isRecord(value)) return value;
  return steps.filter((step) => step.to > version).reduce((old, step) => step.run(old), value);
}
