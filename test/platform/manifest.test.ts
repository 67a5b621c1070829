import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifest } from '@/lib/platform/manifest';

const sites = ['*://*.news.example/*'];

const smallest = (browser: string) => [
  'activeTab',
  'contextMenus',
  'declarativeNetRequestWithHostAccess',
  ...(browser === 'chrome' ? ['offscreen'] : []),
  'scripting',
  'storage',
  'unlimitedStorage',
];

// What the build makes of it is looked at in e2e/built.test.ts.
describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  const written = manifest(browser, sites);

  it('asks for no more than it needs', () => {
    expect([...(written.permissions ?? [])].sort()).toEqual(smallest(browser));
    expect(written.host_permissions).toEqual(sites);
    expect(written.optional_host_permissions).toEqual(['*://*/*']);
    expect(written.optional_permissions).toEqual(['downloads']);
    for (const key of ['externally_connectable', 'web_accessible_resources']) expect(written).not.toHaveProperty(key);
  });

  it('runs nothing but its own code, and may fetch pages of articles', () => {
    const policy = (written.content_security_policy as { extension_pages: string }).extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval'(;|$)/);
    // For the background: most pages have a narrower policy of their own (narrow-pages.ts).
    expect(policy).toMatch(/connect-src 'self' http: https:(;|$)/);
    expect(policy).not.toMatch(/[^-]unsafe-eval/);
  });

  it('may reach a test’s own server in the test build only', () => {
    expect(manifest(browser, sites, 'production')).toEqual(written);
    const hosts = manifest(browser, sites, 'test').host_permissions;
    expect(hosts).toEqual([...sites, 'http://127.0.0.1/*', 'http://localhost/*']);
  });

  it('suggests a key that Chromium gives away', () => {
    const key = JSON.stringify(written.commands?.['read-page']?.suggested_key);
    expect(key).toMatch(/^\{"default":"Alt\+Shift\+[A-Z]"\}$/);
    expect(key).not.toMatch(/\+[CPRXZ]"/);
  });

  it('names the oldest browser it runs in', () => {
    if (browser === 'chrome') expect(written.minimum_chrome_version).toBe('138');
    else
      expect(written.browser_specific_settings).toMatchObject({
        gecko: {
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
        },
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
