import type { Articles, ExportOptions } from '../export/exporter';
import { notesOf } from './anki-note';
import { type AnkiHandOver, type AnkiReport, addToAnki, openAnki } from './hand-over';
import type { SendToAnki } from './protocol';

/**
 * Opens Anki and adds the sentences of articles, one article after the other. Throws AnkiFailure where Anki is not there,
 * or goes away; what was added until then was told.
 *
 * @param onProgress how many articles are done, and what became of all notes so far
 */
export async function articlesToAnki(
  send: SendToAnki,
  articles: Articles,
  { deck, key, ...options }: AnkiHandOver & ExportOptions,
  signal: AbortSignal,
  onProgress: (done: number, report: AnkiReport) => void,
): Promise<AnkiReport> {
  await openAnki(send, { deck, key });
  let total: AnkiReport = { added: 0, duplicates: 0, refused: [], stopped: false };
  let done = 0;
  for await (const saved of articles) {
    const before = total;
    const count = (now: AnkiReport, articlesDone: number) => {
      total = {
        added: before.added + now.added,
        duplicates: before.duplicates + now.duplicates,
        refused: [...before.refused, ...now.refused],
        stopped: now.stopped,
      };
      onProgress(articlesDone, total);
    };
    const notes = notesOf(saved, deck, options);
    const ended = await addToAnki(send, notes, key, signal, (now, added) => {
      if (added < notes.length) count(now, done);
    });
    done += 1;
    count(ended, done);
    if (signal.aborted) return { ...total, stopped: true };
  }
  return total;
}
