import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../bench/bundle';
import { type BrowserName, launch, type Session } from '../e2e/browsers';
import { closeWelcome } from '../e2e/open-pages';
import type { Web } from '../e2e/web';
import type { Dump } from '../library/dump';
import type { Look } from './in-page';
import { type Judgement, lookAt, makeLibrary, type Operation, openToday, type Scene } from './operation';
import { random } from './texts';

/** What came of one killing. */
export interface Trial extends Judgement {
  /** When the browser was killed, in ms; counted from the narrow part where that was aimed at. */
  at: number;
  /** Within what time, in ms. */
  length: number;
  aimed: boolean;
  /** Why the browser did not start at the first attempt afterwards; empty where it did. */
  refused: string;
}

export interface TrialOptions {
  browser: BrowserName;
  operation: Operation;
  times: number;
  seed: number;
  web: Web;
  /** Undisturbed runs of each form, of which the one of middle length counts. */
  measured?: number;
  onTrial?: (trial: Trial, number: number) => void;
}

/**
 * Kills the browser at random moments of an operation, `times` times with one profile. Each life of the browser looks at
 * what the one before has left, and then begins the next run.
 */
export async function runTrials(options: TrialOptions): Promise<Trial[]> {
  const { browser, operation, times, seed, web, measured = 3, onTrial } = options;
  const profile = newFolder('profile');
  const next = random(seed);
  const trials: Trial[] = [];
  const start = async (installation: 'for good' | 'from before') => {
    const session = await launch(browser, web, { build: 'test', profile, installation });
    const own = await session.own('icon/16.png'); // nothing of ours runs there
    await putInPage(own);
    return { session, own };
  };

  let { session, own } = await start('for good');
  try {
    await closeWelcome(session.browser);
    await openToday(own, []);
    const today = await lookAt(own);
    let before: Look | null = null;
    const scene = async (number: number): Promise<Scene> => {
      const version = operation.begins === 'today' ? today.version : 1 + (number % (today.version - 1));
      if (!before || operation.fresh)
        before = await makeLibrary(own, fixture(version), operation.articles, operation.pictures);
      return { session, own, before, today, number, profile };
    };

    const lengths: { whole: number; narrow: number }[][] = Array.from({ length: operation.forms }, () => []);
    for (let number = 0; number < measured * operation.forms; number++) {
      const { begin } = await operation.ready(await scene(number));
      const run = await begin();
      const began = performance.now();
      await Promise.race([run.narrow ?? run.done, run.done]);
      const reached = performance.now();
      const narrow = (run.narrowEnd ?? run.done).then(() => performance.now() - reached);
      await run.done;
      lengths[number % operation.forms]?.push({ whole: performance.now() - began, narrow: await narrow });
      const found = await lookAt(own);
      const wrong = [...found.problems, ...run.judge(found).broken];
      if (wrong.length > 0) throw new Error(`Broken without any killing: ${wrong.join('; ')}`);
      before = found;
      await closeOthers(session, own);
    }
    const middle = (of: number[]): number => of.sort((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0;

    const first = measured * operation.forms;
    for (let number = first; number < first + times; number++) {
      const { begin } = await operation.ready(await scene(number));
      const run = await begin();
      const ended = run.done.catch(() => undefined); // the page is gone before it is done
      // Every form is aimed at in turn as well.
      const aimed = run.narrow !== undefined && Math.floor(number / operation.forms) % 2 === 1;
      if (aimed) await Promise.race([run.narrow, ended]);
      for (const part of [run.narrow, run.narrowEnd]) part?.catch(() => undefined);
      const known = lengths[number % operation.forms] ?? [];
      const length = aimed
        ? middle(known.map((one) => one.narrow))
        : middle(known.map((one) => one.whole)) * operation.span;
      const at = next() * length;
      await new Promise((moment) => setTimeout(moment, at));
      run.stop?.();
      await session.kill();
      let refused = '';
      const again = start('from before').catch((error: unknown) => {
        refused = error instanceof Error ? (error.stack ?? error.message) : String(error);
        return start('from before');
      });
      ({ session, own } = await again);
      const found = await lookAt(own);
      const judged = run.judge(found);
      const broken = [...found.problems, ...judged.broken];
      if (operation.fresh) broken.push(...(await openToday(own, Object.keys(found.titles))));
      const trial: Trial = { ...judged, broken, at, length, aimed, refused };
      trials.push(trial);
      onTrial?.(trial, trials.length);
      before = found;
    }
    return trials;
  } finally {
    await session.kill();
  }
}

let script: Promise<string> | undefined;

/** Puts what `operation.ts` asks for into a page. */
export async function putInPage(own: Scene['own']): Promise<void> {
  script ??= bundle(newFolder('script'), 'test/trials/in-page.ts');
  await own.evaluate(readFileSync(await script, 'utf8'));
}

async function closeOthers(session: Session, own: Scene['own']): Promise<void> {
  for (const page of await session.browser.pages()) if (page !== own) await page.close().catch(() => undefined);
}

const newFolder = (what: string): string => mkdtempSync(join(tmpdir(), `duizhao-${what}-`));

const fixture = (version: number): Dump =>
  JSON.parse(readFileSync(`test/library/fixtures/version-${version}.json`, 'utf8'));
