import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifest } from '@/lib/platform/manifest';

const sites = ['*://*.news.example/*'];

interface Built {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  icons: Record<string, string>;
  action: { default_popup: string };
  options_ui: { open_in_tab: boolean; page: string };
  commands: Record<string, { suggested_key?: { default: string } }>;
  content_security_policy: { extension_pages: string };
  content_scripts: { matches: string[]; js: string[]; all_frames?: boolean; world?: string }[];
}

const smallest = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  const written = manifest(browser, sites);

  it('asks for no more than it needs', () => {
    expect([...(written.permissions ?? [])].sort()).toEqual(smallest);
    expect(written.host_permissions).toEqual(sites);
    expect(written.optional_host_permissions).toEqual(['*://*/*']);
    for (const key of ['externally_connectable', 'web_accessible_resources']) expect(written).not.toHaveProperty(key);
  });

  it('lets its pages load nothing but its own code', () => {
    const policy = (written.content_security_policy as { extension_pages: string }).extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).toMatch(/connect-src 'self'(;|$)/);
    expect(policy).not.toContain('unsafe-eval');
  });

  it('names the oldest browser it runs in', () => {
    if (browser === 'chrome') expect(written.minimum_chrome_version).toBe('138');
    else
      expect(written.browser_specific_settings).toMatchObject({
        gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
        gecko_android: { strict_min_version: '142.0' },
      });
  });
});

describe.each([
  ['en', /side by side/],
  ['zh_CN', /对照/],
  ['zh_TW', /對照/],
])('the locale %s', (locale, name) => {
  const messages = JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as Record<
    string,
    { message: string }
  >;

  it('has every text of the manifest, within the stores’ limits', () => {
    const named = [...JSON.stringify(manifest('chrome', sites)).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
    expect(named.length).toBeGreaterThan(2);
    for (const key of named) expect(messages[key]?.message, key).toBeTruthy();
    expect(messages.name?.message).toMatch(name);
    expect(messages.name?.message.length).toBeLessThanOrEqual(75);
    expect(messages.description?.message.length).toBeLessThanOrEqual(132);
  });
});

it('the icons are there in every size that browsers ask for', () => {
  for (const size of [16, 32, 48, 96, 128]) {
    const png = readFileSync(`public/icon/${size}.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
});

// The build comes from elsewhere (npm test makes both), so that an old or missing one is named and skipped, not passed.
const newest = Math.max(
  ...globSync('{wxt.config.ts,lib/platform/manifest.ts,lib/sites/**/*.ts}').map((f) => statSync(f).mtimeMs),
);

describe.each(['chrome', 'firefox'])('the built manifest for %s', (browser) => {
  const file = `.output/${browser}-mv3/manifest.json`;
  const current = existsSync(file) && statSync(file).mtimeMs >= newest;

  it.skipIf(!current)('is what was written, and the build added no door to it', () => {
    const built = JSON.parse(readFileSync(file, 'utf8')) as Built;
    expect([...built.permissions].sort()).toEqual(smallest);
    expect(built.optional_host_permissions).toEqual(['*://*/*']);
    expect(built.host_permissions.length).toBeGreaterThan(60);
    expect(built.host_permissions.filter((pattern) => /^(\*|https?):\/\/\*\/|<all_urls>/.test(pattern))).toEqual([]);
    for (const key of ['externally_connectable', 'web_accessible_resources', 'sandbox'])
      expect(built).not.toHaveProperty(key);
    expect(built.content_security_policy.extension_pages).toContain("default-src 'none'");
    expect(Object.keys(built.icons).sort()).toEqual(['128', '16', '32', '48', '96']);
    expect(built.action.default_popup).toBe('popup.html');
    expect(built.options_ui).toEqual({ open_in_tab: true, page: 'options.html' });
    expect(built.commands['read-page']?.suggested_key?.default).toBe('Alt+Shift+Z');
    expect(built.content_scripts).toHaveLength(1);
    expect(built.content_scripts[0]).toMatchObject({ js: ['content-scripts/detect.js'] });
    expect(built.content_scripts[0]?.world ?? 'ISOLATED').toBe('ISOLATED');
    expect(built.content_scripts[0]?.all_frames ?? false).toBe(false);
    expect([...(built.content_scripts[0]?.matches ?? [])].sort()).toEqual([...built.host_permissions].sort());
  });
});
