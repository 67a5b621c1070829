import { browser } from '#imports';
import type { ExportServices } from '@/components/library/export/export-services';
import type { LibraryServices } from '@/components/library/library-services';
import { deckName } from '@/lib/anki-connect/anki-note';
import { articlesToAnki } from '@/lib/anki-connect/articles-to-anki';
import { ankiWordsExporter } from '@/lib/export/anki-words';
import { type ExportChoices, quickChoices } from '@/lib/export/choices';
import { emptyMemory, exportMemory, rememberExport } from '@/lib/export/export-memory';
import { type Exporter, type ExportOptions, NothingToExport } from '@/lib/export/exporter';
import { obsidianHandOver } from '@/lib/export/obsidian';
import { readingsWith } from '@/lib/export/readings';
import { exporters } from '@/lib/export/registry';
import { shareFile } from '@/lib/export/share';
import { loadArticle, readArticles } from '@/lib/library/articles';
import { restOf } from '@/lib/library/backup/leaving-rows';
import type { Library } from '@/lib/library/database';
import { guarded } from '@/lib/library/failure';
import { storedPictures } from '@/lib/library/images/images';
import type { SavedArticle } from '@/lib/library/saved-article';
import { knownWords } from '@/lib/library/words/known-words';
import { writtenWord } from '@/lib/pinyin/written';
import { ask } from '@/lib/platform/ask';
import { loadDictionary } from '@/lib/platform/dictionary-file';
import { download } from '@/lib/platform/download';
import { openProgram } from '@/lib/platform/open-program';
import { loadSqlite } from '@/lib/platform/sqlite-file';
import { ServiceError } from '@/lib/services';
import { wordsServices } from './words-services';

/** What the choices of a form mean for the writing of its file; without choices as it was made last. */
async function chosenOptions(
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

type Exporting = Omit<ExportServices, 'shareForms'> & Pick<LibraryServices, 'exportArticles'>;

/** Making files of articles, and giving articles to other programs; the right to speak to Anki is asked for before. */
export function exportServices(db: Library): Exporting {
  const article = async (id: string): Promise<SavedArticle> => {
    const saved = await loadArticle(db, id);
    if (!saved) throw new ServiceError('invalid', 'The article is gone.');
    return saved;
  };
  return {
    exportArticles: async (exporter, ids, { signal, onProgress, choices }) => {
      const chosen = exporters.find(({ id }) => id === exporter);
      if (!chosen) throw new ServiceError('invalid', exporter);
      let written = 0;
      const progress = (done: number) => {
        written = done;
        onProgress(done, ids.length);
      };
      const rest = chosen.id === 'json' ? restOf(db, ids) : undefined;
      const { version } = browser.runtime.getManifest();
      const more = await chosenOptions(db, chosen, choices);
      const options = { now: new Date(), onProgress: progress, rest, version, ...more };
      const { name, type, parts, empty, wanted } = await chosen.write(readArticles(db, ids), options, signal);
      if (written > 0 && empty) throw new NothingToExport(wanted);
      if (written > 0) download(new Blob(parts, { type }), name);
      return written;
    },
    everything: async () => (await guarded(() => db.summaries.orderBy('savedAt').primaryKeys())).reverse(),
    memory: () => exportMemory(db),
    remember: (change) => rememberExport(db, change),
    toAnki: async (ids, { deck, key, signal, onProgress, ...wanted }) => {
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
    share: async (id, form) => {
      const exporter = exporters.find((one) => one.id === form);
      if (!exporter) throw new ServiceError('invalid', form);
      const options = { now: new Date(), ...(await chosenOptions(db, exporter)) };
      const file = await exporter.write([await article(id)], options, new AbortController().signal);
      return shareFile(navigator, file);
    },
  };
}
