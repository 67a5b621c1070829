import type { Annotation } from './annotation';

/**
 * A version 4 UUID (RFC 9562). Not `crypto.randomUUID`, which a page without https does not have, and so neither does
 * what is read over it.
 */
export function randomId(random: (bytes: Uint8Array<ArrayBuffer>) => unknown): string {
  const bytes = new Uint8Array(16);
  random(bytes);
  const hex = Array.from(bytes, (byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  }).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** An annotation made now. Only a highlight has a colour. */
export function newAnnotation(
  about: Pick<Annotation, 'kind' | 'target'> & Partial<Pick<Annotation, 'colour' | 'note'>>,
  now: Date = new Date(),
): Annotation {
  const time = now.toISOString();
  const id = randomId((bytes) => crypto.getRandomValues(bytes));
  return { id, colour: '', note: '', created: time, modified: time, ...about };
}
