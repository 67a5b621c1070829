import { saveArticle, savedAt } from '../library/articles';
import type { Library } from '../library/database';
import { savedEdits } from '../library/saved-edits';
import { type EnglishServices, type ReaderServices, ServiceError } from '../services';
import { askInClick, patternOf } from './allow-host';
import { ask } from './ask';
import { modelPatternsInClick } from './device-model';
import { loadDictionary } from './dictionary-file';
import { engineClient } from './engine-client';
import { connectEngines } from './engine-connection';
import { keptForGood } from './kept-for-good';
import { pageAnnotations, pageLearning, pagePlaces } from './learning-services';
import { openLibraryTab } from './library-tab';
import { openEngineOptions } from './open-options';
import { loadSettings, saveSettings } from './settings-store';
import { chooseTranslation, translationState } from './translation-state';

/**
 * English on our own pages. State and choice are direct calls; the engines are in their host, and another site's page is
 * fetched by the background, because pages of ours connect to nobody (`narrow-pages.ts`).
 */
export const pageEnglish: EnglishServices = {
  ...engineClient({
    wake: () => ask('wake-engines', null),
    connect: connectEngines,
    allowModel: (engine) => {
      const origins = modelPatternsInClick(engine);
      return origins.length > 0 ? askInClick(origins) : Promise.resolve(true);
    },
  }),
  state: translationState,
  prepare: () => void ask('wake-engines', null).catch(() => {}),
  choose: chooseTranslation,
  editionPage: async (url, signal) => {
    signal.throwIfAborted();
    if (!(await askInClick([patternOf(url)]))) throw new ServiceError('not-allowed');
    const page = await ask('edition-page', { url });
    signal.throwIfAborted();
    return page;
  },
  openEngineOptions,
};

/** What the reader view needs, on our own pages: direct calls, where a content script sends messages. */
export function pageServices(db: Library): ReaderServices {
  return {
    dictionary: async (text) => (await loadDictionary()).slice(text),
    save: async (article, takenBack) => {
      const persistent = await keptForGood();
      return { ...(await saveArticle(db, article, new Date().toISOString(), takenBack)), persistent };
    },
    savedAt: (canonicalUrl) => savedAt(db, canonicalUrl),
    loadPreferences: async () => (await loadSettings()).reading,
    savePreferences: async (reading) => {
      await saveSettings({ reading });
    },
    openLibrary: (canonicalUrl, view) => openLibraryTab(canonicalUrl, false, view),
    savedEdits: (canonicalUrl) => savedEdits(db, canonicalUrl),
    english: pageEnglish,
    learning: pageLearning(db),
    annotations: pageAnnotations(db),
    place: pagePlaces(db),
  };
}
