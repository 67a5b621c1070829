import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { ReaderServices } from '@/lib/services';
import type { ReadingPreferences } from '@/lib/settings/settings';

type Change = Partial<ReadingPreferences>;

/**
 * Preferences as the reader has set them: a change shows at once, and not only when it comes back through the storage,
 * or two quick presses of a key would count as one. Where it cannot be kept, what was shows again.
 */
export function usePreferences(kept: ReadingPreferences, save: ReaderServices['savePreferences']) {
  const [own, setOwn] = useState<Change>({});
  const without = useCallback((done: Change) => {
    setOwn((now) => {
      const rest = Object.entries(now).filter(
        ([key, value]) => JSON.stringify(done[key as keyof Change]) !== JSON.stringify(value),
      );
      return rest.length === Object.keys(now).length ? now : (Object.fromEntries(rest) as Change);
    });
  }, []);
  useEffect(() => without(kept), [kept, without]);
  const change = useCallback(
    (part: Change) => {
      setOwn((now) => ({ ...now, ...part }));
      save(part).catch(() => without(part));
    },
    [save, without],
  );
  // The same object while nothing changes: rows are drawn anew for another one.
  const preferences = useMemo((): ReadingPreferences => ({ ...kept, ...own }), [kept, own]);
  return [preferences, change] as const;
}
