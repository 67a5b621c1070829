import { visibleText } from './visible-text';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text as XML 1.0, safe as content of an element and between double quotes. Characters that XML forbids are left out
 * (control characters, half surrogates, U+FFFE and U+FFFF), with them those that turn the direction of a line.
 */
export const escapeXml = (text: string): string =>
  visibleText(text).replace(/[&<>"]/g, (character) => entities[character] ?? '');
