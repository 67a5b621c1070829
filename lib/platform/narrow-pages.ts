import type { Plugin } from 'vite';

/**
 * Gives every page of a build a policy of its own that lets it connect to nothing but the extension. The manifest's
 * policy cannot say so, because it binds the background as well, which fetches further pages of an article.
 */
export function narrowPages(): Plugin {
  return {
    name: 'narrow-pages',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'self'" },
        injectTo: 'head-prepend',
      },
    ],
  };
}
