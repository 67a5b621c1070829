import type { Script } from '../../article';
import { oneLine } from '../../text/visible-text';
import { escapeXml } from '../../text/xml';
import { webAddress } from '../web-address';

export const languageOf = (script: Script): 'zh-Hans' | 'zh-Hant' => (script === 'Hant' ? 'zh-Hant' : 'zh-Hans');

/** The two attributes that say a language in XHTML, with a space before them. */
export const inLanguage = (tag: string): string => ` xml:lang="${tag}" lang="${tag}"`;

/** Text in an element of its language. */
export const span = (text: string, tag: string): string => `<span${inLanguage(tag)}>${escapeXml(text)}</span>`;

/** Text on one line, at most 200 characters: for lists and for the head of a file. */
export function shortText(text: string): string {
  const characters = [...oneLine(text)];
  return characters.length > 200 ? `${characters.slice(0, 199).join('')}…` : characters.join('');
}

/** A whole content document. `body` is well-formed XHTML. */
export const xhtmlPage = (title: string, tag: string, body: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"${inLanguage(tag)}>
<head>
<meta charset="utf-8"/>
<title>${escapeXml(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body>
${body}
</body>
</html>
`;

/** A link to the web; what is no web address stays text. Characters that RFC 3986 does not allow are encoded. */
export function webLink(url: string, text: string): string {
  const href = webAddress(url);
  if (!href) return escapeXml(text);
  return `<a href="${escapeXml(strictAddress(href))}">${escapeXml(text)}</a>`;
}

/** A web address as RFC 3986 writes it: browsers let pass what checkers of books do not. */
export function strictAddress(href: string): string {
  const { origin } = new URL(href);
  const rest = href.slice(href.indexOf('/', href.indexOf('//') + 2));
  const encoded = rest
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/g, (character) => encodeURIComponent(character.toWellFormed()));
  const [path = '', ...fragment] = encoded.split('#');
  return `${origin}${path}${fragment.length ? `#${fragment.join('%23')}` : ''}`;
}
