import { mkdirSync } from 'node:fs';
import { browserNames, launch } from '../e2e/browsers';
import { startWeb } from '../e2e/web';
import { libraryTour } from './library-screenshots';

export async function main([only = '.', whole = 'zzz', browser = 'chromium', themes = 'light,dark']: string[]) {
  mkdirSync('/tmp/looks', { recursive: true });
  for (const name of browserNames.filter((n) => n === browser))
    for (const theme of themes.split(',') as ('light' | 'dark')[]) {
      const web = await startWeb();
      const session = await launch(name, web, { build: 'test', colorScheme: theme });
      try {
        await libraryTour(
          session,
          async (page, view) => {
            if (!new RegExp(only).test(view)) return;
            await new Promise((still) => setTimeout(still, 500));
            await page.screenshot({
              path: `/tmp/looks/${view}-${theme}-${name}.png`,
              fullPage: new RegExp(whole || 'zzz').test(view),
            });
          },
          (view) => new RegExp(only).test(view),
        );
      } finally {
        await session.close();
        await web.close();
      }
    }
  return 0;
}
