import { useCallback, useEffect, useState } from 'preact/hooks';

/**
 * A value that only the browser knows: 'asking' until it answers, null if it cannot. `ask` must be the same function on
 * every drawing. Also gives a function that asks again.
 */
export function useAsked<T>(ask: () => Promise<T>): [T | null | 'asking', () => void] {
  const [value, setValue] = useState<T | null | 'asking'>('asking');
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let current = turn >= 0;
    ask().then(
      (answer) => {
        if (current) setValue(answer);
      },
      () => {
        if (current) setValue(null);
      },
    );
    return () => {
      current = false;
    };
  }, [ask, turn]);
  return [value, useCallback(() => setTurn((last) => last + 1), [])];
}
