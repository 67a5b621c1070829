import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { EngineServices, EnginesState } from './engine-services';

/**
 * The engines as they are now, kept up to date: 'asking' at first, null where they cannot be read. While a new state is
 * on its way the last one stays, so that a form does not lose what is being typed. Also gives a function that asks again.
 */
export function useEngines(services: EngineServices): [EnginesState | null | 'asking', () => Promise<void>] {
  const [state, setState] = useState<EnginesState | null | 'asking'>('asking');
  const turn = useRef(0);
  const ask = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    const answer = await services.state().catch(() => null);
    if (mine === turn.current) setState(answer);
  }, [services]);
  useEffect(() => {
    void ask();
    const stop = services.watch(() => void ask());
    return () => {
      turn.current += 1; // an answer that is still on its way comes too late
      stop();
    };
  }, [services, ask]);
  return [state, ask];
}
