import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Caught, caughtKey } from '@/lib/settings/key-bindings';

export interface KeyCatcherProps {
  label: string;
  text: string;
  /** What is wrong with the key that was pressed last. */
  problem: string;
  onKey: (caught: Caught, pressed: string) => void;
  onLeave: () => void;
}

/**
 * Takes the focus and waits for one key. A field that nothing can be written into: screen readers pass keys on to
 * fields, and input methods and keyboards on the screen leave it alone.
 */
export function KeyCatcher({ label, text, problem, onKey, onLeave }: KeyCatcherProps) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <span class="key-catcher">
      <input
        class="ui-input"
        ref={field}
        readOnly
        aria-label={label}
        value={text}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.repeat) return event.preventDefault();
          const caught = caughtKey(event);
          // Tab is refused and still goes on to the next control.
          if (event.key !== 'Tab') event.preventDefault();
          onKey(caught, event.key);
        }}
        onBlur={onLeave}
      />
      {problem && <span class="ui-error">{problem}</span>}
    </span>
  );
}
