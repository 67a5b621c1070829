import { browser } from '#imports';
import { interfaceLanguage } from '@/lib/platform/interface-language';
import { openReader } from '@/lib/platform/open-reader';
import { watchSettings } from '@/lib/platform/settings-store';
import { forgetClosedTabs } from '@/lib/platform/tab-state';
import { translator } from '@/lib/settings/language';
import { createLaterMenu, renameLaterMenu } from './later-menu';
import { backgroundStrings } from './strings';

const menuId = 'read-page';
const commandName = 'read-page';

/** What the toolbar icon says of a tab. */
export type Badge = 'article' | 'bilingual' | 'saved' | 'blocked' | 'none';

const badges = {
  article: { text: '文', colour: '#a8321f' },
  bilingual: { text: '文', colour: '#1f6b4a' },
  saved: { text: '✓', colour: '#1f6b4a' },
  blocked: { text: '!', colour: '#6f6a5f' },
  none: { text: '', colour: '#6f6a5f' },
} as const satisfies Record<Badge, { text: string; colour: string }>;

const strings = async () => translator(backgroundStrings, await interfaceLanguage());

/** Marks a tab's icon and its tooltip. Browsers take both away when the tab loads another page. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  const t = await strings();
  const { text, colour } = badges[badge];
  const name = browser.runtime.getManifest().action?.default_title ?? '';
  const title = badge === 'none' ? name : `${name}\n${t(badge)}`;
  try {
    await browser.action.setTitle({ tabId, title });
    await browser.action.setBadgeText?.({ tabId, text });
    await browser.action.setBadgeBackgroundColor?.({ tabId, color: colour });
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Opens the reader after a click, key or menu; says at the icon where that is impossible. */
export async function readTab(tabId: number): Promise<boolean> {
  const opened = await openReader(tabId);
  if (!opened) await showBadge(tabId, 'blocked');
  return opened;
}

export function watchToolbar(): void {
  browser.commands?.onCommand.addListener((name, tab) => {
    if (name === commandName && tab?.id !== undefined) void readTab(tab.id);
  });
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === menuId && tab?.id !== undefined) void readTab(tab.id);
  });
  forgetClosedTabs();
  watchSettings(() => void renameMenu());
}

/** Menus outlive the background, so they are made once for each version. Firefox for Android has none. */
export async function createMenu(): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: menuId,
    title: (await strings())('menu'),
    contexts: ['page', 'selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
  });
  await createLaterMenu();
}

/** In the language that the reader has just chosen. Not there yet during the very first start. */
async function renameMenu(): Promise<void> {
  const title = (await strings())('menu');
  await Promise.resolve(browser.contextMenus?.update(menuId, { title })).catch(() => undefined);
  await renameLaterMenu();
}
