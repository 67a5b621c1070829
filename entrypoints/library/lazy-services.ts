import { browser } from '#imports';
import type { LibraryServices } from '@/components/library/library-services';
import { loadOnce } from '@/components/library/load-once';
import { ankiAddress } from '@/lib/anki-connect/protocol';
import { formsToShare } from '@/lib/export/share';
import type { Library } from '@/lib/library/database';
import { watchLibrary, watchTables } from '@/lib/library/watch';
import { askInClick, patternOf, patternsOf } from '@/lib/platform/allow-host';
import { download } from '@/lib/platform/download';
import { mayLead } from '@/lib/platform/edition-page';
import { ServiceError } from '@/lib/services';
import { lazyMethods } from './lazy-methods';

type Lazy =
  | 'exporting'
  | 'imports'
  | 'reader'
  | 'overview'
  | 'rescue'
  | 'words'
  | 'versions'
  | 'later'
  | 'pictures'
  | 'backup';

/**
 * The services of what the list opens, whose code is loaded at the first call. What must not wait stays here: watching,
 * and whatever asks the browser for a permission, since a click counts only until the first wait.
 * @param shown resolves when the first articles are drawn: what is only a number beside a link comes after them
 */
export function lazyServices(db: Library, shown: Promise<void>) {
  const backup = loadOnce(async () => (await import('./backup-services')).backupServices(db));
  const exporting = loadOnce(async () => (await import('./export-services')).exportServices(db));
  const imports = loadOnce(async () => (await import('./import-services')).importServices(db));
  const later = loadOnce(async () => (await import('./later-services')).laterServices(db));
  const overview = loadOnce(async () => (await import('./overview-services')).overviewServices(db));
  const pictures = loadOnce(async () => (await import('./pictures-services')).picturesServices(db));
  const reader = loadOnce(async () => (await import('@/lib/platform/page-services')).pageServices(db));
  const rescue = loadOnce(async () => (await import('./rescue-services')).rescueServices());
  const versions = loadOnce(async () => (await import('./versions-services')).versionsServices(db));
  const words = loadOnce(async () => (await import('./words-services')).wordsServices(db));
  const feeds = async () => (await later()).feeds;

  const services: Pick<LibraryServices, Lazy> = {
    reader,
    exporting: {
      ...lazyMethods(exporting, ['everything', 'memory', 'remember', 'toObsidian', 'share']),
      toAnki: async (ids, options) => {
        if (!(await askInClick([patternOf(ankiAddress)]))) throw new ServiceError('not-allowed');
        return (await exporting()).toAnki(ids, options);
      },
      shareForms: formsToShare(navigator),
    },
    imports: lazyMethods(imports, ['readFile', 'readText', 'prepare', 'save', 'addToReadingList']),
    overview: lazyMethods(overview, ['load']),
    rescue: lazyMethods(rescue, ['saveWhatIsThere']),
    words: {
      ...lazyMethods(words, ['list', 'update', 'merge', 'remove', 'undo', 'setState', 'savedAmong']),
      count: () => shown.then(() => db.words.count()),
      download: (name, type, text) => download(new Blob([text], { type }), name),
      // Whether a sentence's article is in the library changes what a word shows.
      watch: (changed) => {
        const ends = [watchTables(db, ['words', 'wordStates'], changed), watchLibrary(db, changed)];
        return () => {
          for (const end of ends) end();
        };
      },
    },
    versions: {
      ...lazyMethods(versions, ['list', 'load', 'restore', 'remove', 'undoRemove']),
      watch: (changed) => watchLibrary(db, changed),
    },
    later: {
      ...lazyMethods(later, ['add', 'list', 'setState', 'remove', 'undo']),
      count: () => shown.then(async () => (await later()).count()),
      // Saving an article makes its item done.
      watch: (changed) => watchTables(db, ['later', 'feeds', 'summaries'], changed),
      feeds: {
        ...lazyMethods(feeds, [
          'list',
          'check',
          'checkIfDue',
          'unfollow',
          'restore',
          'checksOnOpening',
          'setChecksOnOpening',
        ]),
        follow: async (url, signal) =>
          (await askInClick([patternOf(url)]))
            ? (await feeds()).follow(url, signal)
            : { status: 'failed', problem: 'not-allowed' },
        allow: (feed) => askInClick([patternOf(feed)]),
      },
    },
    pictures: {
      ...lazyMethods(pictures, ['stored', 'keep', 'remove', 'keepsAlways', 'setKeepsAlways']),
      allow: ({ url }, wanted) => {
        // None of the reader's own network is asked for, and none of them is fetched.
        const hosts = patternsOf(wanted.filter((src) => mayLead(url, src)));
        return hosts.length > 0 ? askInClick(hosts) : Promise.resolve(true);
      },
      watch: (changed) => watchTables(db, ['images'], changed),
    },
    backup: {
      ...lazyMethods(backup, ['state', 'make', 'restore', 'change', 'warnings', 'runDue', 'later']),
      allowDownloads: () => browser.permissions.request({ permissions: ['downloads'] }),
    },
  };
  const parts = [reader, pictures, versions, exporting, words, later, imports, overview, backup];
  return {
    services,
    exporting,
    /** Loads the code ahead of its use, once nothing else is to be done. */
    preload: async () => {
      for (const load of parts) await load();
    },
  };
}
