import { browser } from '#imports';

/** Milliseconds for which the icon says what was done. */
const shown = 2500;

/** Says at a tab's icon for a moment that something was done or failed, and then gives back what the icon said before. */
export async function flashBadge(tabId: number, done: boolean, words: string): Promise<void> {
  const { action } = browser;
  try {
    const [title, text, colour] = await Promise.all([
      action.getTitle({ tabId }),
      action.getBadgeText?.({ tabId }),
      action.getBadgeBackgroundColor?.({ tabId }),
    ]);
    await action.setTitle({ tabId, title: words });
    await action.setBadgeText?.({ tabId, text: done ? '✓' : '!' });
    await action.setBadgeBackgroundColor?.({ tabId, color: done ? '#2f5d8a' : '#6f6a5f' });
    await action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
    await new Promise((later) => setTimeout(later, shown));
    // A page that was loaded meanwhile, or another message, has the icon now.
    if ((await action.getTitle({ tabId })) !== words) return;
    await action.setTitle({ tabId, title });
    await action.setBadgeText?.({ tabId, text: text ?? '' });
    if (colour) await action.setBadgeBackgroundColor?.({ tabId, color: colour });
  } catch {
    // The tab was closed meanwhile.
  }
}
