import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ReaderServices } from '@/lib/services';
import type { Characters } from '@/lib/settings/settings';

type Form = Exclude<Characters, 'as-written'>;

/**
 * The article's Chinese texts in the characters that the reader wants: each text is converted once for each form, and
 * shown as it was written until that is done, or where it cannot be.
 */
export function useShownText(
  texts: readonly string[],
  characters: Characters,
  services: Pick<ReaderServices, 'learning'>,
): (text: string) => string {
  const known = useRef(new Map<Form, ReadonlyMap<string, string>>());
  const asked = useRef(services);
  asked.current = services;
  const [, setArrived] = useState(0);

  useEffect(() => {
    if (characters === 'as-written') return;
    const have = known.current.get(characters) ?? new Map<string, string>();
    const missing = texts.filter((text) => !have.has(text));
    if (!missing.length) return;
    const leaving = new AbortController();
    asked.current.learning.convert(missing, characters, leaving.signal).then(
      (converted) => {
        if (leaving.signal.aborted) return;
        // Offsets of words and marks are those of the original: a text of another length would tear them.
        const pairs = missing.map((text, at) => {
          const other = converted[at];
          return [text, other?.length === text.length ? other : text] as const;
        });
        known.current.set(characters, new Map([...have, ...pairs]));
        setArrived((count) => count + 1);
      },
      () => {},
    );
    return () => leaving.abort();
  }, [texts, characters]);

  const forms = characters === 'as-written' ? undefined : known.current.get(characters);
  return useCallback((text: string) => forms?.get(text) ?? text, [forms]);
}
