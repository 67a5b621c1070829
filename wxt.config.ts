import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { convertFiles } from './lib/convert/opencc-package.ts';
import { cedictRows, dictionaryFiles } from './lib/dictionary/cedict-package.ts';
import { hanFold } from './lib/dictionary/han-fold-plugin.ts';
import { sqliteFiles } from './lib/export/apkg/shipped-files.ts';
import { levelsFiles } from './lib/levels/levels-package.ts';
import { manifest } from './lib/platform/manifest.ts';
import { narrowPages } from './lib/platform/narrow-pages.ts';
import { withoutEval } from './lib/platform/without-eval.ts';
import { matchPatterns } from './lib/sites/registry.ts';
import { engineFiles } from './lib/translate/bergamot/shipped-files.ts';

export default defineConfig({
  srcDir: '.',
  imports: false,
  vite: ({ browser }) => ({
    plugins: [hanFold(cedictRows), withoutEval(), narrowPages()],
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('./lib/platform/content-script-context.ts', import.meta.url),
        ),
        ...(browser !== 'firefox' && {
          '@/lib/platform/background-host': fileURLToPath(
            new URL('./lib/platform/no-background-host.ts', import.meta.url),
          ),
          '@/lib/platform/background-backup': fileURLToPath(
            new URL('./lib/platform/offscreen-backup.ts', import.meta.url),
          ),
        }),
      },
    },
  }),
  hooks: {
    'prepare:publicPaths': (_, paths) => {
      paths.push(
        'cedict.txt',
        'levels.txt',
        'convert.txt',
        'convert-st.txt',
        'bergamot/worker.js',
        'sqlite/sqlite.wasm',
      );
    },
    'build:publicAssets': async (_, files) => {
      const data = await Promise.all([dictionaryFiles(), levelsFiles(), convertFiles()]);
      const texts = data.flatMap((some) => Object.entries(some));
      files.push(
        ...texts.map(([relativeDest, contents]) => ({ relativeDest, contents })),
        ...engineFiles(),
        ...sqliteFiles(),
      );
    },
  },
  manifest: ({ browser, mode }) => manifest(browser, matchPatterns(), mode),
  zip: { name: 'duizhao', excludeSources: ['test/demo/out/**', 'test/e2e/out/**', '.ci/**'] },
});
