import puppeteer, { type Browser } from 'puppeteer-core';
import type { Session, StartOptions } from './browsers.ts';
import { firefoxChrome } from './firefox-chrome.ts';
import { closeWelcome, newPage } from './open-pages.ts';
import { answerTime, reload, startTime, until } from './waiting.ts';
import type { Web } from './web.ts';

const geckoId = 'reader@duizhao.example';
const geckoUuid = '11111111-2222-4333-8444-555555555555';

export function startFirefox(web: Web, options: StartOptions): Promise<Browser> {
  const {
    downloads,
    executable,
    headless = true,
    language = 'en-US',
    viewport = { width: 1280, height: 900 },
  } = options;
  const [host, port] = web.proxy.split(':');
  return puppeteer.launch({
    timeout: startTime,
    protocolTimeout: answerTime,
    browser: 'firefox',
    executablePath: executable,
    headless,
    defaultViewport: headless ? viewport : null,
    ...(options.profile && { userDataDir: options.profile }),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: geckoUuid }),
      'intl.accept_languages': language,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
      'network.proxy.type': options.proxied === false ? 0 : 1,
      'network.proxy.http': host,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': host,
      'network.proxy.ssl_port': Number(port),
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.no_proxies_on': '',
      'dom.security.https_first': false,
      // An extension installed for one run keeps its data for the next one with the same profile, as a real one does.
      'xpinstall.signatures.required': false,
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
    },
  });
}

export async function driveFirefox(browser: Browser, plain: Session, options: StartOptions): Promise<Session> {
  const { folder } = options;
  if (!folder) return plain;
  const chrome = firefoxChrome(browser, geckoId);
  if (options.installation === 'for good') await chrome.installForGood(folder);
  else if (options.installation === 'from before') await until(chrome.isActive, 'the extension of the profile');
  else await browser.installExtension(folder);
  if (!options.profile) await closeWelcome(browser);
  const address = (path: string) => `moz-extension://${geckoUuid}/${path}`;
  const open = async (path: string) => {
    const page = await newPage(browser);
    const url = address(path);
    void page.goto(url, { timeout: 0 }).catch(() => undefined); // never settles on moz-extension: pages
    const ready = (u: string) => location.href.startsWith(u.split('#')[0] ?? u) && document.readyState === 'complete';
    await until(() => page.evaluate(ready, url), `opening ${path}`);
    return page;
  };
  // Just after the start Firefox may leave a tab that was asked for too early without any answer: then another one.
  const own = async (path: string) => (await within(answerTime / 8, open(path))) ?? open(path);
  return {
    ...plain,
    address,
    own,
    popup: async (page) => {
      const popup = await own('popup.html');
      await page.bringToFront();
      await reload(popup); // now that the article's tab is the active one
      return popup;
    },
    command: async (page, name) => {
      await page.bringToFront();
      await chrome.command(name);
    },
    contextMenu: async (page, id, link) => {
      await page.bringToFront();
      await chrome.contextMenu(id, page.url(), link);
    },
  };
}

/** What a promise gives within so many milliseconds, else undefined. */
async function within<T>(ms: number, promise: Promise<T>): Promise<T | undefined> {
  promise.catch(() => undefined); // it may fail when nobody listens any more
  const late = new AbortController();
  const over = new Promise<undefined>((resolve) => {
    const timer = setTimeout(() => resolve(undefined), ms);
    late.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  return Promise.race([promise, over]).finally(() => late.abort());
}
