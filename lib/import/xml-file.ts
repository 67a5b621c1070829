import { type ParseMarkup, Unfit } from './draft';

/**
 * Parses XML from outside. A DOCTYPE that only names its DTD is taken away, so that nothing is ever fetched; one with
 * declarations of its own is refused, because that is where entities come from that unfold to gigabytes ("billion
 * laughs"). Throws Unfit for what is no well-formed XML.
 */
export function parseXml(text: string, parse: ParseMarkup): Document {
  // Only what stands before the root element can declare anything.
  const root = /<[A-Za-z_]/.exec(text)?.index ?? text.length;
  const head = text.slice(0, root);
  if (/<!ENTITY|<!DOCTYPE[^>]*\[/i.test(head) || /<!(?:ENTITY|DOCTYPE)/i.test(text.slice(root, root + 2000))) {
    throw new Unfit('entities');
  }
  const bare = head.replace(/<\?xml[^>]*\?>|<!DOCTYPE[^>]*>/gi, '').trim() + text.slice(root);
  // Characters that XML 1.0 forbids would make all of a file unreadable for the sake of one.
  const document = parse(bare.toWellFormed().replace(forbidden, ''), 'application/xml');
  // Firefox gives a document of the error alone, Chrome puts it into what it has read.
  if (document.querySelector('parsererror')) throw new Unfit('not-xml');
  return document;
}

const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
