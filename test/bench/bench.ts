import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BenchResult } from './bench-result';

const tasks = [
  'detect',
  'extract',
  'bilingual',
  'align',
  'copies',
  'robust',
  'size',
  'engine',
  'reader',
  'library',
] as const;
type Task = (typeof tasks)[number];

/** Loaded one by one, so that a task pays only for itself. */
const benches: Record<Task, (data: string) => Promise<BenchResult>> = {
  detect: async (data) => (await import('./detect')).benchDetect(data),
  extract: async (data) => (await import('./extract')).benchExtract(data),
  bilingual: async (data) => (await import('./bilingual')).benchBilingual(data),
  align: async (data) => (await import('./align')).benchAlign(data),
  copies: async (data) => (await import('./copies')).benchCopies(data),
  robust: async () => (await import('./robust')).benchRobust(),
  size: async () => (await import('./size')).benchSize(),
  engine: async () => (await import('./engine')).benchEngine(),
  reader: async (data) => (await import('./reader')).benchReader(data),
  library: async () => (await import('./library')).benchLibrary(),
};

/** Tasks that need no pages from outside. */
const withoutData: readonly Task[] = ['robust', 'size', 'engine', 'library'];

/** Real browsers and minutes of time: the engine's model has 60 MB. Only if they are named. */
const onlyByName: readonly Task[] = ['engine', 'reader', 'library'];

/** Minutes of paired measurements in a real browser, so only where it is asked for by name. */
const slow = 'page-cost';

const usage = `npm run bench -- [${tasks.join('|')}|${slow}] [--data DIR] [--json]`;

/**
 * Measures the product on pages and texts that are not in the repository. One task, or all of them; with `--json`
 * exactly one object on stdout. Gives the exit code.
 */
export async function main(args: readonly string[]): Promise<number> {
  const words = args.filter((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--data');
  const dataAt = args.indexOf('--data');
  const data = resolve(dataAt < 0 ? '../shared/corpora' : (args[dataAt + 1] ?? ''));
  if (words.length === 1 && words[0] === slow) {
    console.log((await import('./page-cost')).benchPageCost(data));
    return 0;
  }
  const unknown = words.filter((word) => !(tasks as readonly string[]).includes(word));
  if (unknown.length) return fail(`No such task: ${unknown.join(', ')}. ${usage}`);
  const chosen = words.length ? (words as Task[]) : tasks.filter((task) => !onlyByName.includes(task));
  if (chosen.some((task) => !withoutData.includes(task)) && !existsSync(data)) {
    return fail(`The benchmark needs a folder of pages and gold texts; there is none at ${data}. ${usage}`);
  }
  const json = args.includes('--json');
  const results: Partial<Record<Task, object>> = {};
  let failed = 0;
  for (const task of chosen) {
    try {
      const result = await benches[task](data);
      results[task] = result.json;
      if (!json) console.log(`${chosen.length > 1 ? `\n== ${task}\n` : ''}${result.text}`);
    } catch (error) {
      // One task without its build or its data does not keep the others from being measured.
      failed += 1;
      console.error(`${task}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const only = chosen.length === 1 ? chosen[0] : undefined;
  if (json && !(only && failed)) console.log(JSON.stringify(only ? results[only] : results));
  return failed ? 1 : 0;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
