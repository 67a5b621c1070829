import { expect, it } from 'vitest';
import { exporting } from '../trials/export';
import { importing } from '../trials/import';
import { migration } from '../trials/migration';
import { save } from '../trials/save';
import { runTrials } from '../trials/trial';
import { browserNames } from './browsers';
import { startWeb } from './web';

// The short form of `npm run trials`, which kills fifty times each.
const cases = browserNames.flatMap((browser) =>
  [save, importing, migration, exporting].map((operation) => [operation.id, browser, operation] as const),
);

it.each(cases)('%s in %s loses nothing when the browser is killed', async (_, browser, operation) => {
  const web = await startWeb();
  try {
    const trials = await runTrials({ browser, operation, times: 2, seed: 7, web, measured: 1 });
    expect(trials.map(({ broken, refused }) => ({ broken, refused }))).toEqual([
      { broken: [], refused: '' },
      { broken: [], refused: '' },
    ]);
  } finally {
    await web.close();
  }
});
