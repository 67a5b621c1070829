import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Bytes of the scripts that a page of a build loads before anything is drawn: its own, and all that it imports at once. */
export function startScripts(folder: string, page: string): { files: number; raw: number; gzip: number } {
  const html = readFileSync(`${folder}/${page}`, 'utf8');
  const links = html.match(/<script[^>]+src="[^"]+"|<link rel="modulepreload"[^>]+href="[^"]+"/g) ?? [];
  const scripts = links.map((link) => readFileSync(`${folder}${link.match(/(?:src|href)="([^"]+)"/)?.[1]}`));
  const sum = (size: (bytes: Buffer) => number) => scripts.reduce((bytes, script) => bytes + size(script), 0);
  return {
    files: scripts.length,
    raw: sum(({ length }) => length),
    gzip: sum((bytes) => gzipSync(bytes, { level: 9 }).length),
  };
}
