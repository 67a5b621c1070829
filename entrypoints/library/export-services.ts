import type { ExportServices } from '@/components/library/export/export-services';
import { deckName } from '@/lib/anki-connect/anki-note';
import { articlesToAnki } from '@/lib/anki-connect/articles-to-anki';
import { ankiAddress } from '@/lib/anki-connect/protocol';
import { ankiWordsExporter } from '@/lib/export/anki-words';
import { type ExportChoices, quickChoices } from '@/lib/export/choices';
import { emptyMemory, exportMemory, rememberExport } from '@/lib/export/export-memory';
import type { Exporter, ExportOptions } from '@/lib/export/exporter';
import { obsidianHandOver } from '@/lib/export/obsidian';
import { readingsWith } from '@/lib/export/readings';
import { exporters } from '@/lib/export/registry';
import { formsToShare, shareFile } from '@/lib/export/share';
import { loadArticle, readArticles } from '@/lib/library/articles';
import type { Library } from '@/lib/library/database';
import { guarded } from '@/lib/library/failure';
import { storedPictures } from '@/lib/library/images/images';
import type { SavedArticle } from '@/lib/library/saved-article';
import { knownWords } from '@/lib/library/words/known-words';
import { writtenWord } from '@/lib/pinyin/written';
import { askInClick, patternOf } from '@/lib/platform/allow-host';
import { ask } from '@/lib/platform/ask';
import { loadDictionary } from '@/lib/platform/dictionary-file';
import { openProgram } from '@/lib/platform/open-program';
import { loadSqlite } from '@/lib/platform/sqlite-file';
import { ServiceError } from '@/lib/services';
import { wordsServices } from './words-services';

/** What the choices of a form mean for the writing of its file; without choices as it was made last. */
export async function chosenOptions(
  db: Library,
  { id, choices: usual = {} }: Pick<Exporter, 'id' | 'choices'>,
  choices?: Partial<ExportChoices>,
): Promise<Partial<ExportOptions>> {
  const last = choices ? null : await exportMemory(db).catch(() => emptyMemory);
  const chosen = choices ?? quickChoices(usual, last?.forms[id]);
  const {
    pictures,
    readings = 'none',
    phonetic = 'pinyin',
    layout,
    cards,
    machineLines,
    uncertainLines,
    oneFile,
  } = chosen;
  return {
    layout,
    cards,
    machineLines,
    uncertainLines,
    oneFile,
    ...(pictures && { images: storedPictures(db) }),
    ...(readings !== 'none' && {
      ruby: readingsWith(
        await loadDictionary(),
        phonetic,
        readings === 'unknown' ? await knownWords(db) : new Set<string>(),
      ),
    }),
    keptWords: () => wordsServices(db).list(),
    sqlite: loadSqlite,
    reading: (numbered) => writtenWord(numbered, phonetic),
  };
}

/** What export needs beside the making of files. */
export function exportServices(db: Library): ExportServices {
  const article = async (id: string): Promise<SavedArticle> => {
    const saved = await loadArticle(db, id);
    if (!saved) throw new ServiceError('invalid', 'The article is gone.');
    return saved;
  };
  return {
    everything: async () => (await guarded(() => db.summaries.orderBy('savedAt').primaryKeys())).reverse(),
    memory: () => exportMemory(db),
    remember: (change) => rememberExport(db, change),
    toAnki: async (ids, { deck, key, signal, onProgress, ...wanted }) => {
      // First of all: the browser forgets the click at the first wait.
      if (!(await askInClick([patternOf(ankiAddress)]))) throw new ServiceError('not-allowed');
      const name = deckName(deck, emptyMemory.ankiDeck);
      const send = (request: Parameters<typeof ask<'anki-connect'>>[1]) => ask('anki-connect', request);
      await rememberExport(db, () => ({ ankiDeck: name, ankiCards: wanted.cards, ankiUpdate: wanted.update }));
      const { keptWords, reading } = await chosenOptions(db, ankiWordsExporter);
      const options = { deck: name, key, now: new Date(), keptWords, reading, ...wanted };
      return articlesToAnki(send, readArticles(db, ids), options, signal, onProgress);
    },
    toObsidian: async (id, vault, folder) => {
      const { url, clipboard } = obsidianHandOver(await article(id), vault, folder);
      if (clipboard !== null) await navigator.clipboard.writeText(clipboard);
      openProgram(url);
      await rememberExport(db, () => ({ obsidianVault: vault, obsidianFolder: folder }));
      return { byClipboard: clipboard !== null };
    },
    shareForms: formsToShare(navigator),
    share: async (id, form) => {
      const exporter = exporters.find((one) => one.id === form);
      if (!exporter) throw new ServiceError('invalid', form);
      const options = { now: new Date(), ...(await chosenOptions(db, exporter)) };
      const file = await exporter.write([await article(id)], options, new AbortController().signal);
      return shareFile(navigator, file);
    },
  };
}
