import { useEffect, useRef, useState } from 'preact/hooks';
import type { Block } from '@/lib/article';
import { type CountedWord, countInto } from '@/lib/levels/coverage';
import type { ArticleWords } from '../words/article-words';

/** Milliseconds of counting after which the page gets its turn. */
const turn = 10;
/** Words whose facts are asked for at once. */
const asked = 2000;

export interface CountedWords {
  /** All words of the article; null until they are counted. */
  words: readonly CountedWord[] | null;
  /** 0…1 of the counting and asking. */
  done: number;
  /** All that is known of the words has been asked for. */
  complete: boolean;
  /** What is known of the words could not be asked for. */
  failed: boolean;
  retry: () => void;
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Counts the words of the open article in slices, and asks for what is known of each. */
export function useCountedWords(blocks: readonly Block[], article: ArticleWords): CountedWords {
  const [counted, setCounted] = useState<{ of: readonly Block[]; words: readonly CountedWord[] } | null>(null);
  const [done, setDone] = useState(0);
  const [facts, setFacts] = useState<'asking' | 'complete' | 'failed'>('asking');
  const latest = useRef(article);
  latest.current = article;
  const { dictionary, of, shown } = article;

  useEffect(() => {
    if (!dictionary) return;
    const abort = new AbortController();
    const count = async () => {
      const counts = new Map<string, CountedWord>();
      let since = performance.now();
      for (const [index, block] of blocks.entries()) {
        countInto(counts, of(block), { block: block.id, shown: shown(block.text) });
        if (performance.now() - since < turn) continue;
        setDone((0.9 * (index + 1)) / blocks.length);
        await pause();
        if (abort.signal.aborted) return;
        since = performance.now();
      }
      setCounted({ of: blocks, words: [...counts.values()] });
    };
    void count();
    return () => abort.abort();
  }, [blocks, dictionary, of, shown]);

  const words = counted?.of === blocks ? counted.words : null; // never those of another article
  const [attempt, setAttempt] = useState({}); // another one asks again
  useEffect(() => {
    if (!words || !attempt) return;
    let current = true;
    const missing = words.flatMap(({ key, kind }) => (kind === 'word' && !latest.current.facts.has(key) ? [key] : []));
    const ask = async () => {
      for (let at = 0; at < missing.length; at += asked) {
        await latest.current.renew(missing.slice(at, at + asked));
        if (!current) return;
        setDone(0.9 + (0.1 * at) / missing.length);
      }
    };
    if (missing.length) setFacts('asking');
    ask().then(
      () => current && setFacts('complete'),
      () => current && setFacts('failed'),
    );
    return () => {
      current = false;
    };
  }, [words, attempt]);

  return {
    words,
    done,
    complete: facts === 'complete',
    failed: facts === 'failed',
    retry: () => {
      setFacts('asking');
      setAttempt({});
    },
  };
}
