import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Session, StartOptions } from './browsers.ts';
import { closeWelcome, newPage, watched } from './open-pages.ts';
import { answerTime, patience, startTime, until } from './waiting.ts';
import type { Web } from './web.ts';

export function startChromium(web: Web, options: StartOptions): Promise<Browser> {
  const {
    folder,
    downloads,
    executable,
    headless = true,
    language = 'en-US',
    viewport = { width: 1280, height: 900 },
  } = options;
  return puppeteer.launch({
    timeout: startTime,
    protocolTimeout: answerTime,
    executablePath: executable,
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    headless,
    pipe: true,
    defaultViewport: headless ? viewport : null,
    enableExtensions: folder ? [folder] : false,
    ...(options.profile && { userDataDir: options.profile }),
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,OptimizationHints,MediaRouter,Translate',
      `--lang=${language}`,
      `--accept-lang=${language}`, // also where the browser's own texts are not installed in it
      ...(options.colorScheme === 'dark' ? ['--force-dark-mode'] : []),
      ...(options.proxied === false ? [] : [`--proxy-server=${web.proxy}`, '--proxy-bypass-list=<-loopback>']),
    ],
  });
}

export async function driveChromium(browser: Browser, plain: Session, options: StartOptions): Promise<Session> {
  if (!options.folder) return plain;
  const workerAt = (base: string) =>
    browser.waitForTarget((t) => t.type() === 'service_worker' && t.url().startsWith(base), { timeout: patience });
  const worker = await workerAt('chrome-extension://');
  if (!options.profile) await closeWelcome(browser);
  const id = new URL(worker.url()).host;
  const base = `chrome-extension://${id}`;
  // A worker may be asleep when it is needed, so its handle is taken anew each time.
  const inWorker = async (code: string) => (await (await workerAt(base)).worker())?.evaluate(code);
  const tabOf = (page: Page) =>
    `(await chrome.tabs.query({})).find((t) => t.url === ${JSON.stringify(page.url())} || t.active)`;
  const grant = async (page: Page) => {
    await page.bringToFront();
    return (await browser.extensions()).get(id);
  };
  return {
    ...plain,
    address: (path) => `${base}/${path}`,
    own: async (path) => {
      const page = await newPage(browser);
      await page.goto(`${base}/${path}`);
      return page;
    },
    popup: async (page) => {
      const opened = browser.waitForTarget((t) => t.url().startsWith(`${base}/popup.html`), { timeout: patience });
      await (await grant(page))?.triggerAction(page);
      const popup = await (await opened).asPage();
      await until(async () => popup.mainFrame(), 'the popup'); // one that has only just been found has no frame yet
      return watched(popup);
    },
    command: async (page, name) => {
      await page.bringToFront();
      await inWorker(`(async () => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, ${tabOf(page)}))()`);
    },
    contextMenu: async (page, menuItemId, link) => {
      const info = { menuItemId, pageUrl: page.url(), frameId: 0, ...(link && { linkUrl: link.linkUrl }) };
      await page.bringToFront();
      await inWorker(`(async () => chrome.contextMenus.onClicked.dispatch(${JSON.stringify(info)}, ${tabOf(page)}))()`);
    },
  };
}
