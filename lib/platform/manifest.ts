import type { UserManifest } from 'wxt';

/**
 * The only thing an extension page may load: our own code, and the pictures of saved articles. The background stands
 * under it too: `connect-src` lets it fetch further pages of an article, which it does on the reader's click, from the
 * host of the page that is open (`entrypoints/background/handlers.ts`), and only where the browser gave us that host.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
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
 * other page, `scripting` puts the reader in, `unlimitedStorage` keeps the library from being evicted.
 *
 * Private windows share the background ('spanning'): nothing is written there unless the reader presses Save, and then
 * it must last, which a library of its own ('split') would not.
 */
export function manifest(browser: string, knownSites: readonly string[]): UserManifest {
  return {
    name: '__MSG_name__',
    short_name: 'Duìzhào',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'],
    host_permissions: [...knownSites],
    optional_host_permissions: ['*://*/*'],
    incognito: 'spanning',
    action: { default_title: 'Duìzhào 对照' },
    commands: {
      _execute_action: {},
      // Y for 阅 (yuè, to read). Chromium 156 keeps Alt+Shift+C, P, R, X and Z to itself and then gives the command no key.
      'read-page': { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_commandRead__' },
    },
    content_security_policy: { extension_pages: policy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'reader@duizhao.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '138' }),
  };
}
