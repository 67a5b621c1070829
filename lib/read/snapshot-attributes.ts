import { call, own } from './unclobbered';

/** What the steps after the snapshot look at. Handlers, styles and `src` are not among them: nothing in the copy may load or run. */
const kept = new Set(
  `id class href rel type content property itemprop itemtype itemscope datetime lang hreflang role title alt width height
  colspan rowspan cite align charset http-equiv aria-labelledby`.split(/\s+/),
);
const keptOnMeta = new Set(['name']);
const addresses = /^(?:src|srcset|data-(?:[a-z-]*src|[a-z-]*srcset|original|url|lazy[a-z-]*|actualsrc))$/;
/** Elements whose `id` and `name` would become properties of the document or of a form. */
const clobbering = new Set([
  'form',
  'input',
  'button',
  'textarea',
  'fieldset',
  'output',
  'img',
  'embed',
  'object',
  'iframe',
]);

/** Name of the attribute that marks an element which the page hides by an inline style or attribute. */
export const hiddenMark = 'data-hidden';

/** Attributes for the copy of an element: a short list; addresses of images under `data-` names, so that nothing loads. */
export function attributesOf(element: Element): [string, string][] {
  const tag = own<string>(element, 'localName').toLowerCase();
  const result: [string, string][] = [];
  for (const raw of call<string[]>(element, 'getAttributeNames')) {
    const name = raw.toLowerCase();
    const value = () => call<string | null>(element, 'getAttribute', raw) ?? '';
    if (addresses.test(name)) {
      if (tag === 'img' || tag === 'source' || tag === 'image')
        result.push([name === 'src' || name === 'srcset' ? `data-page-${name}` : name, value()]);
    } else if (name === 'style') {
      if (/display\s*:\s*none/i.test(value())) result.push([hiddenMark, '']);
      if (/text-align\s*:\s*center/i.test(value())) result.push(['align', 'center']);
    } else if (name === 'hidden') {
      result.push([hiddenMark, '']);
    } else if (
      (kept.has(name) && !(name === 'id' && clobbering.has(tag))) ||
      (tag === 'meta' && keptOnMeta.has(name))
    ) {
      result.push([name, value()]);
    }
  }
  return result;
}
