import type { Script } from '@/lib/article';
import type { GlossWord } from '@/lib/pairing';
import { glossCells } from './gloss-cells';

export interface GlossLineProps {
  words: readonly GlossWord[];
  script: Script;
}

/** A sentence word by word: pinyin above, meaning below, in the order of the Chinese. */
export function GlossLine({ words, script }: GlossLineProps) {
  return glossCells(words).map(({ place, before, word, after }) => [
    <span class={word.meaning || word.pinyin ? 'gloss-word' : 'gloss-word gloss-plain'} key={place}>
      {word.pinyin && (
        <span class="gloss-pinyin" lang="zh-Latn">
          {word.pinyin}
        </span>
      )}
      <span class="gloss-text" lang={`zh-${script}`}>
        {before}
        {word.text}
        {after}
      </span>
      {word.meaning && (
        <span class="gloss-meaning" lang="en" title={word.meaning}>
          {word.meaning}
        </span>
      )}
    </span>,
    ' ', // for whoever copies it
  ]);
}
