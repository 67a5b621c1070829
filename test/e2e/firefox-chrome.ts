import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';
import type { Browser } from 'puppeteer-core';

interface RawConnection {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
}

/**
 * Drives Firefox's own window (its "chrome" scope) over WebDriver BiDi: what a reader does outside the page, such as
 * pressing the extension's shortcut. Needs the browser to be started with --remote-allow-system-access.
 */
export function firefoxChrome(browser: Browser, extensionId: string) {
  const { connection } = browser as unknown as { connection: RawConnection };
  const run = async (body: string, ...values: string[]): Promise<unknown> => {
    const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })).result as {
      contexts: { context: string }[];
    };
    const answer = (
      await connection.send('script.callFunction', {
        target: { context: tree.contexts[0]?.context },
        awaitPromise: true,
        functionDeclaration: `async (...values) => { ${body} }`,
        arguments: [extensionId, ...values].map((value) => ({ type: 'string', value })),
      })
    ).result as { type: string; exceptionDetails?: { text: string }; result?: { value?: unknown } };
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return answer.result?.value;
  };
  const find = `const [id, ...args] = values;
    const { extension } = WebExtensionPolicy.getByID(id);
    const win = Services.wm.getMostRecentWindow('navigator:browser');`;
  return {
    /** Installs a build the way a store does. Needs the preference that lets in what is not signed. */
    installForGood: async (folder: string): Promise<void> => {
      const files = globSync(`${folder}/**/*`, { withFileTypes: true }).filter((file) => file.isFile());
      const paths = files.map((file) => join(file.parentPath, file.name));
      const archive = zipSync(Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path)])));
      const path = join(mkdtempSync(join(tmpdir(), 'duizhao-archive-')), 'duizhao.xpi');
      writeFileSync(path, archive);
      await connection.send('webExtension.install', {
        extensionData: { type: 'archivePath', path },
        'moz:permanent': true,
      });
    },
    /** Whether the extension has been started. */
    isActive: () => run('return WebExtensionPolicy.getByID(values[0])?.active === true;'),
    /** Presses the shortcut of a command; there may be several keys in the set. */
    command: (name: string) =>
      run(
        `${find}
        const keyset = [...win.document.querySelectorAll('keyset')].find((k) => k.id.startsWith('ext-keyset-id') && k.querySelector('key'));
        if (!keyset) throw new Error('no shortcut of the extension');
        const wanted = [...keyset.querySelectorAll('key')].find((k) => k.id.includes(args[0])) ?? keyset.querySelector('key');
        wanted.doCommand();`,
        name,
      ),
    contextMenu: (menuItemId: string, pageUrl: string, link: object = {}) =>
      run(
        `${find}
        const [menuItemId, pageUrl, link] = args;
        extension.tabManager.addActiveTabPermission(); // as the browser's own handler of the menu does before
        extension.emit('webext-menu-menuitem-click', { menuItemId, editable: false, pageUrl, modifiers: [], ...JSON.parse(link) }, win.gBrowser.selectedTab);`,
        menuItemId,
        pageUrl,
        JSON.stringify(link),
      ),
  };
}
