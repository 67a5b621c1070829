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
      return width > 0 && right > innerWidth + 1 && e.checkVisibility() && !cut(e.parentElement);
    });
    if (frame.scrollWidth > frame.clientWidth + 1) over.push(frame);
    return over.slice(0, 5).map((e) => `${e.outerHTML.slice(0, 100)} (${e.getBoundingClientRect().right})`);
  }, where === 'overlay');
