import { browserNames } from '../e2e/browsers';
import { startWeb } from '../e2e/web';
import { exporting } from './export';
import { importing } from './import';
import { migration } from './migration';
import { save } from './save';
import { runTrials, type Trial } from './trial';

export const operations = [save, importing, migration, exporting] as const;

/**
 * Kills real browsers during save, import, migration and export, and looks at what is left:
 * `npm run trials -- [save|import|migration|export …] [--browser chromium|firefox] [--times 50] [--seed 1]`.
 * Wants the test builds (`npx wxt build --mode test`, and `-b firefox --mv3`). Fails where anything was lost.
 */
export async function main(args: string[]): Promise<number> {
  const option = (name: string, usual: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : usual) ?? usual;
  const times = Number(option('--times', '50'));
  const seed = Number(option('--seed', '1'));
  const browsers = browserNames.filter((name) => option('--browser', name) === name);
  const chosen = operations.filter(({ id }) => args.includes(id));
  const rows: string[] = [];
  let bad = 0;
  for (const browser of browsers) {
    for (const operation of chosen.length > 0 ? chosen : operations) {
      const web = await startWeb();
      const sofar: Trial[] = [];
      const onTrial = (trial: Trial, number: number) => {
        sofar.push(trial);
        console.log(line(browser, operation.id, number, times, trial));
        // So that a run that is broken off has its counts.
        if (number % 10 === 0) console.log(row(browser, operation.id, sofar));
      };
      const trials = await runTrials({ browser, operation, times, seed, web, onTrial }).finally(() => web.close());
      bad += trials.filter(({ broken, refused }) => broken.length > 0 || refused !== '').length;
      rows.push(row(browser, operation.id, trials));
    }
  }
  console.log(`\nSeed ${seed}.\n\n${legend}\n`);
  for (const { id, legend } of operations) console.log(`- ${id}: ${legend}`);
  console.log('\n| operation | browser | trials | before | during | after | inside | lost | half | failed relaunch |');
  console.log('|---|---|---|---|---|---|---|---|---|---|');
  console.log(rows.join('\n'));
  return bad === 0 ? 0 : 1;
}

const legend =
  'Killed at random moments of the measured length of an undisturbed run; half of the migrations and exports at random ' +
  'moments of their narrow part (inside: how many died there). Lost: an article or a row that was there or was promised ' +
  'is gone, or a row changed that nothing was to change. Half: anything else that contradicts itself, or a file cut off. ' +
  'Failed relaunch: the browser did not start at the first attempt afterwards.';

const line = (browser: string, operation: string, number: number, times: number, trial: Trial): string =>
  `${browser} ${operation} ${number}/${times}: killed at ${trial.at.toFixed(0)} of ${trial.length.toFixed(0)} ms${trial.aimed ? ' of the narrow part' : ''}, ` +
  `${trial.moment} (${trial.note}): ${trial.broken.join('; ') || 'whole'}${trial.refused && `; first relaunch failed: ${trial.refused}`}`;

function row(browser: string, operation: string, trials: Trial[]): string {
  const count = (wanted: (trial: Trial) => boolean) => trials.filter(wanted).length;
  const isLoss = (problem: string) => /lost|gone|changed|back at/.test(problem);
  return `| ${[
    operation,
    browser,
    trials.length,
    ...(['before', 'during', 'after'] as const).map((moment) => count((trial) => trial.moment === moment)),
    count(({ inside = false }) => inside),
    count(({ broken }) => broken.some(isLoss)),
    count(({ broken }) => broken.some((problem) => !isLoss(problem))),
    count(({ refused }) => refused !== ''),
  ].join(' | ')} |`;
}
