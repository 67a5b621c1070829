import type { Plugin } from 'vite';

/**
 * What each page of a build may connect to. The manifest's policy cannot say it, because it binds the background as
 * well, which fetches further pages of an article, its English edition, its pictures, and feeds.
 *
 * - `engine-host` sends text to the engine that the reader set up and downloads the model that the reader asked for. The
 *   reader may type whichever host, so the policy names none; the browser lets it read only from those allowed.
 * - `options` tries a service out with one sample sentence, and asks it for its models, before it is saved.
 * - All others connect to nothing but the extension itself.
 */
const mayConnect = /(^|\/)(engine-host|options)(\/|\.html|$)/;

/** Gives every page of a build a policy of its own. */
export function narrowPages(): Plugin {
  return {
    name: 'narrow-pages',
    apply: 'build',
    transformIndexHtml: (_, { path }) => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: `connect-src ${connectionsOf(path)}` },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** The sources of `connect-src` for a page at this path of the sources ('/entrypoints/options/index.html'). */
export const connectionsOf = (path: string): string => (mayConnect.test(path) ? "'self' http: https:" : "'self'");
