import { browser } from '#imports';

/**
 * The words of the link that the context menu was opened on. Firefox says them; elsewhere the page is asked, which the
 * menu's click allows. '' where nobody knows.
 */
export async function linkText(tabId: number, frameId: number, href: string): Promise<string> {
  try {
    const [found] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: textOfLink,
      args: [href],
    });
    return typeof found?.result === 'string' ? found.result : '';
  } catch {
    return '';
  }
}

/** Runs in the page. Of several links to one place the one with the most words: others are pictures, or say "more". */
export function textOfLink(href: string): string {
  const texts = Array.from(document.querySelectorAll<HTMLAnchorElement>('a[href]'))
    .filter((link) => link.href === href)
    .map((link) => (link.textContent ?? '').replace(/\s+/g, ' ').trim());
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '').slice(0, 500);
}
