import { fileURLToPath } from 'node:url';
import { cedictRows } from '../lib/dictionary/cedict-package.ts';
import { hanFold } from '../lib/dictionary/han-fold-plugin.ts';

/** What every tool that loads our sources outside WXT needs: the '@' alias, the fold table and a browser in memory. */
export const sources = {
  plugins: [hanFold(cedictRows)],
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, ''),
      '#imports': fileURLToPath(new URL('platform/imports.ts', import.meta.url)),
    },
  },
};
