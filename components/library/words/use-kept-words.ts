import { useCallback, useEffect, useState } from 'preact/hooks';
import { articleId } from '@/lib/library/saved-article';
import type { ListedWord } from '@/lib/words/word-list';
import type { WordsServices } from './words-services';

export interface KeptWords {
  /** Null before the first answer; the last answer stays in sight until the next. */
  words: readonly ListedWord[] | null;
  /** Ids of the articles among their sentences that are in the library. */
  saved: ReadonlySet<string>;
  failed: boolean;
  retry: () => void;
}

/** Id of the article with this address, or null where the address is none. */
export function idOf(url: string): string | null {
  try {
    return articleId(url);
  } catch {
    return null;
  }
}

/** The kept words, live: read again after every change, here or in another tab. */
export function useKeptWords(services: WordsServices, active: boolean): KeptWords {
  const [answer, setAnswer] = useState<Pick<KeptWords, 'words' | 'saved'>>({ words: null, saved: new Set() });
  const [failed, setFailed] = useState(false);
  const [asked, setAsked] = useState({}); // another one asks again
  const retry = useCallback(() => setAsked({}), []);
  useEffect(() => services.watch(retry), [services, retry]);
  useEffect(() => {
    if (!active || !asked) return;
    let current = true;
    const read = async () => {
      const words = await services.list();
      const ids = new Set(
        words.flatMap(({ sentences }) => sentences.map(({ url }) => idOf(url)).filter((id) => id !== null)),
      );
      const saved = await services.savedAmong([...ids]);
      if (!current) return;
      setAnswer({ words, saved });
      setFailed(false);
    };
    read().catch(() => current && setFailed(true));
    return () => {
      current = false;
    };
  }, [services, active, asked]);
  return { ...answer, failed, retry };
}
