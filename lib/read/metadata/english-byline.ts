const name = "\\p{Lu}[\\p{L}.'’-]*";
const byline = new RegExp(
  `^[Bb][Yy]:?\\s+(${name}(?:\\s+(?:${name}|and|de|van|von|bin|al|&)|,\\s+${name}){0,11})(?:\\s*[|·,].{0,80})?$`,
  'u',
);
const longest = 120;

/** The name in a line 'By Jane Doe'; '' for other lines. */
export const bylineIn = (line: string): string =>
  line.length <= longest && /^by\b/i.test(line) ? (byline.exec(line.trim())?.[1] ?? '').trim() : '';
