import type { Script } from '@/lib/article';
import type { GlossWord } from '@/lib/pairing';

export interface GlossLineProps {
  words: readonly GlossWord[];
  script: Script;
}

/** A sentence word by word: pinyin above, meaning below, in the order of the Chinese. */
export function GlossLine({ words, script }: GlossLineProps) {
  let place = 0; // where the word begins in the sentence: its identity, since a word may come twice
  return words.map((word) => {
    const key = place;
    place += word.text.length;
    return (
      <span class={word.meaning || word.pinyin ? 'gloss-word' : 'gloss-word gloss-plain'} key={key}>
        {word.pinyin && (
          <span class="gloss-pinyin" lang="zh-Latn">
            {word.pinyin}
          </span>
        )}
        <span class="gloss-text" lang={`zh-${script}`}>
          {word.text}
        </span>
        {word.meaning && (
          <span class="gloss-meaning" lang="en" title={word.meaning}>
            {word.meaning}
          </span>
        )}
      </span>
    );
  });
}
