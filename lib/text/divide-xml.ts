/** What no XML text may hold (https://www.w3.org/TR/xml/#charsets). */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * An XML text divided where its root element begins: the declaration of its type ('' for none; of one with declarations
 * of its own only the beginning, up to a '['), and what follows from the root on. Comments and instructions before the
 * root are left out, as are characters that XML forbids, which would make all of a file unreadable for the sake of one.
 * Nothing else is behind the beginning that could declare an entity: `root` begins with '<!' where something tries to.
 */
export function divideXml(text: string): { doctype: string; root: string } {
  const clean = text.toWellFormed().replace(forbidden, '');
  const start = afterMisc(clean, 0);
  const doctype = /^<![^>]*>?/.exec(clean.slice(start))?.[0] ?? '';
  return { doctype, root: clean.slice(afterMisc(clean, start + doctype.length)) };
}

/** Behind white space, comments and instructions: there a '<!DOCTYPE' is text. */
function afterMisc(text: string, from: number): number {
  const misc = /\s+|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/y;
  misc.lastIndex = from;
  let at = from;
  while (misc.test(text)) at = misc.lastIndex;
  return at;
}
