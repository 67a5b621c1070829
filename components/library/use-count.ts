import { useEffect, useState } from 'preact/hooks';

export interface Counted {
  count(): Promise<number>;
  watch(changed: () => void): () => void;
}

/** How many there are, live: the number beside a link; null before it is known. */
export function useCount(services: Counted): number | null {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    let current = true;
    const ask = () => {
      services.count().then(
        (next) => current && setCount(next),
        () => {}, // the number beside the link is left out
      );
    };
    ask();
    const stop = services.watch(ask);
    return () => {
      current = false;
      stop();
    };
  }, [services]);
  return count;
}
