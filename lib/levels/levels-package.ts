import { readFile } from 'node:fs/promises';
import { cedictRows } from '../dictionary/cedict-package.ts';
import { compileLevels, readHsk } from './compile.ts';

const hskFile = 'node_modules/chinese-lexicon/statistics/hsk.js';
const frequencyFile = 'node_modules/@node-rs/jieba/dict.txt';
const frequencyLicence = 'node_modules/@node-rs/jieba/LICENSE';

const licence = (jieba: string) => `levels.txt is compiled from two sources; only words and their order are taken.

1. HSK levels 1 to 6 (word lists of 2012): the npm package chinese-lexicon, statistics/hsk.js
   https://github.com/peterolson/chinese-lexicon
   ISC License. Copyright (c) Peter Olson.
   Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
   granted, provided that the above copyright notice and this permission notice appear in all copies.
   THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
   IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
   INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN
   AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
   PERFORMANCE OF THIS SOFTWARE.

2. Word frequencies: dict.txt of jieba (https://github.com/fxsjy/jieba, MIT, Copyright (c) 2013 Sun Junyi), as in the
   npm package @node-rs/jieba (https://github.com/napi-rs/node-rs):

${jieba}`;

/** Build tools and tests only (Node, run from the repository's root): the shipped lists, by name, as text. */
export async function levelsFiles(): Promise<Record<'levels.txt' | 'levels-licence.txt', string>> {
  const [hsk, frequencies, jieba, rows] = await Promise.all([
    readFile(hskFile, 'utf8'),
    readFile(frequencyFile, 'utf8'),
    readFile(frequencyLicence, 'utf8'),
    cedictRows(),
  ]);
  return { 'levels.txt': compileLevels(readHsk(hsk), frequencies, rows), 'levels-licence.txt': licence(jieba) };
}
