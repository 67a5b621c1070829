import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { matchPatterns } from '@/lib/sites/registry';
import { type BrowserName, browserNames, buildFolder } from './browsers';
import { startScripts } from './start-scripts';

interface Manifest {
  manifest_version: number;
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions: string[];
  content_security_policy: { extension_pages: string };
  content_scripts: { matches: string[]; js: string[]; all_frames?: boolean; css?: string[] }[];
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  minimum_chrome_version?: string;
  browser_specific_settings?: {
    gecko: { strict_min_version: string; data_collection_permissions: unknown };
    gecko_android: unknown;
  };
}
const manifestOf = (name: BrowserName) =>
  JSON.parse(readFileSync(`${buildFolder(name, 'shipped')}/manifest.json`, 'utf8')) as Manifest;
const gzip = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;

describe.each(browserNames)('the shipped build for %s', (name) => {
  const manifest = manifestOf(name);
  const folder = buildFolder(name, 'shipped');

  it('asks for the least', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'contextMenus',
      'declarativeNetRequestWithHostAccess',
      ...(name === 'chromium' ? ['offscreen'] : []),
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
    expect([...manifest.host_permissions].sort()).toEqual([...matchPatterns()].sort());
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.optional_permissions).toEqual(['downloads']);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('puts one script into known sites, in the top frame only', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    const [script] = manifest.content_scripts;
    expect(script?.js).toEqual(['content-scripts/detect.js']);
    expect(script?.css ?? []).toEqual([]);
    expect(script?.all_frames ?? false).toBe(false);
    expect([...(script?.matches ?? [])].sort()).toEqual([...matchPatterns()].sort());
  });

  it('runs no foreign code in its own pages and sends nothing from them', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval'(;|$)/);
    // The policy binds the background too, which fetches further pages of an article on the reader's click. Pages may
    // not: each carries the narrower policy that is looked for below. The options try a service out before it is saved,
    // and the host of the engines sends text where the reader said; see narrow-pages.ts.
    expect(policy).toMatch(/connect-src 'self' http: https:(;|$)/);
    expect(policy).toMatch(/object-src 'none'|default-src 'none'/);
    for (const file of globSync(`${folder}/**/*.html`)) {
      const page = readFileSync(file, 'utf8');
      expect(page).not.toMatch(/(src|href)=["']?https?:/);
      const wide = /[\\/](engine-host|options)\.html$/.test(file) ? ' http: https:' : '';
      expect(page.replaceAll('&#39;', "'")).toContain(
        `<meta http-equiv="Content-Security-Policy" content="connect-src 'self'${wide}"`,
      );
    }
  });

  it('has nothing of what only the test build may do', () => {
    const inTest = readFileSync(`${buildFolder(name, 'test')}/manifest.json`, 'utf8');
    expect(inTest).toContain('http://127.0.0.1/*');
    // At that port Anki listens, on the reader's own computer.
    const holds = (build: 'shipped' | 'test') =>
      globSync(`${buildFolder(name, build)}/**/*.{js,html,json}`).filter((file) =>
        /test-models|127\.0\.0\.1(?!:8765)/.test(readFileSync(file, 'utf8')),
      );
    expect(holds('test').length).toBeGreaterThan(1);
    expect(holds('shipped')).toEqual([]);
  });

  it('hosts the engines in one place only', () => {
    const starts = globSync(`${folder}/**/*.js`).filter((file) => readFileSync(file, 'utf8').includes('new Worker('));
    expect(starts).toHaveLength(1);
    const [host = ''] = starts;
    const background = readFileSync(`${folder}/background.js`, 'utf8');
    expect(existsSync(`${folder}/engine-host.html`)).toBe(name === 'chromium');
    if (name === 'firefox') expect(host).toMatch(/background\.js$/);
    else expect(background).not.toContain(host.split(/[\\/]/).pop());
  });

  it('supports the promised versions', () => {
    if (name === 'chromium') expect(manifest.minimum_chrome_version).toBe('138');
    else {
      expect(manifest.browser_specific_settings?.gecko.strict_min_version).toBe('140.0');
      expect(manifest.browser_specific_settings?.gecko.data_collection_permissions).toEqual({
        required: ['none'],
        optional: ['websiteContent'],
      });
      expect(manifest.browser_specific_settings?.gecko_android).toBeDefined();
    }
  });

  it('opens the library without the code of what is opened from it', () => {
    const { files, raw, gzip } = startScripts(folder, 'library.html');
    expect(files).toBeGreaterThan(5);
    expect(raw).toBeLessThanOrEqual(485_000);
    expect(gzip).toBeLessThanOrEqual(190_000);
  });

  it('has every file that it names', () => {
    const named = JSON.stringify(manifest).match(/[\w./-]+\.(js|css|html|png)/g) ?? [];
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((file) => !existsSync(`${folder}/${file}`))).toEqual([]);
    expect(existsSync(`${folder}/content-scripts/reader.js`)).toBe(true);
  });

  it('brings SQLite to the library page only when a package is made', () => {
    const page = readFileSync(`${folder}/library.html`, 'utf8');
    const queue = [...page.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, file]) => `${folder}/${file}`);
    const atStart = new Set<string>();
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      if (atStart.has(file)) continue;
      atStart.add(file);
      const code = readFileSync(file, 'utf8');
      for (const [, next = ''] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g))
        queue.push(join(dirname(file), next));
    }
    expect(atStart.size).toBeGreaterThan(3);
    const holders = globSync(`${folder}/**/*.js`).filter((file) => readFileSync(file, 'utf8').includes('_sqlite3_'));
    expect(holders).toHaveLength(1);
    expect(holders.filter((file) => atStart.has(file))).toEqual([]);
    expect(existsSync(`${folder}/sqlite/sqlite.wasm`)).toBe(true);
    expect(readFileSync(`${folder}/sqlite/LICENSE.txt`, 'utf8')).toMatch(/public domain[\s\S]*Permission is hereby/);
  });

  it('keeps to its size budgets', () => {
    expect(gzip(`${folder}/content-scripts/detect.js`)).toBeLessThanOrEqual(8 * 1024);
    expect(gzip(`${folder}/content-scripts/reader.js`)).toBeLessThanOrEqual(220 * 1024);
    const all = globSync(`${folder}/**/*`, { withFileTypes: true }).filter((f) => f.isFile());
    const sum = all.reduce((bytes, f) => bytes + gzip(`${f.parentPath}/${f.name}`), 0);
    expect(sum).toBeLessThanOrEqual(7 * 1024 * 1024);
  });
});

it('web-ext lint finds nothing that can be avoided', () => {
  const { stdout } = spawnSync(
    'node_modules/.bin/web-ext',
    ['lint', '-s', buildFolder('firefox', 'shipped'), '-o', 'json'],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
    errors: { code: string }[];
    warnings: { code: string; file: string }[];
  };
  expect(report.errors).toEqual([]);
  // Preact's own code for dangerouslySetInnerHTML, which no component of ours uses (test/architecture.test.ts).
  expect(report.warnings.filter((w) => w.code !== 'UNSAFE_VAR_ASSIGNMENT')).toEqual([]);
});
