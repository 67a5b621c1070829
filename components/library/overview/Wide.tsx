import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';

export interface WideProps {
  label: string;
  children: ComponentChildren;
}

/** What may be wider than the window: a tab stop, so that keys scroll it; the latest months are in sight first. */
export function Wide({ label, children }: WideProps) {
  const toEnd = useCallback((frame: HTMLElement | null) => {
    if (!frame) return;
    frame.tabIndex = 0;
    frame.scrollLeft = frame.scrollWidth;
  }, []);
  return (
    <section class="overview-wide" ref={toEnd} aria-label={label}>
      {children}
    </section>
  );
}
