// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { type CommandId, commands, type KeyBindings } from '@/lib/settings/commands';
import { defaultSettings, type ReadingPreferences } from '@/lib/settings/settings';
import { optionsPage } from './options-page';

const page = optionsPage();

/** Shows the page with these keys; what it changes comes back as its new settings. */
async function show(keys: KeyBindings = {}) {
  const draw = (own: KeyBindings) => page.show({ reading: { ...defaultSettings.reading, keys: own } });
  page.services.changeReading.mockImplementation((async (change: Partial<ReadingPreferences>) => {
    if (change.keys) await draw(change.keys);
  }) as () => Promise<void>);
  await draw(keys);
}
const row = (id: CommandId) => `.key-table [data-command="${id}"]`;
const keysIn = (id: CommandId) => page.all(`${row(id)} kbd`).map((cap) => cap.textContent);
const press = (key: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  return page.after(() => page.one('.key-catcher input').dispatchEvent(event)).then(() => event);
};
const stored = () => page.services.changeReading.mock.calls.map(([change]: unknown[]) => change);
const said = () => page.text('[aria-labelledby="keys"] [role="status"]');

describe('the table of keys', () => {
  it('has every command with its keys', async () => {
    await show();
    expect(page.all('.key-table [data-command]').map((one) => one.dataset.command)).toEqual(
      commands.map(({ id }) => id),
    );
    expect(keysIn('larger')).toEqual(['+', '=']);
    expect(page.text(`${row('print')} .no-key`)).toBe('no key');
    expect(page.all(`${row('close')} button`)).toEqual([]);
  });

  it('gives a command the key that is pressed, and the focus back', async () => {
    await show();
    await page.click(`${row('save')} [data-do=change]`);
    expect(document.activeElement).toBe(page.one('.key-catcher input'));
    expect(said()).toContain('Press the new key: Save this article');
    await press('Shift');
    expect((await press('K', { shiftKey: true })).defaultPrevented).toBe(true);
    expect(page.text('.key-taken')).toContain('Previous sentence');
    await page.click('.key-taken button', 'Cancel');
    expect(stored()).toEqual([]);
    await page.click(`${row('save')} [data-do=change]`);
    await press(';');
    expect(stored()).toEqual([{ keys: { save: [';'] } }]);
    expect(keysIn('save')).toEqual([';']);
    expect(said()).toBe('Save this article: ;');
    expect(document.activeElement).toBe(page.one(`${row('save')} [data-do=change]`));
  });

  it('takes a key over only when told to, and gives it back when the command is reset', async () => {
    await show();
    await page.click(`${row('save')} [data-do=change]`);
    await press('k');
    expect(said()).toBe('k is the key of “Previous sentence”.');
    expect(document.activeElement?.textContent).toBe('Use it here instead');
    await page.click('.key-taken button', 'Use it here instead');
    expect(keysIn('save')).toEqual(['k']);
    expect(keysIn('previous')).toEqual([]);
    await page.click(`${row('save')} [data-do=reset]`);
    expect(stored().at(-1)).toEqual({ keys: {} });
    expect(keysIn('save')).toEqual(['s']);
    expect(keysIn('previous')).toEqual(['k']);
  });

  it('refuses keys of the browser and says why, and goes on waiting', async () => {
    await show();
    await page.click(`${row('save')} [data-do=change]`);
    for (const [key, more, why] of [
      ['F5', {}, 'F5 belongs to the browser'],
      ['k', { ctrlKey: true }, 'held with Ctrl'],
      ['ArrowLeft', { shiftKey: true }, 'held with Shift'],
      [' ', {}, 'Space scrolls the text'],
      ['PageDown', {}, 'PageDown scrolls the text'],
      ['Process', {}, 'input method'],
    ] as const) {
      await press(key, more);
      expect(page.text('.key-catcher .ui-error')).toContain(why);
      expect(said()).toContain(why);
    }
    await press('Escape');
    expect(page.all('.key-catcher')).toEqual([]);
    expect(said()).toBe('Nothing was changed.');
    expect(stored()).toEqual([]);
  });

  it('lets Tab go on, and stops waiting when the focus leaves', async () => {
    await show();
    await page.click(`${row('save')} [data-do=change]`);
    expect((await press('Tab')).defaultPrevented).toBe(false);
    expect(page.all('.key-catcher')).toEqual([]);
    await page.click(`${row('save')} [data-do=change]`);
    await page.after(() => (document.activeElement as HTMLElement).blur());
    expect(page.all('.key-catcher')).toEqual([]);
    expect(stored()).toEqual([]);
  });

  it('takes a key away, and all of it back', async () => {
    await show();
    await page.click(`${row('larger')} [data-do=remove]`);
    expect(stored()).toEqual([{ keys: { larger: [] } }]);
    expect(keysIn('larger')).toEqual([]);
    expect(said()).toBe('Larger type: no key now');
    expect(page.all(`${row('larger')} [data-do=remove]`)).toEqual([]);
    expect(document.activeElement).toBe(page.one(`${row('larger')} [data-do=change]`));
    await page.click('button', 'Reset all keys');
    expect(keysIn('larger')).toEqual(['+', '=']);
    expect(stored().at(-1)).toEqual({ keys: {} });
  });

  it('says so where a change cannot be stored', async () => {
    await show();
    page.services.changeReading.mockRejectedValueOnce(new Error('disk'));
    await page.click(`${row('save')} [data-do=remove]`);
    expect(page.text('.ui-toast')).toContain('did not work');
    expect(keysIn('save')).toEqual(['s']);
  });

  it('names the command in every button', async () => {
    await show({ save: [';'] });
    const names = page.all(`${row('save')} button`).map((button) => button.getAttribute('aria-label'));
    expect(names).toEqual([
      'Change the key: Save this article',
      'Remove the key: Save this article',
      'Reset the key: Save this article',
    ]);
  });
});

describe('the browser’s key', () => {
  it('is shown with the way to change it, once', async () => {
    await show();
    expect(page.all('p', 'Alt+Shift+Y')).toHaveLength(1);
    await page.click('button', 'Change it in the browser');
    expect(page.services.openShortcuts).toHaveBeenCalledOnce();
  });

  it('is left out where there are no keys', async () => {
    Object.assign(page.services, { openShortcuts: null });
    await show();
    expect(page.all('p', 'Alt+Shift+Y')).toEqual([]);
    expect(vi.isMockFunction(page.services.shortcut)).toBe(true);
  });
});
