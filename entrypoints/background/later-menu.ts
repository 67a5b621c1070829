import { browser } from '#imports';
import type { Library } from '@/lib/library/database';
import { interfaceLanguage } from '@/lib/platform/interface-language';
import { linkText } from '@/lib/platform/link-text';
import { translator } from '@/lib/settings/language';
import { flashBadge } from './flash-badge';
import { putOnList } from './later-handlers';
import { backgroundStrings } from './strings';

const onLink = 'later-link';
const onPage = 'later-page';
const web = ['http://*/*', 'https://*/*'];

const strings = async () => translator(backgroundStrings, await interfaceLanguage());

/** "Read later" on links and on pages; nothing of them is opened or fetched. */
export function watchLaterMenu(db: Library): void {
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    const tabId = tab?.id;
    if (info.menuItemId === onLink && info.linkUrl) {
      const { linkUrl, frameId = 0 } = info;
      // Only Firefox knows the field.
      const said = 'linkText' in info && typeof info.linkText === 'string' ? info.linkText : '';
      const title = async () => said || (tabId === undefined ? '' : linkText(tabId, frameId, linkUrl));
      void put(db, linkUrl, title, 'link', tabId);
    }
    if (info.menuItemId === onPage && info.pageUrl)
      void put(db, info.pageUrl, async () => tab?.title ?? '', 'page', tabId);
  });
}

async function put(
  db: Library,
  url: string,
  title: () => Promise<string>,
  from: 'link' | 'page',
  tabId: number | undefined,
): Promise<void> {
  const outcome = await title()
    .then((words) => putOnList(db, url, words, from))
    .catch(() => 'failed' as const);
  if (tabId !== undefined) await flashBadge(tabId, outcome !== 'failed', (await strings())(`later-${outcome}`));
}

/** Made with the other entries (`toolbar.ts`), which has taken away those of an older version. */
export async function createLaterMenu(): Promise<void> {
  const t = await strings();
  browser.contextMenus.create({ id: onLink, title: t('later'), contexts: ['link'], targetUrlPatterns: web });
  browser.contextMenus.create({ id: onPage, title: t('laterPage'), contexts: ['page'], documentUrlPatterns: web });
}

/** In the language that the reader has just chosen. */
export async function renameLaterMenu(): Promise<void> {
  const t = await strings();
  const update = (id: string, title: string) =>
    Promise.resolve(browser.contextMenus?.update(id, { title })).catch(() => undefined);
  await Promise.all([update(onLink, t('later')), update(onPage, t('laterPage'))]);
}
