import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { EnglishServices } from '@/lib/services';
import type { EngineOffer, TranslationChoice, TranslationState } from '@/lib/translate/job';

export interface Offers {
  /** null until it is known. */
  state: TranslationState | null;
  /** The answer has come, or is too long in coming to wait for it. */
  known: boolean;
  /** Asks anew: the reader may have set something up, a model may have come. */
  load: () => Promise<TranslationState | null>;
  /** Holds at once; where it cannot be kept (the extension was just updated) it still holds for this view. */
  choose: (change: Partial<TranslationChoice>) => void;
}

/** Milliseconds that a text may wait for what will stand above it. */
const patience = 600;

/** What this browser can do for English, and what the reader decided. Asked only once it is wanted. */
export function useOffers(services: EnglishServices, wanted: boolean): Offers {
  const [state, setState] = useState<TranslationState | null>(null);
  const [known, setKnown] = useState(false);
  const here = useRef(true);
  const load = useCallback(async () => {
    try {
      const now = await services.state();
      if (here.current) setState(now);
      return now;
    } catch {
      return null; // nothing can be offered then, and reading goes on
    } finally {
      if (here.current) setKnown(true);
    }
  }, [services]);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  useEffect(() => {
    if (!wanted) return;
    void load();
    const late = setTimeout(() => setKnown(true), patience);
    // Engines are set up in another tab.
    const onReturn = () => {
      if (document.visibilityState === 'visible') void load();
    };
    document.addEventListener('visibilitychange', onReturn);
    return () => {
      clearTimeout(late);
      document.removeEventListener('visibilitychange', onReturn);
    };
  }, [wanted, load]);
  const choose = useCallback(
    (change: Partial<TranslationChoice>) => {
      setState((now) => now && { ...now, choice: { ...now.choice, ...change } });
      services.choose(change).catch(() => {});
    },
    [services],
  );
  return { state, known, load, choose };
}

/** The offer that the reader chose; null where none was chosen, or it is none of this browser's. */
export const chosenOffer = (state: TranslationState | null): EngineOffer | null =>
  state?.offers.find(({ engine }) => engine === state.choice.engine) ?? null;
