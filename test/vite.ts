import { fileURLToPath } from 'node:url';
import { cedictRows } from '../lib/dictionary/cedict-package.ts';
import { hanFold } from '../lib/dictionary/han-fold-plugin.ts';

/** What every tool that loads our sources outside WXT needs: the '@' alias and the fold table. */
export const sources = {
  plugins: [hanFold(cedictRows)],
  resolve: { alias: { '@': fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '') } },
};
