import * as z from 'zod';
import type { Library } from '../library/database';
import { guarded } from '../library/failure';
import { phonetics } from '../settings/settings';
import { bookLayouts, cardChoices, type ExportChoices, readingChoices } from './choices';

// Without this Zod tries `new Function`, which the policy of extension pages refuses and reports.
z.config({ jitless: true });

const choices = z
  .strictObject({
    pictures: z.boolean(),
    readings: z.enum(readingChoices),
    phonetic: z.enum(phonetics),
    layout: z.enum(bookLayouts),
    cards: z.enum(cardChoices),
    machineLines: z.boolean(),
    uncertainLines: z.boolean(),
    oneFile: z.boolean(),
  })
  .partial() satisfies z.ZodType<Partial<ExportChoices>>;

const name = z.string().max(500);
const memory = z.strictObject({
  forms: z.record(z.string().regex(/^[a-z][a-z-]{0,40}$/), choices),
  ankiDeck: name,
  // Missing where an earlier version wrote it.
  ankiCards: z.enum(cardChoices).default('sentences'),
  ankiUpdate: z.boolean().default(false),
  obsidianVault: name,
  obsidianFolder: name,
});

/** What the reader chose last when articles left the library. */
export type ExportMemory = z.output<typeof memory>;

export const emptyMemory: ExportMemory = {
  forms: {},
  ankiDeck: 'Duìzhào 对照',
  ankiCards: 'sentences',
  ankiUpdate: false,
  obsidianVault: '',
  obsidianFolder: 'Duìzhào 对照',
};

const fact = 'export';

/** As the reader chose last, or as usual where nothing was chosen or what lies there cannot be read. */
export async function exportMemory(db: Library): Promise<ExportMemory> {
  const row: unknown = await guarded(() => db.facts.get(fact));
  return memory.safeParse(innerOf(row)).data ?? emptyMemory;
}

/** Remembers a choice. What lies there and cannot be read is put aside. */
export async function rememberExport(
  db: Library,
  change: (before: ExportMemory) => Partial<ExportMemory>,
): Promise<void> {
  await guarded(() =>
    db.transaction('rw', [db.facts, db.damaged], async () => {
      const row: unknown = await db.facts.get(fact);
      const before = memory.safeParse(innerOf(row)).data;
      if (row !== undefined && !before) await db.damaged.add({ id: `fact:${fact}`, row });
      const last = before ?? emptyMemory;
      const { data } = memory.safeParse({ ...last, ...change(last) });
      if (data) await db.facts.put({ name: fact, value: data });
    }),
  );
}

const innerOf = (row: unknown): unknown => (row instanceof Object && 'value' in row ? row.value : undefined);
