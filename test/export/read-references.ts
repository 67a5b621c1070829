/** References of a RIS file, by the rules of its specification (2011). Throws where it breaks them. */
export function readRis(file: string): Record<string, string[]>[] {
  const references: Record<string, string[]>[] = [];
  let open: Record<string, string[]> | null = null;
  for (const line of file.split('\r\n')) {
    if (line === '' && !open) continue;
    const [, tag, value = ''] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/.exec(line) ?? [];
    if (!tag) throw new Error(`no tag: ${JSON.stringify(line)}`);
    if ((tag === 'TY') === (open !== null)) throw new Error(`${tag} out of place`);
    open ??= {};
    if (tag === 'ER') {
      if (value) throw new Error('the end says something');
      references.push(open);
      open = null;
    } else open[tag] = [...(open[tag] ?? []), value];
  }
  if (open) throw new Error('a reference does not end');
  return references;
}

export interface BibEntry {
  type: string;
  key: string;
  /** As they stand between their outer braces. */
  fields: Record<string, string>;
}

/**
 * Entries of a BibTeX file. Braces are counted as BibTeX and biber do, one behind a backslash like any other. Throws where
 * a value does not close, a name is no name, or something stands between the entries.
 */
export function readBib(file: string): BibEntry[] {
  const entries: BibEntry[] = [];
  let at = 0;
  const take = (pattern: RegExp): string => {
    const sticky = new RegExp(pattern, 'y');
    sticky.lastIndex = at;
    const match = sticky.exec(file);
    if (!match) throw new Error(`no ${pattern} at ${at}: ${JSON.stringify(file.slice(at, at + 40))}`);
    at += match[0].length;
    return match[1] ?? '';
  };
  take(/\s*/);
  while (at < file.length) {
    const type = take(/@([a-z]+)\{/);
    const entry: BibEntry = { type, key: take(/([A-Za-z0-9:._-]+),\s*/), fields: {} };
    while (file[at] !== '}') {
      const name = take(/([a-z]+)\s*=\s*/);
      if (name in entry.fields) throw new Error(`${name} twice`);
      entry.fields[name] = value();
      take(/,?\s*/);
    }
    at += 1;
    take(/\s*/);
    entries.push(entry);
  }
  return entries;

  function value(): string {
    const start = at;
    let depth = 0;
    do {
      if (at >= file.length) throw new Error('a value does not close');
      if (file[at] === '{') depth += 1;
      if (file[at] === '}') depth -= 1;
      at += 1;
    } while (depth > 0);
    return file.slice(start + 1, at - 1);
  }
}

const commands: Record<string, string> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciicircum: '^',
  textasciitilde: '~',
};

/** What TeX prints of a value. Throws at a character that it would obey, and at two that it prints as one. */
export function printed(value: string): string {
  const [ligature] = /--|''|``|,,|<<|>>|[?!]`/.exec(value) ?? [];
  if (ligature) throw new Error(`TeX would join ${ligature}`);
  return value.replace(/\\([a-z]+)\{\}|\\([%#$&_])|[{}]|[\\%#$&_^~]/g, (whole, command = '', escaped = '') => {
    if (whole === '{' || whole === '}') return '';
    const character = escaped || commands[command];
    if (!character) throw new Error(`TeX would obey ${whole}`);
    return character;
  });
}
