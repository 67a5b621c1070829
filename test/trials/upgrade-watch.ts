import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Session, until } from '../e2e/browsers';

export interface UpgradeWatch {
  /** Settles when the browser begins the upgrade of the library: in Firefox, when it begins to write it. */
  begun: Promise<void>;
  /** Settles when it is committed. */
  ended: Promise<void>;
  /** As far as was seen until `stop`. */
  state(): 'not begun' | 'begun' | 'committed';
  stop(): void;
}

/** Watches from outside how a page about to be opened upgrades the library. Time runs from the call of what it gives. */
export async function upgradeWatch(session: Session, page: Page, profile: string): Promise<() => UpgradeWatch> {
  let state: ReturnType<UpgradeWatch['state']> = 'not begun';
  if (session.name === 'chromium') {
    await page.exposeFunction('tellUpgrade', (now: typeof state) => {
      state = now;
    });
    await page.evaluateOnNewDocument(tellOfUpgrades);
  }
  return () => {
    let stopped = false;
    const first = session.name === 'firefox' ? journalSize(profile) : 0;
    let [size, since] = [first, 0];
    const look = () => {
      if (stopped || session.name === 'chromium' || state === 'committed') return;
      const now = journalSize(profile);
      if (now !== size) [size, since] = [now, performance.now()];
      // Firefox writes an upgrade in one go of a few ms.
      if (size !== first) state = performance.now() - since > 10 ? 'committed' : 'begun';
    };
    const stop = () => {
      stopped = true;
    };
    const begun = until(
      async () => {
        look();
        return state !== 'not begun';
      },
      'the upgrade',
      20_000,
      1,
    );
    const over = begun.then(() =>
      until(
        async () => {
          look();
          return state === 'committed';
        },
        'the end of the upgrade',
        20_000,
        1,
      ),
    );
    return { begun, ended: over, state: () => state, stop };
  };
}

/**
 * Bytes in the journal of Firefox's library. The folder is named by the extension, the file by the database, its letters
 * from both ends in turn; a page of an extension runs no script of ours before its own there.
 */
function journalSize(profile: string): number {
  const storage = join(profile, 'storage', 'default');
  const [site = ''] = readdirSync(storage).filter((name) => name.startsWith('moz-extension'));
  const folder = join(storage, site, 'idb');
  const [file = ''] = readdirSync(folder).filter((name) => name.endsWith('douaihz.sqlite-wal'));
  return file ? (statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0) : 0;
}

/** Runs in the page before its own code: tells when the browser begins and ends an upgrade of the library. */
function tellOfUpgrades(): void {
  const { tellUpgrade } = globalThis as unknown as { tellUpgrade: (now: string) => void };
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (this: IDBFactory, name: string, version?: number) {
    const request = version === undefined ? open.call(this, name) : open.call(this, name, version);
    request.addEventListener('upgradeneeded', () => {
      tellUpgrade('begun');
      request.addEventListener('success', () => tellUpgrade('committed'));
    });
    return request;
  };
}
