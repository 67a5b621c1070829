/**
 * All that the keyboard does in the reader view: the key handler and the help both draw on this one table. A command's
 * words are the text `do-<id>`.
 */
export const commands = [
  { id: 'next', keys: ['j'] },
  { id: 'previous', keys: ['k'] },
  { id: 'first', keys: ['Home'] },
  { id: 'last', keys: ['End'] },
  { id: 'partner', keys: ['p'] },
  { id: 'reveal', keys: ['Enter'] },
  { id: 'edit', keys: ['e'] },
  { id: 'compare', keys: ['c'] },
  { id: 'layout', keys: ['l'] },
  { id: 'languages', keys: ['v'] },
  { id: 'hide', keys: ['h'] },
  { id: 'larger', keys: ['+', '='] },
  { id: 'smaller', keys: ['-'] },
  { id: 'theme', keys: ['t'] },
  { id: 'width', keys: ['w'] },
  { id: 'save', keys: ['s'] },
  { id: 'library', keys: ['o'] },
  { id: 'help', keys: ['?'] },
  { id: 'close', keys: ['Escape'] },
] as const;

export type CommandId = (typeof commands)[number]['id'];

/** Makes the lookup independent of caps lock, but leaves named keys ('Home') as they are. */
const folded = (key: string): string => (key.length === 1 ? key.toLowerCase() : key);

/** The command that a key means, or null. Keys held with ctrl, meta or alt belong to the browser. */
export function commandFor(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): CommandId | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const key = folded(event.key);
  return commands.find((command) => (command.keys as readonly string[]).includes(key))?.id ?? null;
}
