import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ReaderServices } from '@/lib/services';
import { wordKey } from '@/lib/words/word-key';
import type { Word, WordFacts, WordState } from '@/lib/words/words';

/** Words that one message asks about: an answer should not hold up the page's thread. */
const chunk = 4000;

const unknown = (key: string): WordFacts => ({ key, state: 'new', kept: [], hsk: 0, rank: 0 });

const pause = () => new Promise<void>((done) => setTimeout(done));

/**
 * What is known of the article's words: of all of them once `blocks` says how they are cut, else of those that `renew`
 * names.
 *
 * @param blocks for each block a function that cuts it; null while nobody needs the words of all
 */
export function useWordFacts(
  article: string,
  blocks: readonly (() => readonly Word[])[] | null,
  services: Pick<ReaderServices, 'learning'>,
) {
  const [known, setKnown] = useState<{ article: string; facts: ReadonlyMap<string, WordFacts> }>({
    article,
    facts: new Map(),
  });
  const latest = useRef({ article, known, services });
  latest.current = { article, known, services };
  const facts = known.article === article ? known.facts : noFacts;

  const add = useCallback((of: string, more: readonly WordFacts[]) => {
    if (of !== latest.current.article) return; // an answer about the article before
    setKnown((last) => {
      const before = last.article === of ? last.facts : noFacts;
      return { article: of, facts: new Map([...before, ...more.map((one) => [one.key, one] as const)]) };
    });
  }, []);

  useEffect(() => {
    if (!blocks) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    const run = async () => {
      const keys = new Set<string>();
      for (const words of blocks) {
        for (const { kind, text } of words()) if (kind !== 'numeral') keys.add(wordKey(text));
        await pause();
        if (signal.aborted) return;
      }
      const have = latest.current.known.article === article ? latest.current.known.facts : noFacts;
      const asked = [...keys].filter((key) => !have.has(key));
      const answers: WordFacts[] = [];
      for (let at = 0; at < asked.length; at += chunk) {
        answers.push(...(await latest.current.services.learning.wordFacts(asked.slice(at, at + chunk), signal)));
        if (signal.aborted) return;
      }
      if (answers.length) add(article, answers);
    };
    run().catch(() => {}); // without facts the words have no colours, and no more is lost
    return () => leaving.abort();
  }, [article, blocks, add]);

  const setState = useCallback(
    async (words: readonly string[], state: WordState) => {
      const keys = words.map(wordKey);
      const of = latest.current.article;
      const before = latest.current.known.facts;
      add(
        of,
        keys.map((key) => ({ ...(before.get(key) ?? unknown(key)), state })),
      );
      try {
        await latest.current.services.learning.setWordState(keys, state);
      } catch (error) {
        // Only where nothing was said about the word since.
        const stale = keys.filter((key) => latest.current.known.facts.get(key)?.state === state);
        add(
          of,
          stale.map((key) => before.get(key) ?? unknown(key)),
        );
        throw error;
      }
    },
    [add],
  );

  const renew = useCallback(
    async (words: readonly string[]) => {
      const of = latest.current.article;
      add(of, await latest.current.services.learning.wordFacts([...new Set(words.map(wordKey))]));
    },
    [add],
  );
  return { facts, setState, renew };
}

const noFacts: ReadonlyMap<string, WordFacts> = new Map();
