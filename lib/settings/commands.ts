/**
 * All that the keyboard does in the reader view: key handler, help, the options' table of keys and the tests draw on
 * this one table. A command's words are the text `do-<id>`. `keys` are values of `KeyboardEvent.key`, letters small.
 */
export const commands = [
  { id: 'next', group: 'move', keys: ['j'] },
  { id: 'previous', group: 'move', keys: ['k'] },
  { id: 'first', group: 'move', keys: ['Home'] },
  { id: 'last', group: 'move', keys: ['End'] },
  { id: 'partner', group: 'move', keys: ['p'] },
  { id: 'reveal', group: 'move', keys: ['Enter'] },

  { id: 'next-word', group: 'words', keys: ['ArrowRight'] },
  { id: 'previous-word', group: 'words', keys: ['ArrowLeft'] },
  { id: 'word', group: 'words', keys: ['d'] },
  { id: 'keep-word', group: 'words', keys: ['a'] },
  { id: 'know-word', group: 'words', keys: ['i'] },
  { id: 'longer-word', group: 'words', keys: [']'] },
  { id: 'shorter-word', group: 'words', keys: ['['] },
  { id: 'ruby', group: 'words', keys: ['r'] },
  { id: 'characters', group: 'words', keys: ['x'] },
  { id: 'before', group: 'words', keys: ['z'] },

  { id: 'speak', group: 'listen', keys: ['u'] },
  { id: 'listen', group: 'listen', keys: ['m'] },
  { id: 'slower', group: 'listen', keys: ['<'] },
  { id: 'faster', group: 'listen', keys: ['>'] },
  { id: 'hide', group: 'listen', keys: ['h'] },
  { id: 'dictation', group: 'listen', keys: ['q'] },

  { id: 'highlight', group: 'notes', keys: ['g'] },
  { id: 'note', group: 'notes', keys: ['n'] },
  { id: 'difficult', group: 'notes', keys: ['f'] },
  { id: 'notes', group: 'notes', keys: ['b'] },
  { id: 'copy', group: 'notes', keys: ['y'] },
  { id: 'edit', group: 'notes', keys: ['e'] },
  { id: 'compare', group: 'notes', keys: ['c'] },

  { id: 'layout', group: 'view', keys: ['l'] },
  { id: 'languages', group: 'view', keys: ['v'] },
  { id: 'larger', group: 'view', keys: ['+', '='] },
  { id: 'smaller', group: 'view', keys: ['-'] },
  { id: 'theme', group: 'view', keys: ['t'] },
  { id: 'width', group: 'view', keys: ['w'] },

  { id: 'save', group: 'article', keys: ['s'] },
  { id: 'print', group: 'article', keys: [] },
  { id: 'library', group: 'article', keys: ['o'] },
  { id: 'help', group: 'article', keys: ['?'] },
  { id: 'close', group: 'article', keys: ['Escape'] },
] as const satisfies readonly Command[];

interface Command {
  id: string;
  /** Under which heading the help shows it. */
  group: CommandGroup;
  keys: readonly string[];
}

export const commandGroups = ['move', 'words', 'listen', 'notes', 'view', 'article'] as const;
export type CommandGroup = (typeof commandGroups)[number];

export type CommandId = (typeof commands)[number]['id'];

/** The reader's own keys, where they differ from the table: [] takes a command's key away. */
export type KeyBindings = Partial<Record<CommandId, readonly string[]>>;

/** Keys of the table. */
export const defaultKeys = (id: CommandId): readonly string[] => commands.find((one) => one.id === id)?.keys ?? [];

/**
 * Which command each key means. What the reader chose goes before what the table says, so that a key never means two
 * commands: one that was given away comes back by itself when its new command no longer has it.
 */
export function keyOwners(own: KeyBindings): ReadonlyMap<string, CommandId> {
  const owners = new Map<string, CommandId>();
  const give = (id: CommandId, keys: readonly string[] = []) => {
    for (const key of keys) if (!owners.has(key)) owners.set(key, id);
  };
  for (const { id } of commands) give(id, own[id]);
  for (const { id, keys } of commands) if (!own[id]) give(id, keys);
  return owners;
}

/** The keys that a command has. */
export const keysOf = (id: CommandId, own: KeyBindings): readonly string[] => {
  const owners = keyOwners(own);
  return (own[id] ?? defaultKeys(id)).filter((key) => owners.get(key) === id);
};

/** Makes the lookup independent of caps lock, but leaves named keys ('Home') as they are. */
export const foldedKey = (key: string): string => (key.length === 1 ? key.toLowerCase() : key);

export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'> &
  Partial<Pick<KeyboardEvent, 'shiftKey' | 'getModifierState'>>;

/**
 * The key is held with another that makes it the browser's. AltGr is not one where it only writes a sign, such as [ on
 * a German keyboard; Windows reports it as ctrl and alt. Shift writes signs too, but with a named key it selects text.
 */
export function heldForBrowser(press: KeyPress): boolean {
  const sign = press.key.length === 1;
  if (sign && press.getModifierState?.('AltGraph')) return false;
  return press.ctrlKey || press.metaKey || press.altKey || (!sign && press.shiftKey === true);
}

/** The command that a key means, or null. */
export function commandFor(press: KeyPress, own: KeyBindings = {}): CommandId | null {
  return heldForBrowser(press) ? null : (keyOwners(own).get(foldedKey(press.key)) ?? null);
}
