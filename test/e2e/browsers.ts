import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { firefoxChrome } from './firefox-chrome.ts';
import type { Web } from './web.ts';

/** One browser with the built extension, driven the same way whichever browser it is. */
export interface Session {
  name: BrowserName;
  browser: Browser;
  /** Folder into which the browser puts what is downloaded. */
  downloads: string;
  /** Opens a web page. */
  visit(url: string): Promise<Page>;
  /** Address of a page of the extension. */
  address(path: string): string;
  /** Opens a page of the extension: 'library.html'. */
  own(path: string): Promise<Page>;
  /**
   * What the toolbar icon's click gives: activeTab and the popup. Firefox shows its popup in a part of the window that
   * cannot be driven; there it is the popup's page in a tab behind, without activeTab, and it cannot close itself.
   */
  popup(page: Page): Promise<Page>;
  /** Runs the browser's own keyboard command, with all that such a gesture grants. */
  command(page: Page, name: string): Promise<void>;
  /** Chooses the entry of the page's context menu; `link` is what the menu was opened on, if it was a link. */
  contextMenu(page: Page, id: string, link?: MenuLink): Promise<void>;
  close(): Promise<void>;
  /** Ends the browser's process without a word, as a crash does. */
  kill(): Promise<void>;
}

/** A link, as the browser tells of it: only Firefox knows its words. */
export interface MenuLink {
  linkUrl: string;
  linkText: string;
}

export type BrowserName = 'chromium' | 'firefox';
export const browserNames: BrowserName[] = ['chromium', 'firefox'];

export interface LaunchOptions {
  /** 'test' opens the shadow roots so that a test can look inside; 'shipped' is what readers get. */
  build?: 'shipped' | 'test' | 'none';
  /** Folder of a build that is none of those. */
  folder?: string;
  headless?: boolean;
  language?: string;
  viewport?: { width: number; height: number };
  /** Folder of a profile that outlives the session. The first page after installation is then left open. */
  profile?: string;
  /** Firefox only: 'for good' installs the extension into the profile, where the next start finds it 'from before'. */
  installation?: 'for this run' | 'for good' | 'from before';
  colorScheme?: 'light' | 'dark';
  /** False lets the browser reach the web itself, for a person who tries it out. */
  proxied?: boolean;
}

const geckoId = 'reader@duizhao.example';
const geckoUuid = '11111111-2222-4333-8444-555555555555';

/** The first browser binary that is there, or an error that names what to install. */
export function binary(name: BrowserName): string {
  const known =
    name === 'chromium'
      ? [
          '/usr/bin/chromium',
          '/usr/bin/chromium-browser',
          '/usr/bin/google-chrome',
          '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        ]
      : ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];
  const found = [process.env[name === 'chromium' ? 'CHROMIUM' : 'FIREFOX'] ?? '', ...known].find(
    (path) => path && existsSync(path),
  );
  if (!found)
    throw new Error(
      `${name} is not installed (looked at ${known.join(', ')}). Install it, or name it in ${name.toUpperCase()}=PATH.`,
    );
  return found;
}

/** Folder of a build of the extension. */
export function buildFolder(name: BrowserName, build: 'shipped' | 'test'): string {
  const folder = resolve(`.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3${build === 'test' ? '-test' : ''}`);
  if (!existsSync(folder)) throw new Error(`${folder} is missing: build the extension first (npm test does).`);
  return folder;
}

export const launch = (name: BrowserName, web: Web, options: LaunchOptions = {}): Promise<Session> =>
  name === 'chromium' ? launchChromium(web, options) : launchFirefox(web, options);

async function launchChromium(web: Web, options: LaunchOptions): Promise<Session> {
  const { build = 'shipped', headless = true, language = 'en-US', viewport = { width: 1280, height: 900 } } = options;
  const downloads = newFolder();
  const browser = await puppeteer.launch({
    executablePath: binary('chromium'),
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    headless,
    pipe: true,
    defaultViewport: headless ? viewport : null,
    enableExtensions: build === 'none' ? false : [options.folder ?? buildFolder('chromium', build)],
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
  if (build === 'none') return plainSession('chromium', browser, downloads);
  const worker = await browser.waitForTarget(
    (t) => t.type() === 'service_worker' && t.url().startsWith('chrome-extension://'),
  );
  if (!options.profile) await closeWelcome(browser);
  const id = new URL(worker.url()).host;
  const base = `chrome-extension://${id}`;
  // A worker may be asleep when it is needed, so its handle is taken anew each time.
  const inWorker = async (code: string) => {
    const target = await browser.waitForTarget((t) => t.type() === 'service_worker' && t.url().startsWith(base));
    return (await target.worker())?.evaluate(code);
  };
  const tabOf = (page: Page) =>
    `(await chrome.tabs.query({})).find((t) => t.url === ${JSON.stringify(page.url())} || t.active)`;
  const grant = async (page: Page) => {
    await page.bringToFront();
    return (await browser.extensions()).get(id);
  };
  return {
    ...plainSession('chromium', browser, downloads),
    address: (path) => `${base}/${path}`,
    own: async (path) => {
      const page = await browser.newPage();
      await page.goto(`${base}/${path}`);
      return page;
    },
    popup: async (page) => {
      const opened = browser.waitForTarget((t) => t.url().startsWith(`${base}/popup.html`));
      await (await grant(page))?.triggerAction(page);
      const popup = await (await opened).asPage();
      const framed = async () => {
        try {
          return popup.mainFrame();
        } catch {
          return false; // a page that has only just been found has no frame yet
        }
      };
      await until(framed, 'the popup');
      return popup;
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

async function launchFirefox(web: Web, options: LaunchOptions): Promise<Session> {
  const { build = 'shipped', headless = true, language = 'en-US', viewport = { width: 1280, height: 900 } } = options;
  const [host, port] = web.proxy.split(':');
  const downloads = newFolder();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: binary('firefox'),
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
  if (build === 'none') return plainSession('firefox', browser, downloads, options.profile);
  const chrome = firefoxChrome(browser, geckoId);
  const folder = options.folder ?? buildFolder('firefox', build);
  if (options.installation === 'for good') await chrome.installForGood(folder);
  else if (options.installation !== 'from before') await browser.installExtension(folder);
  if (!options.profile) await closeWelcome(browser);
  const address = (path: string) => `moz-extension://${geckoUuid}/${path}`;
  const own = async (path: string) => {
    const page = await browser.newPage();
    const url = address(path);
    void page.goto(url, { timeout: 0 }).catch(() => undefined); // never settles on moz-extension: pages
    const ready = (u: string) => location.href.startsWith(u.split('#')[0] ?? u) && document.readyState === 'complete';
    await until(async () => page.evaluate(ready, url).catch(() => false), `opening ${path}`);
    return page;
  };
  return {
    ...plainSession('firefox', browser, downloads, options.profile),
    address,
    own,
    popup: async (page) => {
      const popup = await own('popup.html');
      await page.bringToFront();
      // Once more, now that the article's tab is the active one.
      await popup.evaluate(() => {
        document.documentElement.dataset.before = 'true';
        location.reload();
      });
      const fresh = () => document.readyState === 'complete' && !document.documentElement.dataset.before;
      await until(() => popup.evaluate(fresh).catch(() => false), 'the popup over the page');
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

const newFolder = () => mkdtempSync(join(tmpdir(), 'duizhao-downloads-'));

function plainSession(name: BrowserName, browser: Browser, downloads: string, profile?: string): Session {
  const none = () => Promise.reject(new Error('This session runs without the extension.'));
  return {
    name,
    browser,
    downloads,
    visit: async (url) => {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    address: () => '',
    own: none,
    popup: none,
    command: none,
    contextMenu: none,
    close: () => browser.close(),
    kill: async () => {
      await killAll(browser.process());
      if (profile) await until(async () => isTidied(profile), 'the profile as it was');
    },
  };
}

/** Kills the browser with all its processes: it was started as the leader of a group of its own. */
async function killAll(leader: ChildProcess | null): Promise<void> {
  if (!leader?.pid) return;
  const gone = new Promise((done) => leader.once('exit', done));
  try {
    process.kill(-leader.pid, 'SIGKILL');
  } catch {
    leader.kill('SIGKILL'); // where there are no groups
  }
  await gone;
}

/**
 * Once Firefox is gone, Puppeteer puts the profile's own preferences back in the place of its own, and `close()` does not
 * wait for that where the browser died: the next start would find the files moved away under its hands.
 */
const isTidied = (profile: string): boolean => !readdirSync(profile).some((file) => file.endsWith('.puppeteer'));

/** The open page at an address that ends so. Asked of the page itself: Firefox tells of no address of an extension's page. */
export async function findPage(browser: Browser, address: RegExp): Promise<Page | undefined> {
  for (const page of await browser.pages())
    if (address.test(await page.evaluate(() => location.href).catch(() => ''))) return page;
  return undefined;
}

/** The first page after installation comes to the front, and would hide (and so slow down) what a test looks at. */
export async function closeWelcome(browser: Browser): Promise<void> {
  let page: Page | undefined;
  await until(async () => {
    page = await findPage(browser, /\/welcome\.html$/);
    return page;
  }, 'the first page after installation');
  await page?.close();
}

/** Waits for something that no event announces; throws with what it waited for. */
export async function until(ready: () => Promise<unknown>, what: string, ms = 20_000, pause = 50): Promise<void> {
  const end = Date.now() + ms;
  for (;;) {
    if (await ready()) return;
    if (Date.now() > end) throw new Error(`Still not: ${what}`);
    await new Promise((next) => setTimeout(next, pause));
  }
}
