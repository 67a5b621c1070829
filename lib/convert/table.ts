/** Converts a text; what comes out is as long as what went in, in UTF-16 units. */
export type Conversion = (text: string) => string;

/** Phrases that begin with one character. */
interface Group {
  /** What the character becomes by itself. */
  single: string;
  /** The phrases without that character, and what they become with it. */
  phrases: ReadonlyMap<string, string>;
  /** Lengths of those keys in UTF-16 units, longest first. */
  lengths: readonly number[];
}

/**
 * Opens a table that `compileTable` made: a line for each character that begins anything, with tabs between its fields;
 * first the character and what it becomes, then its phrases without the character, each alone where every character of
 * it becomes what it becomes by itself, else with '>' and the result, in which '=' stands for just that.
 *
 * At each place the longest phrase wins, as in OpenCC. Lines are read when their character is first met.
 */
export function openTable(table: string): Conversion {
  const lines = new Map<string, string>();
  for (const line of table.split('\n')) if (line) lines.set(firstOf(line, 0), line);
  const groups = new Map<string, Group>();

  const singleOf = (character: string): string => {
    const line = lines.get(character);
    return line ? firstOf(line, character.length) : character;
  };
  const groupOf = (character: string): Group | undefined => {
    const known = groups.get(character);
    const line = known ? undefined : lines.get(character);
    if (line === undefined) return known;
    const phrases = new Map(
      line
        .split('\t')
        .slice(1)
        .map((field): [string, string] => {
          const [rest = '', value = ''] = field.split('>');
          const characters = [character, ...rest];
          const written = value ? [...value] : characters.map(() => '=');
          return [
            rest,
            characters.map((one, at) => (written[at] === '=' ? singleOf(one) : (written[at] ?? one))).join(''),
          ];
        }),
    );
    const lengths = [...new Set([...phrases.keys()].map((rest) => rest.length))].sort((a, b) => b - a);
    const group = { single: singleOf(character), phrases, lengths };
    groups.set(character, group);
    return group;
  };

  return (text) => {
    let converted = '';
    for (let offset = 0; offset < text.length; ) {
      const character = firstOf(text, offset);
      const group = groupOf(character);
      const from = offset + character.length;
      const length = group?.lengths.find((units) => group.phrases.has(text.slice(from, from + units))) ?? 0;
      converted += length ? group?.phrases.get(text.slice(from, from + length)) : (group?.single ?? character);
      offset = from + length;
    }
    return converted;
  };
}

/** The character (code point) at this offset; a lone surrogate as it is. */
const firstOf = (text: string, offset: number): string => {
  const codePoint = text.codePointAt(offset) ?? 0;
  return codePoint > 0xffff ? text.slice(offset, offset + 2) : text.charAt(offset);
};
