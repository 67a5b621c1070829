import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currentVersion } from '@/lib/settings/migrations';
import { defaultSettings } from '@/lib/settings/settings';
import { tame } from './tame';

/**
 * What detection costs a page: main-thread time, heap and elements against no extension, measured in paired rounds by
 * the harness beside the repository. Detection is switched on everywhere by widening `matches` in a copy of the shipped
 * manifest, since a headless browser cannot grant the optional permission; the script is the shipped one to the byte.
 * Beside it runs the least that any extension of this kind can be: one whose content script is empty ('empty'), and one
 * that only puts a bare button on the page ('bare'). What they cost is the browser's own price for a content script.
 * @param data folder of the corpora
 * @param rounds paired rounds; nine give quartiles of about ±1 ms on a quiet machine
 */
export function benchPageCost(data: string, rounds = 9): string {
  const harness = join(data, '../fixtures/page-cost/measure.mjs');
  if (!existsSync(harness)) throw new Error(`The measuring harness is not here: ${harness}`);
  const build = '.output/chrome-mv3';
  if (!existsSync(build)) throw new Error('Build the extension first: npm run build');

  const folder = mkdtempSync(join(tmpdir(), 'page-cost-'));
  const extension = join(folder, 'everywhere');
  cpSync(build, extension, { recursive: true });
  const manifestFile = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as { content_scripts: { matches: string[] }[] };
  for (const script of manifest.content_scripts) script.matches = everywhere;
  writeFileSync(manifestFile, JSON.stringify(manifest));
  const empty = leastExtension(join(folder, 'empty'), '');
  const bare = leastExtension(join(folder, 'bare'), bareButton);

  const pages = ['163_1', 'sina_4', 'thepaper_1'].map((name) => {
    const file = join(folder, `${name}.html`);
    writeFileSync(file, tame(readFileSync(join(data, 'pages', `${name}.html`), 'utf8')));
    return file;
  });
  const prepare = join(folder, 'prepare.mjs');
  writeFileSync(prepare, switchOn());
  const { stdout, status } = spawnSync(
    process.execPath,
    [
      harness,
      '--runs',
      String(rounds),
      '--pages',
      pages.join(','),
      '--no-probe',
      '--prep',
      prepare,
      `duizhao=${extension}`,
      `empty=${empty}`,
      `bare=${bare}`,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 26 },
  );
  if (status !== 0) throw new Error('The measuring harness failed.');
  return stdout;
}

const everywhere = ['*://*/*'];

const bareButton = `const button = document.createElement('div');
button.attachShadow({ mode: 'closed' }).append('对照');
button.style.cssText = 'all:initial;position:fixed;right:16px;bottom:96px;border:1px solid;padding:0 14px;font:16px/42px sans-serif';
button.addEventListener('click', () => {});
document.documentElement.append(button);`;

/** An extension that does nothing but run `code` on every page; its folder. */
function leastExtension(folder: string, code: string): string {
  mkdirSync(folder);
  const manifest = {
    manifest_version: 3,
    name: 'least',
    version: '1',
    content_scripts: [{ matches: everywhere, js: ['content.js'], run_at: 'document_idle' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'content.js'), code);
  return folder;
}

/** Module for the harness: sets the option in the extension's worker, so that the button is really shown. */
function switchOn(): string {
  const settings = { version: currentVersion(), value: { ...defaultSettings, detectEverywhere: true } };
  const code = `chrome.storage.local.set(${JSON.stringify({ settings })})`;
  return `export default async (cdp, { ext, targets, sleep }) => {
  if (ext?.name !== 'duizhao') return;
  const worker = (await targets()).find((t) => t.type === 'service_worker' && t.url.startsWith('chrome-extension://'));
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: worker.targetId, flatten: true });
  await cdp.send('Runtime.evaluate', { expression: ${JSON.stringify(code)}, awaitPromise: true }, sessionId);
  await cdp.send('Target.detachFromTarget', { sessionId });
  await sleep(300);
};
`;
}
