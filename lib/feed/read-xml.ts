import { divideXml } from '../text/divide-xml';

/**
 * The root element of an XML text, or null where it is none. Texts that declare a document type are refused: what could
 * be declared there (entities that grow, entities from elsewhere) has no place in a feed. A text that is not well-formed
 * gets a second chance without the two usual faults: entities of HTML, and a bare ampersand in an address.
 */
export function readXml(text: string, parser: Pick<DOMParser, 'parseFromString'>): Element | null {
  const { doctype, root } = divideXml(text);
  if (doctype || root.startsWith('<!')) return null;
  return parsed(root, parser) ?? parsed(mended(root), parser);
}

function parsed(text: string, parser: Pick<DOMParser, 'parseFromString'>): Element | null {
  const { documentElement } = parser.parseFromString(text, 'application/xml');
  if (!documentElement) return null;
  const broken = documentElement.localName === 'parsererror' || documentElement.querySelector('parsererror') !== null;
  return broken ? null : documentElement;
}

const named: Record<string, string> = {
  nbsp: '\u00a0',
  middot: '·',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  ldquo: '“',
  rdquo: '”',
};

function mended(text: string): string {
  return text
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)(?:(\w+);)?/gi, (whole, name?: string) =>
            name ? (named[name] ?? `&amp;${name};`) : whole.replace('&', '&amp;'),
          ),
    )
    .join('');
}
