import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Axe {
  run(
    context: unknown,
    options: unknown,
  ): Promise<{
    passes: { nodes: unknown[] }[];
    violations: { id: string; impact: string | null; nodes: { html: string; failureSummary?: string }[] }[];
  }>;
}

/**
 * What axe finds serious or critical in a page of ours, or in the open overlay over somebody else's, one line for each
 * place. Throws where axe looked at next to nothing, so that an empty view cannot pass.
 */
export async function findings(page: Page, where: 'page' | 'overlay' = 'page'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const { looked, found } = await page.evaluate(async (inOverlay) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const context = inOverlay ? { fromShadowDom: ['duizhao-reader', 'dialog'] } : document;
    const options = { resultTypes: ['violations'], elementRef: false };
    const { passes, violations } = await axe.run(inOverlay ? { include: [context] } : context, options);
    return {
      looked: passes.length,
      found: violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) =>
          nodes.map((n) => `${id}: ${n.html.slice(0, 160)} ${n.failureSummary?.replace(/\s+/g, ' ').slice(0, 200)}`),
        ),
    };
  }, where === 'overlay');
  if (looked < 8) throw new Error(`axe passed only ${looked} rules: was there anything to look at?`);
  return found;
}

/**
 * Text of the overlay, or of a page of ours, whose contrast with its ground is below WCAG's AA (1.4.3: 4.5, or 3 for large type), measured by
 * its formula. axe cannot tell: it gives up on grounds in the browser's top layer. Throws where it measured next to nothing.
 *
 * @param covered where text is hidden on purpose
 */
export async function faint(page: Page, covered = ''): Promise<string[]> {
  const { measured, found } = await page.evaluate((unseen) => {
    const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (!brush) throw new Error('no canvas to measure with');
    const luminance = ([r = 0, g = 0, b = 0]: Uint8ClampedArray) => {
      const [R = 0, G = 0, B = 0] = [r, g, b].map((c) =>
        c <= 10.31 ? c / 3294.6 : ((c / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * R + 0.7152 * G + 0.0722 * B;
    };
    /** Lays colours over one another, the lowest first. */
    const paint = (colours: string[]) => {
      brush.clearRect(0, 0, 1, 1);
      for (const colour of colours) {
        brush.fillStyle = colour;
        brush.fillRect(0, 0, 1, 1);
      }
      return luminance(brush.getImageData(0, 0, 1, 1).data);
    };
    const overlay = document.querySelector('duizhao-reader')?.shadowRoot?.querySelector('dialog');
    const dialog: Element = overlay ?? document.documentElement;
    const found: string[] = [];
    let measured = 0;
    for (const e of dialog.querySelectorAll('*')) {
      const style = getComputedStyle(e);
      const ownText = [...e.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.textContent?.trim());
      if (!ownText || !e.checkVisibility() || e.getBoundingClientRect().width < 2 || e.matches(':disabled')) continue;
      if (unseen && e.closest(unseen)) continue;
      const grounds: string[] = [];
      for (let at: Element | null = e; at; at = at === dialog ? null : at.parentElement)
        grounds.unshift(getComputedStyle(at).backgroundColor);
      const [one, other] = [paint(['white', ...grounds]), paint(['white', ...grounds, style.color])];
      const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      const size = Number.parseFloat(style.fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      measured++;
      if (ratio < (large ? 3 : 4.5)) found.push(`${ratio.toFixed(2)}: ${e.outerHTML.slice(0, 120)}`);
    }
    return { measured, found };
  }, covered);
  if (measured < 8) throw new Error(`The contrast of only ${measured} texts was measured.`);
  return found;
}

/** What reaches over the right edge of the window, without a scroll bar of its own around it. */
export const tooWide = (page: Page, where: 'page' | 'overlay' = 'page'): Promise<string[]> =>
  page.evaluate((inOverlay) => {
    const root = inOverlay ? document.querySelector('duizhao-reader')?.shadowRoot : document;
    const frame = (inOverlay ? root?.querySelector('dialog') : document.documentElement) as Element;
    const cut = (e: Element | null): boolean =>
      e !== null &&
      e !== frame &&
      (/auto|scroll|hidden|clip/.test(getComputedStyle(e).overflowX) || cut(e.parentElement));
    const over = [...frame.querySelectorAll('*')].filter((e) => {
      const { right, width } = e.getBoundingClientRect();
      return (
        width > 0 &&
        right > innerWidth + 1 &&
        e.checkVisibility({ contentVisibilityAuto: true }) &&
        !cut(e.parentElement)
      );
    });
    if (frame.scrollWidth > frame.clientWidth + 1) over.push(frame);
    return over.slice(0, 5).map((e) => `${e.outerHTML.slice(0, 100)} (${e.getBoundingClientRect().right})`);
  }, where === 'overlay');

/** Waits until a change is drawn: colours that are still changing are neither the ones before nor the ones after. */
export const atRest = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    // A page in the background (the popup, in Firefox) draws no frames.
    const frame = () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    for (let i = 0; i < 2 && document.visibilityState === 'visible'; i++) await frame();
    const root = Document.prototype.querySelector.call(document, 'duizhao-reader')?.shadowRoot;
    const running = [...document.getAnimations(), ...(root?.getAnimations() ?? [])];
    await Promise.allSettled(
      running.map((one) => (one.effect?.getTiming().iterations === Infinity ? 0 : one.finished)),
    );
  });
