import * as z from 'zod';
import { type AnkiNoteType, sentenceNoteType } from '../export/anki-note-types';
import type { AnkiNote } from './anki-note';
import { ensureNoteType } from './note-type';
import { AnkiFailure, ankiVersion, askAnki, type SendToAnki } from './protocol';
import type { UpdateNote } from './update-notes';

/** What became of the notes. */
export interface AnkiReport {
  added: number;
  /** There already, and written anew. */
  updated: number;
  /** There already: nothing was changed. */
  duplicates: number;
  /** Refused for another reason, each with its Chinese and Anki's words. */
  refused: { text: string; why: string }[];
  /** The signal came in between; what is counted is in Anki. */
  stopped: boolean;
}

export interface AnkiHandOver {
  deck: string;
  /** '' where the add-on asks for none. */
  key: string;
}

export interface AddHow {
  key: string;
  /** For notes that are there already; without it they stay as they are. */
  update?: UpdateNote;
}

export const nothingYet: AnkiReport = { added: 0, updated: 0, duplicates: 0, refused: [], stopped: false };

const batch = 50;

/**
 * Asks Anki for permission (it opens a window of its own the first time), makes deck and note types where they are missing.
 * Throws AnkiFailure.
 */
export async function openAnki(
  send: SendToAnki,
  { deck, key }: AnkiHandOver,
  noteTypes: readonly AnkiNoteType[] = [sentenceNoteType],
): Promise<void> {
  const answer = z.object({ permission: z.string(), requireApiKey: z.boolean().optional() });
  const granted = await askAnki(send, { action: 'requestPermission', key: '' }, answer);
  if (granted.permission !== 'granted') throw new AnkiFailure('denied');
  if (granted.requireApiKey && !key) throw new AnkiFailure('key');
  const version = await askAnki(send, { action: 'version', key }, z.number());
  if (version < ankiVersion) throw new AnkiFailure('old', String(version));
  await askAnki(send, { action: 'createDeck', params: { deck }, key }, z.unknown());
  for (const type of noteTypes) await ensureNoteType(send, type, key);
}

/**
 * Adds notes to an Anki that was opened, a batch at a time; says of each what became of it. A note that is there already
 * is not added twice. Throws AnkiFailure where Anki goes away; what was counted until then is told by `onReport`.
 */
export async function addToAnki(
  send: SendToAnki,
  notes: readonly AnkiNote[],
  how: AddHow,
  signal: AbortSignal,
  onReport: (report: AnkiReport, done: number) => void = () => {},
): Promise<AnkiReport> {
  const report: AnkiReport = { ...nothingYet, refused: [] };
  for (let start = 0; start < notes.length; start += batch) {
    if (signal.aborted) return { ...report, stopped: true };
    await addBatch(send, notes.slice(start, start + batch), how, report);
    onReport(report, Math.min(start + batch, notes.length));
  }
  return report;
}

async function addBatch(
  send: SendToAnki,
  notes: AnkiNote[],
  { key, update }: AddHow,
  report: AnkiReport,
): Promise<void> {
  const verdicts = await verdictsOn(send, notes, key);
  const fresh: AnkiNote[] = [];
  for (const [index, note] of notes.entries()) {
    const why = verdicts[index] ?? '';
    if (why === '') fresh.push(note);
    else if (update && isDuplicate(why)) await updateOne(update, note, why, report);
    else refuse(note, why, report);
  }
  if (!fresh.length) return;
  try {
    const ids = await askAnki(
      send,
      { action: 'addNotes', params: { notes: fresh }, key },
      z.array(z.number().nullable()),
    );
    fresh.forEach((note, index) => {
      if (typeof ids[index] === 'number') report.added += 1;
      else refuse(note, 'refused', report); // older add-ons leave out single notes
    });
  } catch (error) {
    // Newer add-ons take back the whole batch for one bad note: each by itself then.
    if (!(error instanceof AnkiFailure) || error.problem !== 'refused') throw error;
    for (const note of fresh) await addOne(send, note, key, report);
  }
}

async function updateOne(update: UpdateNote, note: AnkiNote, why: string, report: AnkiReport): Promise<void> {
  try {
    if (await update(note)) report.updated += 1;
    else refuse(note, why, report);
  } catch (error) {
    if (!(error instanceof AnkiFailure) || error.problem !== 'refused') throw error;
    refuse(note, error.message, report);
  }
}

async function addOne(send: SendToAnki, note: AnkiNote, key: string, report: AnkiReport): Promise<void> {
  try {
    const id = await askAnki(send, { action: 'addNote', params: { note }, key }, z.number().nullable());
    if (id === null) refuse(note, 'refused', report);
    else report.added += 1;
  } catch (error) {
    if (!(error instanceof AnkiFailure) || error.problem !== 'refused') throw error;
    refuse(note, error.message, report);
  }
}

/** For each note why it cannot be added; '' where it can. Older add-ons give no reason: then it is there already. */
async function verdictsOn(send: SendToAnki, notes: AnkiNote[], key: string): Promise<string[]> {
  const params = { notes };
  const detail = z.array(z.object({ canAdd: z.boolean(), error: z.string().nullish() }));
  try {
    const told = await askAnki(send, { action: 'canAddNotesWithErrorDetail', params, key }, detail);
    return told.map(({ canAdd, error }) => (canAdd ? '' : error || 'refused'));
  } catch (error) {
    if (!(error instanceof AnkiFailure) || error.problem !== 'refused') throw error;
    const told = await askAnki(send, { action: 'canAddNotes', params, key }, z.array(z.boolean()));
    return told.map((canAdd) => (canAdd ? '' : 'duplicate'));
  }
}

function refuse(note: AnkiNote, why: string, report: AnkiReport): void {
  const { Simplified, Sentence = '' } = note.fields;
  if (isDuplicate(why)) report.duplicates += 1;
  else report.refused.push({ text: Simplified ?? Sentence, why: why.slice(0, 300) });
}

const isDuplicate = (why: string): boolean => /\bduplicate\b/i.test(why);
