import { browser } from '#imports';

/** The key of one of our commands as the browser names it; '' where it has none. */
export async function shortcutOf(command: string): Promise<string> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find(({ name }) => name === command)?.shortcut ?? '';
}

/** Firefox's own function, which the shared types do not know. */
interface WithSettings {
  openShortcutSettings?: () => Promise<void>;
}

/** Opens the browser's page for shortcuts; null on Firefox for Android, which has no keys. */
export const openShortcuts: (() => Promise<void>) | null = browser.commands
  ? async () => {
      const { openShortcutSettings } = browser.commands as WithSettings;
      if (openShortcutSettings) await openShortcutSettings();
      else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    }
  : null;
