// Runs a TypeScript tool with the same aliases and plugins as the build: node test/tools/run.mjs FILE.ts [arguments].
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { sources } from '../vite.ts';

const [file, ...args] = process.argv.slice(2);
process.argv.splice(1, process.argv.length - 1, resolve(file), ...args);
const { module } = await runnerImport(resolve(file), { configFile: false, logLevel: 'error', ...sources });
try {
  process.exitCode = (await module.main(args)) ?? 0;
} catch (error) {
  console.error(error instanceof Error ? (process.env.DEBUG ? error.stack : error.message) : error);
  process.exitCode = 1;
}
