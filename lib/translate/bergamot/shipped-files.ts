import { readFileSync } from 'node:fs';
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
bergamot-translator-worker.js and bergamot-translator-worker.wasm are unchanged from that package. In translator-worker.js
the one line that evaluates a script under Node.js was taken out.
Source: https://github.com/browsermt/bergamot-translator
They are subject to the terms of the Mozilla Public License, v. 2.0: https://mozilla.org/MPL/2.0/
worker.js is part of this extension.
`;

/** A file to be written into the build, as WXT's hook 'build:publicAssets' takes it. */
type ShippedFile = { relativeDest: string } & ({ absoluteSrc: string } | { contents: string });

/** Build tools and tests only (Node, run from the repository's root): a file of the package, as published. */
export const publishedFile = (name: string): string =>
  resolve('node_modules/@browsermt/bergamot-translator/worker', name);

/** Build tools and tests only: the engine as published on npm, what starts it, and its licence. */
export function engineFiles(): ShippedFile[] {
  return [
    ...['bergamot-translator-worker.js', 'bergamot-translator-worker.wasm'].map((name) => ({
      relativeDest: `${engineFolder}/${name}`,
      absoluteSrc: publishedFile(name),
    })),
    { relativeDest: `${engineFolder}/translator-worker.js`, contents: withoutEval() },
    { relativeDest: `${engineFolder}/worker.js`, contents: start },
    { relativeDest: `${engineFolder}/LICENSE.txt`, contents: licence },
  ];
}

/**
 * The worker without its `eval`. It is there to stand in for `importScripts` under Node, never runs in a browser, and
 * would be refused there by our policy; but reviewers of extension stores ask about every one. Throws where the package
 * has changed.
 */
function withoutEval(): string {
  const published = readFileSync(publishedFile('translator-worker.js'), 'utf8');
  const changed = published.replace('eval.call(global, script);', "throw new Error('Not in Node.js.');");
  if (changed === published || /\beval\b/.test(changed))
    throw new Error('translator-worker.js is not as it was: look at its eval again.');
  return changed;
}
