import type { Site } from '../sites/site';
import { isoOf, parseDate } from './metadata/parse-date';
import { runningText } from './prose-map';
import type { RawBlock, Report } from './raw-block';

const leastProse = 30;

/** The element that the site's rules name as the article; null where they name none or it is empty. */
export function ruledRoot(site: Site | undefined, body: Element, blocks: readonly RawBlock[]): Element | null {
  for (const selector of site?.rules?.body ?? []) {
    const found = [...body.querySelectorAll(selector)].find((element) => runningText(blocks).of(element) >= leastProse);
    if (found) return found;
  }
  return null;
}

/** What the site's rules find of title, time, source and byline. */
export function ruledMetadata(site: Site | undefined, body: Element) {
  const text = (selectors: readonly string[] = []): string => {
    for (const selector of selectors) {
      const found = body.ownerDocument.querySelector(selector);
      const value = (found?.getAttribute('content') ?? found?.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (value) return value;
    }
    return '';
  };
  const { title, publishedAt, source, byline } = site?.rules ?? {};
  const date = parseDate(text(publishedAt));
  const ruled = {
    title: text(title),
    publishedAt: date ? isoOf(date) : '',
    source: text(source),
    byline: text(byline),
  };
  return Object.fromEntries(Object.entries(ruled).filter(([, value]) => value !== '')) as Partial<typeof ruled>;
}

/** Step: drops what the site's rules name. */
export function dropRuled(
  site: Site | undefined,
  body: Element,
  blocks: readonly RawBlock[],
  report: Report,
): RawBlock[] {
  const parts = (site?.rules?.remove ?? []).flatMap((selector) => [...body.querySelectorAll(selector)]);
  if (parts.length === 0) return [...blocks];
  return blocks.filter((block) => {
    const gone = parts.some((part) => part.contains(block.element));
    if (gone) report('site', 'rule of the site', block.text);
    return !gone;
  });
}
