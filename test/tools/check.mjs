// Everything that `npm test` proves, in order of cost; stops at the first step that fails.
import { spawnSync } from 'node:child_process';

const bin = `${process.cwd()}/node_modules/.bin`;
const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` };

const vitest = ['run', '--config', 'test/vitest.config.ts', ...process.argv.slice(2), '--project'];

/** @type {[string, string, string[]][]} */
const steps = [
  ['Type check', 'tsc', ['--noEmit']],
  ['Lint and format', 'biome', ['check', '.']],
  ['Build for Chrome and Edge', 'wxt', ['build']],
  ['Build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']],
  ['Test build for Chromium', 'wxt', ['build', '--mode', 'test']],
  ['Test build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3', '--mode', 'test']],
  ['Unit tests', 'vitest', [...vitest, 'unit']],
  ['End-to-end tests in both browsers', 'vitest', [...vitest, 'e2e']],
];

for (const [name, command, args] of steps) {
  const start = Date.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(`${bin}/${command}`, args, { stdio: 'inherit', env });
  if (status !== 0) {
    console.error(`✗ ${name} failed.`);
    process.exit(status ?? 1);
  }
  console.log(`✓ ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
}
