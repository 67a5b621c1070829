import type { Script } from '@/lib/article';
import type { GlossWord } from '@/lib/pairing';
import { briefMeaning } from './brief-meaning';
import { type GlossCell, glossCells } from './gloss-cells';

export interface GlossLineProps {
  words: readonly GlossWord[];
  script: Script;
}

/** Longest meaning, in characters, that stands on one line; longer ones go on two, so that they tear no hole above. */
const oneLine = 15;

/** A sentence word by word: pinyin above, meaning below, in the order of the Chinese. */
export function GlossLine({ words, script }: GlossLineProps) {
  return glossCells(words).map((cell) => [
    <Word key={cell.place} cell={cell} script={script} />,
    ' ', // for whoever copies it
  ]);
}

function Word({ cell, script }: { cell: GlossCell; script: Script }) {
  const { before, word, after } = cell;
  const { first, rest } = briefMeaning(word.meaning);
  const plain = !word.meaning && !word.pinyin;
  const form = plain ? ' gloss-plain' : first.length > oneLine ? ' gloss-long' : '';
  return (
    <span class={`gloss-word${form}`} data-place={cell.place} title={rest ? word.meaning : undefined}>
      {word.pinyin && (
        <span class="gloss-pinyin" lang="zh-Latn">
          {word.pinyin.replaceAll('’', "'") /* which Chinese fonts draw as wide as a character */}
        </span>
      )}
      <span class="gloss-text" lang={`zh-${script}`}>
        {before && <span class="gloss-opening">{before}</span>}
        {word.text}
        {after}
      </span>
      {first && (
        <span class="gloss-meaning" lang="en">
          {first}
          {rest && <span class="gloss-rest">; {rest}</span>}
        </span>
      )}
    </span>
  );
}
