import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ReaderServices } from '@/lib/services';
import { defaultSettings, type ReadingPreferences } from '@/lib/settings/settings';

const sameValue = (a: ReadingPreferences, b: ReadingPreferences) => JSON.stringify(a) === JSON.stringify(b);

/**
 * The reader's preferences, and how to change them. null until they are known. A change shows at once; where it cannot
 * be kept (the extension was just updated) it still holds for this view.
 */
export function usePreferences(services: Pick<ReaderServices, 'loadPreferences' | 'savePreferences'>) {
  const [preferences, setPreferences] = useState<ReadingPreferences | null>(null);
  useEffect(() => {
    let current = true;
    services.loadPreferences().then(
      (loaded) => current && setPreferences(loaded),
      () => current && setPreferences(defaultSettings.reading),
    );
    // Keys and looks are changed in another tab, too.
    const onReturn = () => {
      if (document.visibilityState !== 'visible') return;
      services.loadPreferences().then(
        (loaded) => current && setPreferences((now) => (now && sameValue(now, loaded) ? now : loaded)),
        () => {}, // what is shown stays
      );
    };
    document.addEventListener('visibilitychange', onReturn);
    return () => {
      current = false;
      document.removeEventListener('visibilitychange', onReturn);
    };
  }, [services]);
  const change = useCallback(
    (part: Partial<ReadingPreferences>) => {
      setPreferences((now) => ({ ...(now ?? defaultSettings.reading), ...part }));
      services.savePreferences(part).catch(() => {});
    },
    [services],
  );
  return [preferences, change] as const;
}
