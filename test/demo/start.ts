import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type BrowserName, browserNames, launch, type Session, until } from '../e2e/browsers';
import { exportAll, openLibrary, search } from '../e2e/library-page';
import { openReader } from '../e2e/overlay';
import { startWeb } from '../e2e/web';

const usage = `npm start -- [--browser chromium|firefox] [--headless] [--out FOLDER]

Opens a browser with the extension, a throw-away profile and our sample pages. Without a display (or with --headless)
it does the whole job by itself instead: opens each page, reads, saves, exports; screenshots and files go to FOLDER.`;

const samples = ['chinese-then-english', 'interleaved', 'table', 'chinese-only', 'traditional'];

/** `npm start`: shows the main job. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean', default: false },
      out: { type: 'string', default: 'test/demo/out' },
      help: { type: 'boolean', default: false },
    },
  });
  const name = values.browser as BrowserName;
  if (values.help || !browserNames.includes(name)) {
    console.log(usage);
    return values.help ? 0 : 1;
  }
  build(name);
  const display = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || process.platform !== 'linux';
  return values.headless || !display ? unattended(name, resolve(values.out)) : attended(name);
}

function build(name: BrowserName): void {
  const args = name === 'chromium' ? ['build'] : ['build', '-b', 'firefox', '--mv3'];
  console.log('Building the extension …');
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/wxt', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}\n${stderr}`);
}

async function attended(name: BrowserName): Promise<number> {
  const web = await startWeb();
  const session = await launch(name, web, { headless: false, proxied: false });
  await session.visit(`${web.origin}/`);
  console.log(`${name} is open with the extension and a throw-away profile. Sample pages: ${web.origin}/`);
  console.log('Close the browser to end.');
  await new Promise<void>((ended) => session.browser.once('disconnected', () => ended()));
  await web.close();
  return 0;
}

async function unattended(name: BrowserName, out: string): Promise<number> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const web = await startWeb();
  const session = await launch(name, web);
  const shot = (page: Page, title: string) => page.screenshot({ path: join(out, `${title}.png`) as `${string}.png` });
  try {
    for (const [index, sample] of samples.entries()) {
      const page = await session.visit(`${web.origin}/${sample}.html`);
      await openReader(session, page);
      await page.bringToFront();
      // The shipped overlay is closed to everybody: what it did shows in the library.
      await until(async () => (await savedCount(session, page)) > index, `${sample} in the library`);
      await shot(page, `${index + 1}-${sample}`);
      await page.keyboard.press('Escape');
      await page.close();
      console.log(`✓ ${sample}: opened, paired, saved`);
    }
    const library = await openLibrary(session);
    await search(library, '');
    await shot(library, '6-library');
    const found = await search(library, '夜间');
    await shot(library, '7-search');
    if (found.length === 0) throw new Error('The search found nothing.');
    console.log(`✓ search for 夜间: ${found.join(', ')}`);
    await search(library, '');
    await exportAll(session, library);
    for (const file of readdirSync(session.downloads)) {
      copyFileSync(join(session.downloads, file), join(out, file));
      console.log(`✓ exported ${file}`);
    }
    console.log(`\nScreenshots and exported files are in ${out}`);
    return 0;
  } finally {
    await session.close();
    await web.close();
  }
}

/** Presses the save key in the overlay and counts what the library holds. */
async function savedCount(session: Session, page: Page): Promise<number> {
  await page.bringToFront();
  await page.keyboard.press('s');
  const library = await openLibrary(session);
  const count = await library.$$eval('.entry', (entries) => entries.length);
  await library.close();
  await page.bringToFront();
  return count;
}
