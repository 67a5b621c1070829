import { defineConfig } from 'wxt';
import { cedictRows } from './lib/dictionary/cedict-package.ts';
import { hanFold } from './lib/dictionary/han-fold-plugin.ts';

export default defineConfig({
  srcDir: '.',
  imports: false,
  vite: () => ({ plugins: [hanFold(cedictRows)] }),
  manifest: () => ({
    name: '__MSG_name__',
    default_locale: 'en',
  }),
});
