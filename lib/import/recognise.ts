import { readAddressLines, readAddressMarkup, readAddressTable, readOpml } from './address-list';
import { readColumns } from './columns';
import { recordsOf } from './delimited-rows';
import { divideLong } from './divide-long';
import { foreignLimits, type ParseMarkup, type Recognised, refuseText, Unfit } from './draft';
import { rowsOfMarkup, textOfMarkup } from './markup-text';
import { readRunningText } from './running-text';
import { readTmx } from './tmx-file';
import { parseXml } from './xml-file';

/** A text to recognise: what stands in a file, or what was pasted. */
export interface ForeignText {
  text: string;
  /** The same as markup, where the clipboard holds it. */
  html?: string;
}

/**
 * Decides which form a text has, and reads it. Tried in this order, each only where what it needs is there: our own JSON;
 * XML (TMX, OPML); markup (bookmarks, tables); a table of two languages; a list of addresses; running text. Changes
 * nothing and throws nothing: what cannot be taken in says why.
 */
export function recognise({ text, html = '' }: ForeignText, parse: ParseMarkup): Recognised {
  try {
    if (text.length > foreignLimits.bytes || html.length > foreignLimits.bytes) return refuseText('too-large');
    const found = read(text.replace(/^\ufeff/, ''), html, parse);
    return found.kind === 'texts' ? divideLong(found) : found;
  } catch (error) {
    if (error instanceof Unfit) return refuseText(error.problem, error.message);
    throw error;
  }
}

function read(text: string, html: string, parse: ParseMarkup): Recognised {
  const start = text.slice(0, 2000).trimStart();
  if (start.startsWith('{')) return { kind: 'own' };
  if (!start && !html) return refuseText('nothing');
  if (isBinary(text)) return refuseText('not-text');
  if (/^<!DOCTYPE NETSCAPE-Bookmark-file-1/i.test(start)) {
    return readAddressMarkup(parse(text, 'text/html'), 0) ?? refuseText('nothing');
  }
  if (/^<(?:!DOCTYPE\s+html|html|head|body|table|div|p|ul|ol|dl|article|section|meta)\b/i.test(start)) {
    return fromMarkup(parse(text, 'text/html'), '');
  }
  if (/^<(?:\?xml|!DOCTYPE\s+(?:tmx|opml)|tmx|opml|rss|feed|rdf:RDF)\b|^<!--[\s\S]*<(?:tmx|opml)\b/i.test(start)) {
    return fromXml(text, parse);
  }
  return html ? fromMarkup(parse(html, 'text/html'), text) : fromPlain(text);
}

/** NULs and other control characters that no text holds. */
function isBinary(text: string): boolean {
  const beginning = text.slice(0, 20_000);
  const odd = beginning.match(/[^\P{Cc}\s]|\ufffd/gu)?.length ?? 0;
  return odd > beginning.length * 0.02 + 2;
}

function fromXml(text: string, parse: ParseMarkup): Recognised {
  const document = parseXml(text, parse);
  const root = document.documentElement.localName.toLowerCase();
  if (root === 'tmx') return readTmx(document);
  if (root === 'opml') return readOpml(document) ?? refuseText('nothing');
  if (root === 'html') return fromMarkup(document, '');
  return refuseText('unknown-xml', root.slice(0, 40));
}

/** A table or a list of links where the markup holds one; else its text, or the plain text that came along. */
function fromMarkup(document: Document, plain: string): Recognised {
  const rows = rowsOfMarkup(document, foreignLimits.rows);
  if (rows && rows.length > foreignLimits.rows) return refuseText('too-many', String(foreignLimits.rows));
  const columns = rows && readColumns(rows);
  if (columns) return columns;
  const links = document.querySelectorAll('a[href]').length > 1 ? readAddressMarkup(document) : null;
  if (links) return links;
  return fromPlain(plain.trim() || textOfMarkup(document.body ?? document.documentElement));
}

function fromPlain(text: string): Recognised {
  if (!text.trim()) return refuseText('nothing');
  const records = recordsOf(text);
  const columns = records && readColumns(records);
  if (columns) return columns;
  const addresses = (records && readAddressTable(records)) ?? readAddressLines(text);
  if (addresses) return addresses;
  return readRunningText(text);
}
