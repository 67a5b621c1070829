import { sentenceNoteType, wordNoteType } from '../export/anki-note-types';
import { wordsOfArticles } from '../export/anki-words';
import type { CardChoice } from '../export/choices';
import type { Articles, ExportOptions } from '../export/exporter';
import { type AnkiNote, notesOf, wordNotesOf } from './anki-note';
import { type AnkiHandOver, type AnkiReport, addToAnki, nothingYet, openAnki } from './hand-over';
import type { SendToAnki } from './protocol';
import { noteUpdater } from './update-notes';

const noteTypes: Record<CardChoice, readonly (typeof sentenceNoteType)[]> = {
  both: [sentenceNoteType, wordNoteType],
  sentences: [sentenceNoteType],
  words: [wordNoteType],
};

/**
 * Opens Anki and adds the sentences of articles, one article after the other, then the kept words that were met in them.
 * Throws AnkiFailure where Anki is not there, or goes away; what was added until then was told.
 *
 * @param onProgress how many articles are done, and what became of all notes so far
 */
export async function articlesToAnki(
  send: SendToAnki,
  articles: Articles,
  { deck, key, update = false, cards = 'sentences', ...options }: AnkiHandOver & { update?: boolean } & ExportOptions,
  signal: AbortSignal,
  onProgress: (done: number, report: AnkiReport) => void,
): Promise<AnkiReport> {
  await openAnki(send, { deck, key }, noteTypes[cards]);
  const how = { key, ...(update && { update: noteUpdater(send, key) }) };
  let total = nothingYet;
  let done = 0;
  const add = async (notes: readonly AnkiNote[], doneThen: number) => {
    const before = total;
    const count = (now: AnkiReport, articlesDone: number) => {
      total = sumOf(before, now);
      onProgress(articlesDone, total);
    };
    const ended = await addToAnki(send, notes, how, signal, (now, added) => {
      if (added < notes.length) count(now, done);
    });
    done = doneThen;
    count(ended, done);
  };
  const ids = new Set<string>();
  for await (const saved of articles) {
    ids.add(saved.id);
    await add(cards === 'words' ? [] : notesOf(saved, deck, options), done + 1);
    if (signal.aborted) return { ...total, stopped: true };
  }
  if (cards !== 'sentences') {
    const words = wordsOfArticles((await options.keptWords?.()) ?? [], ids);
    await add(wordNotesOf(words, deck, options), done);
  }
  return signal.aborted ? { ...total, stopped: true } : total;
}

const sumOf = (one: AnkiReport, other: AnkiReport): AnkiReport => ({
  added: one.added + other.added,
  updated: one.updated + other.updated,
  duplicates: one.duplicates + other.duplicates,
  refused: [...one.refused, ...other.refused],
  stopped: other.stopped,
});
