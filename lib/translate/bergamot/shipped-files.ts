import { resolve } from 'node:path';

/** Folder of the engine's files inside the built extension. */
export const engineFolder = 'bergamot';

/**
 * What is started as the worker: the published one, and one method more that tells how much memory it holds. WebAssembly
 * memory never shrinks, so this is also the most that it ever held.
 */
const start = `importScripts('translator-worker.js');
BergamotTranslatorWorker.prototype.heapBytes = () => Module.HEAP8.length;
`;

const licence = `Bergamot Translator 0.4.9 (npm package @browsermt/bergamot-translator), with Marian NMT.
bergamot-translator-worker.js, bergamot-translator-worker.wasm and translator-worker.js are unchanged from that package.
Source: https://github.com/browsermt/bergamot-translator
They are subject to the terms of the Mozilla Public License, v. 2.0: https://mozilla.org/MPL/2.0/
worker.js is part of this extension.
`;

/** A file to be written into the build, as WXT's hook 'build:publicAssets' takes it. */
type ShippedFile = { relativeDest: string } & ({ absoluteSrc: string } | { contents: string });

/** Build tools and tests only (Node, run from the repository's root): the engine as published on npm, and its licence. */
export function engineFiles(): ShippedFile[] {
  const published = ['translator-worker.js', 'bergamot-translator-worker.js', 'bergamot-translator-worker.wasm'];
  return [
    ...published.map((name) => ({
      relativeDest: `${engineFolder}/${name}`,
      absoluteSrc: resolve('node_modules/@browsermt/bergamot-translator/worker', name),
    })),
    { relativeDest: `${engineFolder}/worker.js`, contents: start },
    { relativeDest: `${engineFolder}/LICENSE.txt`, contents: licence },
  ];
}
