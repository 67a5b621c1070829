import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder = '';

/** All that a run writes (profiles, downloads, files to import) lies in one folder, which goes with the run. */
export function setup(): void {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-e2e-'));
  process.env.TMPDIR = folder;
}

export function teardown(): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
