import { browser } from '#imports';

/** Opens the options at the engines: in the options' tab if there is one, else in a new tab. */
export async function openEngineOptions(): Promise<void> {
  const page = browser.runtime.getURL('/options.html');
  const url = `${page}#engines`;
  const open = (await browser.tabs.query({ url: `${page}*` }).catch(() => [])).find((tab) => !tab.incognito);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true, url });
  await browser.windows?.update(open.windowId, { focused: true });
}
