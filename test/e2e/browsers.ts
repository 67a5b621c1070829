import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { driveChromium, startChromium } from './chromium.ts';
import { driveFirefox, startFirefox } from './firefox.ts';
import { newPage } from './open-pages.ts';
import { until } from './waiting.ts';
import type { Web } from './web.ts';

export { until } from './waiting.ts';

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

/** Browsers that run now. */
export const running = new Set<Session>();
/** What a browser is started with: its program, where downloads go, and the build, unless it runs without one. */
export type StartOptions = Omit<LaunchOptions, 'build'> & { executable: string; downloads: string };

/** Starts a browser; where its extension does not come up, the browser is ended again. */
export async function launch(name: BrowserName, web: Web, options: LaunchOptions = {}): Promise<Session> {
  const { build = 'shipped', ...more } = options;
  const downloads = mkdtempSync(join(tmpdir(), 'duizhao-downloads-'));
  const folder = build === 'none' ? undefined : (options.folder ?? buildFolder(name, build));
  const all = { ...more, folder, downloads, executable: binary(name) };
  const browser = await (name === 'chromium' ? startChromium(web, all) : startFirefox(web, all));
  try {
    const plain = plainSession(name, browser, downloads, options.profile);
    const session = await (name === 'chromium'
      ? driveChromium(browser, plain, all)
      : driveFirefox(browser, plain, all));
    running.add(session);
    browser.once('disconnected', () => running.delete(session));
    return session;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function plainSession(name: BrowserName, browser: Browser, downloads: string, profile?: string): Session {
  const none = () => Promise.reject(new Error('This session runs without the extension.'));
  return {
    name,
    browser,
    downloads,
    visit: async (url) => {
      const page = await newPage(browser);
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
