import { call, own } from './unclobbered';

/** What the steps after the snapshot look at. Handlers, styles and `src` are not among them: nothing in the copy may load or run. */
const kept = new Set(
  `id class href rel type content property itemprop itemtype itemscope datetime lang hreflang role title alt width height
  colspan rowspan cite align charset http-equiv aria-labelledby`.split(/\s+/),
);
const keptOnMeta = new Set(['name']);
const addresses = /^(?:src|srcset|data-(?:[a-z-]*src|[a-z-]*srcset|original|url|lazy[a-z-]*|actualsrc))$/;
const pictures = new Set(['img', 'source', 'image']);
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

/** Size that an image has by itself, once it is there: '640x480'. */
export const sizeMark = 'data-page-size';

/** Copies what the later steps need; addresses of images come under `data-` names, so that nothing loads. */
export function copyAttributes(from: Element, to: Element, tag: string): void {
  for (const raw of call<string[]>(from, 'getAttributeNames')) {
    const use = treatmentOf(raw);
    if (use === 'none' || (use === 'meta' && tag !== 'meta') || (use === 'image' && !pictures.has(tag))) continue;
    const name = raw.toLowerCase();
    if (name === 'id' && clobbering.has(tag)) continue;
    const value = call<string | null>(from, 'getAttribute', raw) ?? '';
    if (use === 'hidden') to.setAttribute(hiddenMark, '');
    else if (use === 'style') {
      if (/display\s*:\s*none/i.test(value)) to.setAttribute(hiddenMark, '');
      if (/text-align\s*:\s*center/i.test(value)) to.setAttribute('align', 'center');
    } else to.setAttribute(name === 'src' || name === 'srcset' ? `data-page-${name}` : name, value);
  }
  if (tag === 'img') {
    const [width = 0, height = 0] = ['naturalWidth', 'naturalHeight'].map((side) => own<number>(from, side));
    if (width && height) to.setAttribute(sizeMark, `${width}x${height}`);
  }
}

type Use = 'kept' | 'meta' | 'image' | 'style' | 'hidden' | 'none';

/** A page has thousands of attributes under some dozen names. */
const uses = new Map<string, Use>();
const mostUses = 1000;

function treatmentOf(raw: string): Use {
  const known = uses.get(raw);
  if (known) return known;
  const name = raw.toLowerCase();
  const use: Use = addresses.test(name)
    ? 'image'
    : name === 'style' || name === 'hidden'
      ? name
      : kept.has(name)
        ? 'kept'
        : keptOnMeta.has(name)
          ? 'meta'
          : 'none';
  if (uses.size < mostUses) uses.set(raw, use);
  return use;
}
