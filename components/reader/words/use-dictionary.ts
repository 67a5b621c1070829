import { useEffect, useRef, useState } from 'preact/hooks';
import { createDictionary, type Dictionary } from '@/lib/dictionary/dictionary';
import type { ReaderServices } from '@/lib/services';

/**
 * The part of the dictionary that a text needs, asked for once when the text is complete. Null until it is here, and
 * where it cannot be had: the text can be read without.
 */
export function useDictionary(
  text: string,
  complete: boolean,
  services: Pick<ReaderServices, 'dictionary'>,
): Dictionary | null {
  const [opened, setOpened] = useState<{ text: string; dictionary: Dictionary } | null>(null);
  // Engines make an article incomplete again for a while; its Chinese stays as it is.
  const settled = useRef('');
  if (complete) settled.current = text;
  const wanted = settled.current === text ? text : '';
  const asked = useRef(services);
  asked.current = services;

  useEffect(() => {
    if (!wanted) return;
    const leaving = new AbortController();
    asked.current.dictionary(wanted, leaving.signal).then(
      (entries) => {
        if (!leaving.signal.aborted) setOpened({ text: wanted, dictionary: createDictionary(entries) });
      },
      () => {},
    );
    return () => leaving.abort();
  }, [wanted]);
  return opened && opened.text === text ? opened.dictionary : null;
}
