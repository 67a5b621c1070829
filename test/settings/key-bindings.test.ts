import { describe, expect, it } from 'vitest';
import { commandFor, commands, type KeyBindings, type KeyPress, keyOwners, keysOf } from '@/lib/settings/commands';
import { caughtKey, holderOf, withDefault, withKey, withoutKeys } from '@/lib/settings/key-bindings';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

describe('a key', () => {
  it('means one command, whatever is stored', () => {
    const own: KeyBindings = { save: ['k', 'j'], theme: ['k'], previous: ['k', 'x'] };
    const all = commands.flatMap(({ id }) => keysOf(id, own));
    expect(new Set(all).size).toBe(all.length);
    for (const { id } of commands) for (const key of keysOf(id, own)) expect(commandFor(press(key), own)).toBe(id);
    expect(commandFor(press('x'), own)).toBe('previous');
    expect(keysOf('next', own)).toEqual([]);
    expect(keysOf('characters', own)).toEqual([]);
  });

  it('goes from one command to another, and comes back when that one is reset', () => {
    const given = withKey({}, 'save', 'k');
    expect(given).toEqual({ save: ['k'] });
    expect(keysOf('previous', given)).toEqual([]);
    const further = withKey(given, 'theme', 'k');
    expect(keysOf('save', further)).toEqual([]);
    expect(commandFor(press('k'), further)).toBe('theme');
    expect(withDefault(further, 'theme')).toEqual({ save: [] });
    expect(commandFor(press('k'), withDefault(further, 'theme'))).toBe('previous');
  });

  it('comes back to a command that is reset, although another was given it', () => {
    const own = withKey({}, 'save', 'k');
    const reset = withDefault(own, 'previous');
    expect(keysOf('previous', reset)).toEqual(['k']);
    expect(keysOf('save', reset)).toEqual([]);
  });

  it('is not stored where it is the one of the table', () => {
    expect(withKey({ save: ['k'] }, 'save', 's')).toEqual({});
    expect(withoutKeys({}, 'print')).toEqual({});
    expect(withoutKeys({}, 'save')).toEqual({ save: [] });
  });

  it('has a holder, unless it is free or one’s own', () => {
    expect(holderOf('k', 'save', {})).toBe('previous');
    expect(holderOf('s', 'save', {})).toBeNull();
    expect(holderOf(';', 'save', {})).toBeNull();
    expect(keyOwners({}).size).toBe(commands.flatMap(({ keys }) => [...keys]).length);
  });
});

describe('a key press', () => {
  it('means the same with caps lock and with shift', () => {
    expect(commandFor(press('S'))).toBe('save');
    for (const [key, id] of [
      ['<', 'slower'],
      ['>', 'faster'],
      ['?', 'help'],
      ['+', 'larger'],
    ] as const) {
      expect(commandFor(press(key, { shiftKey: true }))).toBe(id);
      expect(commandFor(press(key))).toBe(id);
    }
  });

  it('selects text where shift is held with a named key', () => {
    expect(commandFor(press('ArrowRight'))).toBe('next-word');
    for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'End', 'Enter'])
      expect(commandFor(press(key, { shiftKey: true }))).toBeNull();
  });

  it('writes a sign with AltGr, which Windows reports as ctrl and alt', () => {
    const altGr = { ctrlKey: true, altKey: true, getModifierState: (name: string) => name === 'AltGraph' };
    expect(commandFor(press('[', altGr))).toBe('shorter-word');
    expect(commandFor(press('[', { ctrlKey: true, altKey: true }))).toBeNull();
    expect(commandFor(press('ArrowLeft', altGr))).toBeNull();
  });
});

describe('a key for a command', () => {
  it.each([
    ['k', { key: 'k' }],
    ['K', { key: 'k' }],
    ['语', { key: '语' }],
    ['Home', { key: 'Home' }],
    ['Escape', 'cancel'],
    ['Shift', 'nothing'],
    ['CapsLock', 'nothing'],
    ['Tab', { refused: 'moves' }],
    [' ', { refused: 'scrolls' }],
    ['ArrowDown', { refused: 'scrolls' }],
    ['F5', { refused: 'browser' }],
    ['ContextMenu', { refused: 'browser' }],
    ['AudioVolumeUp', { refused: 'browser' }],
    ['Process', { refused: 'input-method' }],
    ['Dead', { refused: 'input-method' }],
  ] as const)('from %s', (key, caught) => {
    expect(caughtKey(press(key))).toEqual(caught);
  });

  it('is none of those that are held with another', () => {
    expect(caughtKey(press('k', { ctrlKey: true }))).toEqual({ refused: 'held' });
    expect(caughtKey(press('k', { metaKey: true }))).toEqual({ refused: 'held' });
    expect(caughtKey(press('k', { altKey: true }))).toEqual({ refused: 'held' });
    expect(caughtKey(press('Home', { shiftKey: true }))).toEqual({ refused: 'held' });
    expect(caughtKey(press('>', { shiftKey: true }))).toEqual({ key: '>' });
  });
});
