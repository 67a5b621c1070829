import type { Session } from '../e2e/browsers';
import { openLibrary } from '../e2e/library-page';
import { libraryViews, openLibraryView } from '../e2e/library-views';
import { press } from '../e2e/own-pages';
import { fillRichly } from './rich-library';
import { narrow, type Shot, wide } from './screenshots';

/** Every view of a library that was kept for a year, wide and narrow. `wanted` tells what is worth opening. */
export async function libraryTour(session: Session, shot: Shot, wanted: (view: string) => boolean): Promise<void> {
  const page = await openLibrary(session);
  const id = await fillRichly(page);
  for (const view of libraryViews) {
    const name = view.name === 'library' ? 'library' : `library-${view.name}`;
    const forms = [name, `${name}-narrow`, ...(behind[view.name] ? [`${name}-side-narrow`] : [])];
    if (view.name !== 'notice' && !forms.some(wanted)) continue;
    await openLibraryView(page, view, id);
    await shot(page, name);
    await page.setViewport(narrow);
    await shot(page, `${name}-narrow`);
    const side = behind[view.name];
    if (side) {
      await press(page, side);
      await shot(page, `${name}-side-narrow`);
    }
    await page.setViewport(wide);
    // It is seen once, and put off: the other views are of the everyday.
    if (view.name === 'notice') await press(page, 'Later', '.library-notices');
  }
  await page.keyboard.press('Escape'); // the report of the last view
  await page.evaluate((article) => {
    location.hash = `#/print/${encodeURIComponent(article)}`;
  }, id);
  await page.waitForSelector('main p');
  await shot(page, 'reader-print');
  await page.close();
}

/** What stands beside the list where there is room, and behind a button where there is none. */
const behind: Record<string, string> = { library: 'Filters', later: 'Add, feeds' };
