import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A file to be written into the build, as WXT's hook 'build:publicAssets' takes it. */
type ShippedFile = { relativeDest: string } & ({ absoluteSrc: string } | { contents: string });

const packaged = (name: string): string => resolve('node_modules/sql.js', name);

/** Build tools and tests only: SQLite as the npm package sql.js has it, unchanged, with the terms of both. */
export function sqliteFiles(): ShippedFile[] {
  const licence = `sqlite.wasm is sql-wasm-browser.wasm of the npm package sql.js 1.16.0, unchanged; its JavaScript is part of this extension.
It holds SQLite, which is in the public domain: https://sqlite.org/copyright.html
Source: https://github.com/sql-js/sql.js

${readFileSync(packaged('LICENSE'), 'utf8')}`;
  return [
    { relativeDest: 'sqlite/sqlite.wasm', absoluteSrc: packaged('dist/sql-wasm-browser.wasm') },
    { relativeDest: 'sqlite/LICENSE.txt', contents: licence },
  ];
}
