/**
 * Gives a shadow root its style: as a sheet without an element where the browser lets a content script do that, else in
 * a `style` element (older Firefox refuses `adoptedStyleSheets` across the border between script and page).
 */
export function adoptStyle(
  root: ShadowRoot,
  css: string,
  window: Window & typeof globalThis,
  create: (name: string) => HTMLElement,
): void {
  try {
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = create('style');
    style.textContent = css;
    root.append(style);
  }
}
