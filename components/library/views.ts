import { lazyView } from './lazy-view';

/* What the library page shows instead of its list, or over it. */

const importing = lazyView(async () => (await import('./ImportDialog')).ImportDialog);
const exporting = lazyView(async () => (await import('./export/AskedExport')).AskedExport);
const article = lazyView(async () => (await import('./SavedArticleView')).SavedArticleView);
const print = lazyView(async () => (await import('./print/PrintView')).PrintView);
const words = lazyView(async () => (await import('./words/WordsPage')).WordsPage);
const later = lazyView(async () => (await import('./later/LaterPage')).LaterPage);
const overview = lazyView(async () => (await import('./overview/OverviewPage')).OverviewPage);
const versions = lazyView(async () => (await import('./versions/VersionsPage')).VersionsPage);
const backup = lazyView(async () => (await import('./backup/BackupPage')).BackupPage);

export const ImportDialog = importing.View;
export const AskedExport = exporting.View;
export const SavedArticleView = article.View;
export const PrintView = print.View;
export const WordsPage = words.View;
export const LaterPage = later.View;
export const OverviewPage = overview.View;
export const VersionsPage = versions.View;
export const BackupPage = backup.View;

/** Loads the code of every view, once the list is drawn: opening an article does not wait for it then. */
export async function preloadViews(): Promise<void> {
  for (const { preload } of [article, exporting, importing, words, later, overview, versions, print, backup])
    await preload();
}
