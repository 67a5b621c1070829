import { keyCap } from './key-cap';

/** Keys as they are printed on a keyboard. */
export function KeyCaps({ keys }: { keys: readonly string[] }) {
  return (
    <span class="key-caps">
      {keys.map((key) => (
        <kbd key={key}>{keyCap(key)}</kbd>
      ))}
    </span>
  );
}
