import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { BilingualArticle } from '@/lib/bilingual-article';
import type { SavedArticle } from '@/lib/library/saved-article';
import type { VersionHead } from '@/lib/library/versions/versions';
import type { LibraryServices } from '../library-services';
import type { LibraryText } from '../strings';
import { failureText } from '../texts';

/** A text of an article: one of the earlier ones by its key, or the present one. */
export type TextKey = number | typeof present;
export const present = 'present';

export interface Compared {
  before: TextKey;
  after: TextKey;
}

export type VersionsState =
  | { step: 'loading' }
  | { step: 'failed'; why: LibraryText }
  | { step: 'ready'; article: SavedArticle; heads: VersionHead[] };

export type VersionsPageServices = Pick<LibraryServices, 'load' | 'versions'>;

/** The present text of an article and what is known of the earlier ones, kept up to date. */
export function useVersions(id: string, services: VersionsPageServices) {
  const [state, setState] = useState<VersionsState>({ step: 'loading' });
  const asked = useRef(0);
  const reload = useCallback(() => {
    asked.current += 1;
    const turn = asked.current;
    const say = (next: VersionsState) => {
      if (turn === asked.current) setState(next); // the last answer counts
    };
    Promise.all([services.load(id), services.versions.list(id)]).then(
      ([article, heads]) => say(article ? { step: 'ready', article, heads } : { step: 'failed', why: 'missing' }),
      (error: unknown) => say({ step: 'failed', why: failureText(error) }),
    );
  }, [id, services]);
  useEffect(() => {
    reload();
    const ignore = services.versions.watch(reload);
    return () => {
      ignore();
      asked.current += 1;
    };
  }, [services, reload]);
  return { state, reload };
}

/** What is compared at first: all that changed since the article was first saved, or the latest change of that. */
export function usualComparison(heads: readonly VersionHead[]): Compared | null {
  const first = [...heads].reverse().find(({ differs }) => differs > 0) ?? heads.at(-1);
  return first ? { before: first.key, after: present } : null;
}

/** One of the texts; null until it is there. */
export function useText(
  key: TextKey,
  article: SavedArticle,
  services: VersionsPageServices,
  onFailure: (error: unknown) => void,
): BilingualArticle | null {
  const [text, setText] = useState<{ key: number; text: BilingualArticle } | null>(null);
  useEffect(() => {
    if (key === present) return;
    let current = true;
    services.versions.load(key).then((version) => current && version && setText({ key, text: version }), onFailure);
    return () => {
      current = false;
    };
  }, [key, services, onFailure]);
  if (key === present) return article;
  return text?.key === key ? text.text : null;
}
