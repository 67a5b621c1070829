import { divideXml } from '../text/divide-xml';
import { type ParseMarkup, Unfit } from './draft';

/**
 * Parses XML from outside. A DOCTYPE that only names its DTD is taken away, so that nothing is ever fetched; one with
 * declarations of its own is refused, because that is where entities come from that unfold to gigabytes ("billion
 * laughs"). Throws Unfit for what is no well-formed XML.
 */
export function parseXml(text: string, parse: ParseMarkup): Document {
  const { doctype, root } = divideXml(text);
  if (doctype.includes('[') || /^<!ENTITY/i.test(doctype) || root.startsWith('<!')) throw new Unfit('entities');
  const document = parse(root, 'application/xml');
  // Firefox gives a document of the error alone, Chrome puts it into what it has read.
  if (document.querySelector('parsererror')) throw new Unfit('not-xml');
  return document;
}
