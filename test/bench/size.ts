import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { startScripts } from '../e2e/start-scripts';
import type { BenchResult } from './bench-result';

const folders = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

/** Bytes of the two content scripts, of what the library page loads at start, and of both packages, as built. */
export function benchSize(): BenchResult {
  for (const folder of Object.values(folders)) {
    if (!existsSync(folder))
      throw new Error(`Nothing is built at ${folder}: run npm run build and npm run build:firefox first.`);
  }
  const { raw, gzip } = startScripts(folders.chrome, 'library.html');
  const json = {
    detect: script('detect'),
    reader: script('reader'),
    library: { raw, gzip },
    package: { chrome: packageSize(folders.chrome), firefox: packageSize(folders.firefox) },
  };
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const text = [
    `detect  ${kilobytes(json.detect.raw)}, gzip ${kilobytes(json.detect.gzip)}`,
    `reader  ${kilobytes(json.reader.raw)}, gzip ${kilobytes(json.reader.gzip)}`,
    `library ${kilobytes(raw)}, gzip ${kilobytes(gzip)}, at start`,
    `package ${kilobytes(json.package.chrome)} for Chrome, ${kilobytes(json.package.firefox)} for Firefox`,
  ].join('\n');
  return { json, text };
}

function script(name: string): { raw: number; gzip: number } {
  const bytes = readFileSync(join(folders.chrome, 'content-scripts', `${name}.js`));
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

/** Size of a zip of the folder, as a store would get it. */
function packageSize(folder: string): number {
  const files: Record<string, Uint8Array> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) files[relative(folder, path)] = readFileSync(path);
  }
  return zipSync(files, { level: 9 }).length;
}
