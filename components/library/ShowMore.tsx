import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/Button';

/** Rows drawn at first, and with each "more": a long library must not weigh on every key that is typed. */
export const rowsAtOnce = 100;

export interface ShowMoreProps {
  /** Rows that are drawn, and that there are. */
  shown: number;
  total: number;
  label: (count: number) => string;
  onMore: () => void;
}

/** Below a list of which the first rows are drawn. With the last of them the button goes, and the focus to the first that came. */
export function ShowMore({ shown, total, label, onMore }: ShowMoreProps) {
  const root = useRef<HTMLDivElement>(null);
  const asked = useRef<number | null>(null);
  useEffect(() => {
    const from = asked.current;
    asked.current = null;
    if (from === null || document.activeElement !== document.body) return;
    const rows = root.current?.closest('.library-main')?.querySelectorAll<HTMLElement>('.entry .entry-link');
    rows?.[from]?.focus({ preventScroll: true });
  });
  return (
    <div class="index-more" ref={root}>
      {total > shown && (
        <Button
          onClick={() => {
            asked.current = shown;
            onMore();
          }}
        >
          {label(Math.min(rowsAtOnce, total - shown))}
        </Button>
      )}
    </div>
  );
}
