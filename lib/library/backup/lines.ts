import { BadArchive } from './read-zip';

/**
 * Cuts UTF-8 into lines while it comes, whatever pieces it comes in. Throws BadArchive for a line longer than `most`
 * UTF-16 units, and for what is no UTF-8.
 */
export function lineReader(name: string, most: number): (bytes: Uint8Array, last: boolean) => string[] {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let open: string[] = [];
  let length = 0;
  return (bytes, last) => {
    const lines = decoded(decoder, name, bytes, last).split('\n');
    const rest = lines.pop() ?? '';
    const whole: string[] = [];
    for (const line of lines) {
      whole.push(open.length > 0 ? [...open, line].join('') : line);
      open = [];
      length = 0;
    }
    open.push(rest);
    length += rest.length;
    if (length > most || whole.some((line) => line.length > most))
      throw new BadArchive('beyond-limits', `${name}: a line of more than ${most} characters`);
    if (last && length > 0) throw new BadArchive('damaged', `${name}: its last line is cut off`);
    return whole;
  };
}

function decoded(decoder: TextDecoder, name: string, bytes: Uint8Array, last: boolean): string {
  try {
    return decoder.decode(bytes, { stream: !last });
  } catch {
    throw new BadArchive('damaged', `${name}: not UTF-8`);
  }
}
