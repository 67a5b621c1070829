import { useCallback, useEffect, useState } from 'preact/hooks';

/**
 * Nothing typed is lost by accident: leaving a changed text asks first, and so does closing the tab.
 *
 * @param isChanged whether leaving would lose something; the same function throughout
 * @param open whether there is a field at all
 */
export function useLeaveQuestion(isChanged: () => boolean, open: boolean) {
  const [asking, setAsking] = useState(false);
  /** True where the view may go on to something else; else the editor asks. */
  const mayLeave = useCallback(() => {
    if (!isChanged()) return true;
    setAsking(true);
    return false;
  }, [isChanged]);
  const stopAsking = useCallback(() => setAsking(false), []);
  useEffect(() => {
    if (!open) return;
    const onUnload = (event: BeforeUnloadEvent) => {
      if (isChanged()) event.preventDefault();
    };
    addEventListener('beforeunload', onUnload);
    return () => removeEventListener('beforeunload', onUnload);
  }, [open, isChanged]);
  return { asking, mayLeave, stopAsking };
}
