import { saveArticle, savedAt } from '../library/articles';
import type { Library } from '../library/database';
import type { ReaderServices } from '../services';
import { loadDictionary } from './dictionary-file';
import { keptForGood } from './kept-for-good';
import { openLibraryTab } from './library-tab';
import { loadSettings, saveSettings } from './settings-store';

/** What the reader view needs, on our own pages: direct calls, where a content script sends messages. */
export function pageServices(db: Library): ReaderServices {
  return {
    dictionary: async (text) => (await loadDictionary()).slice(text),
    save: async (article) => {
      const persistent = await keptForGood();
      return { ...(await saveArticle(db, article, new Date().toISOString())), persistent };
    },
    savedAt: (canonicalUrl) => savedAt(db, canonicalUrl),
    loadPreferences: async () => (await loadSettings()).reading,
    savePreferences: async (reading) => {
      await saveSettings({ reading });
    },
    openLibrary: (canonicalUrl) => openLibraryTab(canonicalUrl),
  };
}
