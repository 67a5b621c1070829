import type { UserManifest } from 'wxt';
import { testHosts } from './test-build.ts';

/**
 * The only thing an extension page may load: our own code, with the translation engine's WebAssembly, and the pictures of
 * saved articles. The background stands under it too: `connect-src` lets it fetch further pages, the English edition and
 * the pictures of an article, and feeds, which it does on the reader's wish and only where the browser gave us that host
 * (`entrypoints/background`); in Firefox it is also the host of the engines. Our pages have narrower policies of their
 * own (`narrow-pages.ts`).
 */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: http: https:",
  "connect-src 'self' http: https:",
  "font-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The manifest beyond what WXT takes from the entry points. `knownSites` are the match patterns of `lib/sites`: the right
 * to run there lets the page's own 对照 button open the reader without a detour to the toolbar. `activeTab` covers every
 * other page, `scripting` puts the reader in, `unlimitedStorage` keeps the library (and a downloaded model) from being
 * evicted. `offscreen` gives Chrome a page for the engines, which no service worker can hold; Firefox's background is a
 * page. `declarativeNetRequestWithHostAccess` lets a local Ollama answer us (`ollama-origin.ts`), only on hosts that the
 * reader allowed.
 *
 * Private windows share the background ('spanning'): nothing is written there unless the reader presses Save, and then
 * it must last, which a library of its own ('split') would not.
 */
export function manifest(browser: string, knownSites: readonly string[], mode = 'production'): UserManifest {
  const firefox = browser === 'firefox';
  return {
    name: '__MSG_name__',
    short_name: 'Duìzhào',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      'declarativeNetRequestWithHostAccess',
      ...(firefox ? [] : (['offscreen'] as const)),
    ],
    // The folder of scheduled backups; asked for when the reader switches them on.
    optional_permissions: ['downloads'],
    host_permissions: [...knownSites, ...(mode === 'test' ? testHosts : [])],
    optional_host_permissions: ['*://*/*'],
    incognito: 'spanning',
    action: { default_title: 'Duìzhào 对照' },
    commands: {
      _execute_action: {},
      // Y for 阅 (yuè, to read). Chromium 156 keeps Alt+Shift+C, P, R, X and Z to itself and then gives the command no key.
      'read-page': { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_commandRead__' },
    },
    content_security_policy: { extension_pages: policy },
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'reader@duizhao.example',
              strict_min_version: '140.0',
              // Articles go to an engine of the reader's own only once the reader has set one up.
              data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '138' }),
  };
}
