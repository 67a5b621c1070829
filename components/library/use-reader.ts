import { useEffect, useState } from 'preact/hooks';
import type { ReaderServices } from '@/lib/services';
import type { LibraryServices } from './library-services';

/** What the reader view needs: null until it is loaded, 'failed' where it cannot be. */
export function useReader(services: Pick<LibraryServices, 'reader'>): ReaderServices | 'failed' | null {
  const [reader, setReader] = useState<ReaderServices | 'failed' | null>(null);
  useEffect(() => {
    let current = true;
    services.reader().then(
      (loaded) => current && setReader(loaded),
      () => current && setReader('failed'),
    );
    return () => {
      current = false;
    };
  }, [services]);
  return reader;
}
