import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';

export interface WideProps {
  label: string;
  children: ComponentChildren;
}

/** What may be wider than the window: browsers let keys scroll it, and it shows the latest months first. */
export function Wide({ label, children }: WideProps) {
  const toEnd = useCallback((frame: HTMLElement | null) => {
    if (frame) frame.scrollLeft = frame.scrollWidth;
  }, []);
  return (
    <section class="overview-wide" ref={toEnd} aria-label={label}>
      {children}
    </section>
  );
}
