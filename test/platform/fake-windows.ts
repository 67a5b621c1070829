import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakePermissions } from './fake-permissions';

/** Gives the browser in memory windows of one tab each, and permissions that tell when they are given. */
export function fakeWindows() {
  const browser = fakePermissions();
  const added = listeners();
  const removed = listeners<[number]>();
  const opened: { url: string; tab: number }[] = [];
  const create = vi.fn(async ({ url }: { url: string }) => {
    const tab = 100 + opened.length;
    opened.push({ url, tab });
    return { id: 1, tabs: [{ id: tab }] };
  });
  Object.assign(browser.permissions, { onAdded: added.event });
  Object.assign(fakeBrowser, { windows: { create } });
  Object.assign(fakeBrowser.tabs, { onRemoved: removed.event });
  return {
    ...browser,
    opened,
    create,
    /** The reader clicks and the browser gives the rights. */
    give: (...origins: string[]) => {
      for (const origin of origins) browser.granted.add(origin);
      added.fire();
    },
    close: (tab: number) => removed.fire(tab),
    listening: () => added.size() + removed.size(),
  };
}

function listeners<Args extends unknown[] = []>() {
  const all = new Set<(...args: Args) => void>();
  return {
    event: {
      addListener: (listen: (...args: Args) => void) => void all.add(listen),
      removeListener: (listen: (...args: Args) => void) => void all.delete(listen),
    },
    fire: (...args: Args) => {
      for (const listen of all) listen(...args);
    },
    size: () => all.size,
  };
}
