import type { Snapshot } from '../snapshot';

/** What a page says of itself to machines: `<meta>` elements and JSON-LD. Values are unchecked text. */
export interface PageClaims {
  /** Values of the first of these meta names that has any; names are compared without case and outer space. */
  meta(...names: string[]): string[];
  /** JSON-LD objects whose type is a kind of article. */
  articles: JsonObject[];
  /** All JSON-LD objects that the page states, articles among them. */
  objects: JsonObject[];
}

export type JsonObject = { [key: string]: unknown };

const articleType = /Article|BlogPosting|Report(?:age)?$|NewsPosting|LiveBlog/;
const deepest = 6;
const mostObjects = 200;

export function pageClaims({ document, scripts }: Snapshot): PageClaims {
  const metas = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name) metas.set(name, [...(metas.get(name) ?? []), content]);
    }
  }
  const objects = scripts.filter(({ type }) => /ld\+json/i.test(type)).flatMap(({ text }) => objectsIn(parse(text)));
  const articles = objects.filter((object) =>
    [object['@type']].flat().some((type) => typeof type === 'string' && articleType.test(type)),
  );
  return {
    meta: (...names) => names.map((name) => metas.get(name)).find((values) => values !== undefined) ?? [],
    articles,
    objects,
  };
}

/** JSON-LD in the wild: raw line breaks in strings, comments around it, a stray semicolon at its end. */
function parse(text: string): unknown {
  const cleaned = text
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>)\s*$/, '')
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/;\s*$/, '');
  try {
    return JSON.parse(cleaned);
  } catch {
    return null;
  }
}

function objectsIn(value: unknown, depth = 0, found: JsonObject[] = []): JsonObject[] {
  if (depth > deepest || found.length >= mostObjects || typeof value !== 'object' || value === null) return found;
  if (Array.isArray(value)) {
    for (const item of value) objectsIn(item, depth + 1, found);
    return found;
  }
  const object = value as JsonObject;
  found.push(object);
  objectsIn(object['@graph'] ?? object.mainEntity ?? null, depth + 1, found);
  return found;
}

/** A claim as a list of texts: strings, or the names of objects. */
export function textsOf(value: unknown): string[] {
  return [value].flat(2).flatMap((item: unknown) => {
    if (typeof item === 'string') return item.trim() ? [item.trim()] : [];
    if (typeof item === 'object' && item !== null && 'name' in item) return textsOf((item as JsonObject).name);
    return [];
  });
}
