import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currentVersion } from '@/lib/settings/migrations';
import { defaultSettings } from '@/lib/settings/settings';

/**
 * What detection costs a page: main-thread time, heap and elements against no extension, measured in paired rounds by
 * the harness beside the repository. Detection is switched on everywhere by widening `matches` in a copy of the shipped
 * manifest, since a headless browser cannot grant the optional permission; the script is the shipped one to the byte.
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
  for (const script of manifest.content_scripts) script.matches = ['*://*/*'];
  writeFileSync(manifestFile, JSON.stringify(manifest));

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
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 26 },
  );
  if (status !== 0) throw new Error('The measuring harness failed.');
  return stdout;
}

/** Module for the harness: sets the option in the extension's worker, so that the button is really shown. */
function switchOn(): string {
  const settings = { version: currentVersion(), value: { ...defaultSettings, detectEverywhere: true } };
  const code = `chrome.storage.local.set(${JSON.stringify({ settings })})`;
  return `export default async (cdp, { ext, targets, sleep }) => {
  if (!ext) return;
  const worker = (await targets()).find((t) => t.type === 'service_worker' && t.url.startsWith('chrome-extension://'));
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: worker.targetId, flatten: true });
  await cdp.send('Runtime.evaluate', { expression: ${JSON.stringify(code)}, awaitPromise: true }, sessionId);
  await cdp.send('Target.detachFromTarget', { sessionId });
  await sleep(300);
};
`;
}

/** Away from home these pages erase themselves, leave, or ask for a blocked image for ever: inline scripts and error handlers go. */
function tame(html: string): string {
  return html
    .replace(/<script(?![^>]*\bsrc=)[^>]*>[\s\S]*?<\/script>/gi, '')
    .replace(/\sonerror=("[^"]*"|'[^']*'|[^\s>]*)/gi, '');
}
