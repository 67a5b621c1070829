import * as z from 'zod';
import { engineIds } from '../translate/engine';
import type { TranslationChoice } from '../translate/job';
import { commands } from './commands';
import { languages } from './language';
import {
  characterForms,
  defaultSettings,
  faces,
  layouts,
  phonetics,
  type ReadingPreferences,
  rubies,
  type Settings,
  speechOrders,
  themes,
  widths,
} from './settings';

// Without this Zod tries `new Function`, which the policy of extension pages refuses and reports.
z.config({ jitless: true });

const commandIds = commands.map(({ id }) => id);

const reading = z.object({
  layout: z.enum(layouts),
  theme: z.enum(themes),
  typeSize: z.number().min(0.8).max(1.8),
  width: z.enum(widths),
  hidden: z.enum(['none', 'en', 'zh']),
  glossPinyin: z.boolean(),
  language: z.enum(['auto', ...languages]),
  characters: z.enum(characterForms),
  ruby: z.enum(rubies),
  phonetic: z.enum(phonetics),
  toneColours: z.boolean(),
  wordColours: z.boolean(),
  cardOnHover: z.boolean(),
  face: z.enum(faces),
  speech: z.object({
    zhVoice: z.string().max(500),
    enVoice: z.string().max(500),
    rate: z.number().min(0.5).max(2),
    order: z.enum(speechOrders),
    repeat: z.int().min(1).max(5),
  }),
  keys: z.partialRecord(z.enum(commandIds), z.array(z.string().min(1).max(20)).max(4)),
}) satisfies z.ZodType<ReadingPreferences>;

/** A host name as `URL.host` writes it: lower case, perhaps with a port. */
export const hostSchema = z.string().regex(/^[a-z0-9.[\]:_-]{1,259}$/);

export const translationChoice = z.strictObject({
  engine: z.enum([...engineIds, 'gloss']).nullable(),
  fallback: z.enum(engineIds).nullable(),
  fillGaps: z.boolean().nullable(),
}) satisfies z.ZodType<TranslationChoice>;

const settings = z.object({
  reading,
  neverHosts: z.array(hostSchema).max(5000),
  detectEverywhere: z.boolean(),
  translation: translationChoice,
  commonTerms: z.boolean(),
}) satisfies z.ZodType<Settings>;

/** Any part of the reading preferences; unknown keys are refused. */
export const readingChangeSchema = reading.partial().strict();

/** A settings object with the fields that could not be used, by name ('reading.typeSize'). */
export interface ReadSettings {
  settings: Settings;
  damaged: string[];
}

/**
 * Reads settings of the current version field by field: a field that does not fit is replaced by its default and named,
 * so that one bad value does not cost the reader the others. The caller keeps the original wherever `damaged` is not empty.
 */
export function readSettings(raw: unknown): ReadSettings {
  const whole = settings.safeParse(raw);
  if (whole.success) return { settings: whole.data, damaged: [] };
  const damaged: string[] = [];
  const given = isRecord(raw) ? raw : {};
  if (!isRecord(raw)) damaged.push('settings');
  const givenReading = isRecord(given.reading) ? given.reading : {};
  const fields = <T extends object>(
    shape: z.ZodObject['shape'],
    from: Record<string, unknown>,
    defaults: T,
    at: string,
  ) =>
    Object.fromEntries(
      Object.entries(defaults).map(([name, fallback]) => {
        const field = shape[name]?.safeParse(from[name]) as z.ZodSafeParseResult<unknown> | undefined;
        if (field?.success) return [name, field.data];
        damaged.push(at + name);
        return [name, fallback];
      }),
    ) as T;
  const { reading: readingDefaults, ...otherDefaults } = defaultSettings;
  const { reading: _, ...otherShape } = settings.shape;
  return {
    settings: {
      reading: fields(reading.shape, givenReading, readingDefaults, 'reading.'),
      ...fields(otherShape, given, otherDefaults, ''),
    },
    damaged,
  };
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
