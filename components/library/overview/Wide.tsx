import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface WideProps {
  label: string;
  children: ComponentChildren;
}

/** What may be wider than the window: a tab stop, so that keys scroll it; the latest months are in sight first. */
export function Wide({ label, children }: WideProps) {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const toEnd = () => {
      if (frame.current) frame.current.scrollLeft = frame.current.scrollWidth;
    };
    if (frame.current) frame.current.tabIndex = 0;
    toEnd();
    addEventListener('resize', toEnd); // a phone that is turned, too
    return () => removeEventListener('resize', toEnd);
  }, []);
  return (
    <section class="overview-wide" ref={frame} aria-label={label}>
      {children}
    </section>
  );
}
