import { useCallback, useEffect, useState } from 'preact/hooks';
import type { GlossaryTerm } from '@/lib/glossary/term';
import type { GlossaryServices } from './glossary-services';
import { undoOf } from './terms';

/** The terms, kept up to date ('asking' at first, null where they cannot be read), and a way to change them with a way back. */
export function useGlossary(services: GlossaryServices) {
  const [terms, setTerms] = useState<readonly GlossaryTerm[] | null | 'asking'>('asking');
  useEffect(() => {
    let fresh = false; // a change that was watched is newer than what was loaded
    let gone = false;
    const stop = services.watch((now) => {
      fresh = true;
      setTerms(now);
    });
    const take = (loaded: readonly GlossaryTerm[] | null) => {
      if (!fresh && !gone) setTerms(loaded);
    };
    services.load().then(take, () => take(null));
    return () => {
      gone = true;
      stop();
    };
  }, [services]);
  /** Makes a change and gives the way back. */
  const change = useCallback(
    async (next: (current: readonly GlossaryTerm[]) => GlossaryTerm[]) => {
      let before: readonly GlossaryTerm[] = [];
      const after = await services.change((current) => {
        before = current;
        return next(current);
      });
      setTerms(after);
      return async () => setTerms(await services.change(undoOf(before, after)));
    },
    [services],
  );
  return { terms, change };
}
