import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Block } from '@/lib/article';
import type { Dictionary } from '@/lib/dictionary/dictionary';
import { sentencesOf } from '@/lib/text/article-sentences';
import type { ForcedWord, Word } from '@/lib/words/words';
import { wordsOf } from '@/lib/words/words-of';
import type { ArticleNotes } from '../notes/article-notes';

const none: readonly Word[] = [];
const apart = (a: ForcedWord, b: ForcedWord) => a.end <= b.start || b.end <= a.start;

/** Blocks cut into words when they are first looked at, with what the reader made one word of. */
export function useCutWords(article: string, dictionary: Dictionary | null, notes: ArticleNotes) {
  const [own, setOwn] = useState<{ article: string; forced: ReadonlyMap<string, readonly ForcedWord[]> }>({
    article,
    forced: new Map(),
  });
  const here = own.article === article ? own.forced : null;
  const latest = useRef(notes);
  latest.current = notes;
  // Highlights and notes change nothing about words.
  const kept = notes.annotations
    .filter(({ kind }) => kind === 'word')
    .map(({ id, modified }) => `${id} ${modified}`)
    .join();

  const of = useMemo(() => {
    const cache = new WeakMap<Block, readonly Word[]>();
    return (block: Block): readonly Word[] => {
      if (!dictionary || block.lang !== 'zh' || block.kind === 'image') return none;
      const known = cache.get(block);
      if (known) return known;
      const mine = here?.get(block.id) ?? [];
      const noted = kept ? notedWords(block, latest.current) : [];
      const words = wordsOf(block.text, dictionary, [
        ...mine,
        ...noted.filter((word) => mine.every((one) => apart(one, word))),
      ]);
      cache.set(block, words);
      return words;
    };
  }, [dictionary, here, kept]);

  const force = useCallback(
    (block: Block, { start, end }: ForcedWord) =>
      setOwn((last) => {
        const forced = new Map(last.article === article ? last.forced : []);
        const others = (forced.get(block.id) ?? []).filter((one) => apart(one, { start, end }));
        return { article, forced: forced.set(block.id, [...others, { start, end }]) };
      }),
    [article],
  );
  return { of, force };
}

/** Of the annotations that make one word of a stretch: where they lie in a block. Of two that overlap the later holds. */
function notedWords(block: Block, notes: ArticleNotes): ForcedWord[] {
  const words: ForcedWord[] = [];
  for (const { id, text, start } of sentencesOf([block])) {
    const marks = notes.marks('zh', id, text).filter(({ annotation }) => annotation.kind === 'word');
    for (const mark of marks.sort((a, b) => (a.annotation.modified < b.annotation.modified ? 1 : -1))) {
      const word = { start: start + mark.start, end: start + mark.end };
      if (words.every((one) => apart(one, word))) words.push(word);
    }
  }
  return words;
}
