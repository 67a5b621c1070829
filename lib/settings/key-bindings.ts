import {
  type CommandId,
  commands,
  defaultKeys,
  foldedKey,
  heldForBrowser,
  type KeyBindings,
  type KeyPress,
  keyOwners,
} from './commands';

/** Closing stays with Escape: the browser itself closes a modal dialog with it, whatever we say. */
export const isFixed = (id: CommandId): boolean => id === 'close';

/** Why a key cannot be a command's: held keys and function keys are the browser's, others move or scroll the page. */
export type KeyRefusal = 'held' | 'browser' | 'scrolls' | 'moves' | 'input-method';

/** What a key press means to somebody who waits for a command's new key. */
export type Caught = { key: string } | { refused: KeyRefusal } | 'cancel' | 'nothing';

/** Named keys that a command may have; every other one with a name is the browser's or the system's. */
const named = new Set(['Home', 'End', 'Enter', 'ArrowLeft', 'ArrowRight', 'Insert', 'Delete', 'Backspace']);
const modifiers = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'OS', 'CapsLock', 'NumLock', 'Fn', 'FnLock']);
const scrolling = new Set([' ', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown']);

/** Reads a key press as the choice of a command's key. */
export function caughtKey(press: KeyPress): Caught {
  const { key } = press;
  if (modifiers.has(key)) return 'nothing';
  if (key === 'Escape') return 'cancel';
  if (key === 'Tab') return { refused: 'moves' };
  if (key === 'Process' || key === 'Dead' || key === 'Unidentified') return { refused: 'input-method' };
  if (heldForBrowser(press)) return { refused: 'held' };
  if (scrolling.has(key)) return { refused: 'scrolls' };
  if ([...key].length > 1 && !named.has(key)) return { refused: 'browser' };
  return { key: foldedKey(key) };
}

/** Which command has the key now; null where it is free, or has it already. */
export function holderOf(key: string, id: CommandId, own: KeyBindings): CommandId | null {
  const holder = keyOwners(own).get(key) ?? null;
  return holder === id ? null : holder;
}

/** Gives a command this key and no other; whichever command has it loses it. */
export function withKey(own: KeyBindings, id: CommandId, key: string): KeyBindings {
  return tidy({ ...without(own, [key]), [id]: [key] });
}

/** A command without keys. */
export const withoutKeys = (own: KeyBindings, id: CommandId): KeyBindings => tidy({ ...own, [id]: [] });

/** A command with the keys of the table again, which leave whatever command they had been given to. */
export function withDefault(own: KeyBindings, id: CommandId): KeyBindings {
  const { [id]: _, ...others } = own;
  return tidy(without(others, defaultKeys(id)));
}

/** Takes keys out of all that the reader chose. */
function without(own: KeyBindings, keys: readonly string[]): KeyBindings {
  return Object.fromEntries(
    Object.entries(own).map(([id, chosen]) => [id, chosen.filter((key) => !keys.includes(key))]),
  );
}

/** Only what differs from the table is kept, so that its later changes reach the reader. */
function tidy(own: KeyBindings): KeyBindings {
  const same = (a: readonly string[], b: readonly string[]) =>
    a.length === b.length && a.every((key, at) => key === b[at]);
  const kept: KeyBindings = {};
  for (const { id } of commands) {
    const chosen = own[id];
    if (chosen && !same(chosen, defaultKeys(id))) kept[id] = chosen;
  }
  return kept;
}
