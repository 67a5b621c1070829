import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '@/lib/article';
import { type EditionResult, fromEdition } from '@/lib/edition/from-edition';
import { type ReaderServices, ServiceError } from '@/lib/services';

export type EditionServices = Pick<ReaderServices, 'dictionary' | 'english'>;

export interface Edition {
  /** Where the publisher's English stands; null where the article names none. */
  address: { url: string; host: string } | null;
  phase: 'offered' | 'fetching' | 'not-allowed' | 'not-readable' | 'known';
  /** What came of it, once 'known'. */
  result: Exclude<EditionResult, { kind: 'not-readable' }> | null;
  fetch: () => void;
}

type State = Pick<Edition, 'phase' | 'result'> & { url: string };
const offered: State = { url: '', phase: 'offered', result: null };

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** The English edition that an article names. Nothing is fetched before the reader asks. */
export function useEdition(article: Article | null, services: EditionServices): Edition {
  const [state, setState] = useState<State>(offered);
  const working = useRef<AbortController | null>(null);
  const address = useMemo(() => (article ? addressOf(article) : null), [article]);
  const url = address?.url;
  useEffect(() => () => working.current?.abort(), []);

  const fetch = useCallback(() => {
    if (!article || !url) return;
    working.current?.abort();
    const closing = new AbortController();
    working.current = closing;
    const { signal } = closing;
    setState({ url, phase: 'fetching', result: null });
    const follow = async () => {
      const page = await services.english.editionPage(url, signal);
      const result = await fromEdition(article, page, { dictionary: services.dictionary, parse }, signal);
      if (signal.aborted) return;
      if (result.kind === 'not-readable') setState({ url, phase: 'not-readable', result: null });
      else setState({ url, phase: 'known', result });
    };
    follow().catch((error: unknown) => {
      const refused = error instanceof ServiceError && error.code === 'not-allowed';
      if (!signal.aborted) setState({ url, phase: refused ? 'not-allowed' : 'not-readable', result: null });
    });
  }, [article, url, services]);
  const { phase, result } = state.url === url ? state : offered;
  return { address, phase, result, fetch };
}

/** The surest of the English pages that an article names. */
function addressOf({ editions = [], alternates }: Article): Edition['address'] {
  const english = alternates.filter(({ lang }) => /^en(?:-|$)/i.test(lang));
  const url = [...editions, ...english].map((one) => one.url).find((one) => URL.canParse(one));
  return url ? { url, host: new URL(url).host } : null;
}
