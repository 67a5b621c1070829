// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { commandStrings } from '@/components/reader/command-strings';
import { commandFor, commandGroups, commands } from '@/lib/settings/commands';
import { defaultSettings } from '@/lib/settings/settings';
import { fakeSynthesis, someVoices } from '../../speech/fake-synthesis';
import { giveDialogs, showReader } from './view';

let view: Awaited<ReturnType<typeof showReader>>;
beforeAll(giveDialogs);
afterEach(() => view?.remove());

const inHelp = () => view.all('[data-command]').map((row) => row.dataset.command);
const plain = { ctrlKey: false, metaKey: false, altKey: false };

describe('the commands', () => {
  it('have no key twice, and all but printing have one', () => {
    const keys = commands.flatMap((command) => [...command.keys] as string[]);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { id, keys } of commands) for (const key of keys) expect(commandFor({ key, ...plain })).toBe(id);
    expect(commands.filter((command) => command.keys.length === 0).map(({ id }) => id)).toEqual(['print']);
  });

  it('leave keys with ctrl, meta or alt to the browser', () => {
    for (const held of ['ctrlKey', 'metaKey', 'altKey'])
      expect(commandFor({ key: 's', ...plain, [held]: true })).toBeNull();
    expect(commandFor({ key: 'S', ...plain })).toBe('save');
  });

  it('have words, and no words are left without a command', () => {
    const worded = Object.keys(commandStrings).filter((key) => key.startsWith('do-'));
    expect(worded.sort()).toEqual(commands.map((command) => `do-${command.id}`).sort());
  });

  it('all stand in the help, in their order', async () => {
    for (const [name, value] of Object.entries(fakeSynthesis({ voices: someVoices }))) vi.stubGlobal(name, value);
    view = await showReader({ onClose: vi.fn() });
    await view.press('?');
    expect(inHelp()).toEqual(commands.map((command) => command.id));
    expect(view.texts('[data-command] kbd').slice(0, 2)).toEqual(['j', 'k']);
    view.remove();
    vi.unstubAllGlobals();
  });

  it('do not stand in the help where no part of the view offers them', async () => {
    view = await showReader({ onClose: vi.fn() }); // no voices here
    await view.press('?');
    const missing = commands.map(({ id }) => id).filter((id) => !inHelp().includes(id));
    expect(missing).toEqual(['speak', 'listen', 'slower', 'faster']);
  });

  it('stand in the help by group, each with all its keys or without one', async () => {
    view = await showReader({ preferences: { ...defaultSettings.reading, keys: { save: ['k'] } } });
    await view.press('?');
    expect(view.texts('.help-group h3')).toEqual(commandGroups.map((group) => commandStrings[`group-${group}`].en));
    expect(view.texts('[data-command="larger"] kbd')).toEqual(['+', '=']);
    expect(view.texts('[data-command="save"] kbd')).toEqual(['k']);
    expect(view.texts('[data-command="previous"] td')[0]).toBe('no key');
    expect(view.texts('[data-command="print"] td')[0]).toBe('no key');
    const heading = view.one('.help-group table').getAttribute('aria-labelledby');
    expect(heading && document.getElementById(heading)?.textContent).toBe('Move');
  });

  it('follow the reader’s own keys', async () => {
    view = await showReader({ preferences: { ...defaultSettings.reading, keys: { theme: ['l'] } } });
    await view.press('t');
    expect(view.onPreferences).not.toHaveBeenCalled();
    await view.press('l');
    expect(view.onPreferences).toHaveBeenLastCalledWith({ theme: 'light' });
  });

  it('change the preferences', async () => {
    view = await showReader();
    for (const [key, change] of [
      ['l', { layout: 'stacked' }],
      ['v', { layout: 'zh' }],
      ['h', { hidden: 'en' }],
      ['+', { typeSize: 1.1 }],
      ['-', { typeSize: 0.9 }],
      ['t', { theme: 'light' }],
      ['w', { width: 'wide' }],
    ] as const) {
      await view.press(key);
      expect(view.onPreferences).toHaveBeenLastCalledWith(change);
    }
  });

  it('go on from what is set now', async () => {
    view = await showReader({
      preferences: { ...defaultSettings.reading, layout: 'en', hidden: 'zh', theme: 'sepia', typeSize: 1.8 },
    });
    for (const [key, change] of [
      ['v', { layout: 'side-by-side' }],
      ['h', { hidden: 'none' }],
      ['t', { theme: 'auto' }],
      ['+', { typeSize: 1.8 }],
    ] as const) {
      await view.press(key);
      expect(view.onPreferences).toHaveBeenLastCalledWith(change);
    }
  });

  it('save, open the library and close', async () => {
    const onClose = vi.fn();
    view = await showReader({ onClose });
    await view.press('s');
    expect(view.services.save).toHaveBeenCalledOnce();
    await view.press('o');
    expect(view.services.openLibrary).toHaveBeenCalledWith('https://news.example.cn/2026/0301/library.html');
    await view.press('Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('close the panel before the view', async () => {
    const onClose = vi.fn();
    view = await showReader({ onClose });
    const { after } = await import('./view');
    await after(() => view.one('[aria-expanded]').click());
    expect(view.one('[aria-expanded]').getAttribute('aria-expanded')).toBe('true');
    await view.press('Escape');
    expect(view.one('[aria-expanded]').getAttribute('aria-expanded')).toBe('false');
    expect(onClose).not.toHaveBeenCalled();
  });

  it('offer neither saving nor the library within the library', async () => {
    view = await showReader({ place: 'library', onClose: vi.fn() });
    await view.press('s');
    await view.press('o');
    expect(view.services.save).not.toHaveBeenCalled();
    expect(view.services.openLibrary).not.toHaveBeenCalled();
    await view.press('?');
    expect(view.all('[data-command="save"], [data-command="library"]')).toEqual([]);
    expect(view.one('nav button').getAttribute('aria-label')).toBe('Back to the library');
  });

  it('stay out of a dialog over the view', async () => {
    const onClose = vi.fn();
    view = await showReader({ onClose });
    const dialog = view.root.querySelector('main')?.appendChild(document.createElement('div'));
    dialog?.classList.add('ui-dialog');
    dialog?.appendChild(document.createElement('button')).focus();
    await view.press('s');
    await view.press('Escape');
    expect(view.services.save).not.toHaveBeenCalled();
    expect(onClose).not.toHaveBeenCalled();
  });

  it('stay out of fields', async () => {
    view = await showReader();
    const field = view.root.querySelector('main')?.appendChild(document.createElement('input'));
    field?.focus();
    await view.press('s');
    expect(view.services.save).not.toHaveBeenCalled();
    await view.press('?');
    expect(view.all('dialog')).toEqual([]);
  });
});
