/** A text file for Anki, read by the rules of its manual ("Importing: Text Files"). */
export interface AnkiFile {
  headers: Record<string, string>;
  /** Names of the columns. */
  columns: string[];
  /** Fields as Anki stores them: HTML where the file says so. */
  notes: Record<string, string>[];
}

/** Throws where a record has not as many fields as there are columns, or a quotation mark stays open. */
export function readAnki(file: string): AnkiFile {
  const headers: Record<string, string> = {};
  let rest = file;
  for (;;) {
    const line = /^(?:#([^:\n]*):([^\n]*)|(tags):([^\n]*))\n/i.exec(rest);
    if (!line) break;
    headers[(line[1] ?? line[3] ?? '').toLowerCase()] = line[2] ?? line[4] ?? '';
    rest = rest.slice(line[0].length);
  }
  if (headers.separator?.toLowerCase() !== 'tab') throw new Error('not separated by tabs');
  const columns = (headers.columns ?? '').split('\t');
  const notes = records(rest).map((fields) => {
    if (fields.length !== columns.length) throw new Error(`${fields.length} fields in ${JSON.stringify(fields)}`);
    return Object.fromEntries(columns.map((name, index) => [name, fields[index] ?? '']));
  });
  return { headers, columns, notes };
}

/** Lines that begin with '#' are comments. A field in quotation marks may hold tabs and line breaks, and '""' is one. */
function records(text: string): string[][] {
  const found: string[][] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === '#') {
      at = text.indexOf('\n', at) + 1 || text.length;
      continue;
    }
    const fields: string[] = [];
    for (;;) {
      const field = text[at] === '"' ? /"((?:[^"]|"")*)"(?=[\t\n]|$)/y : /([^\t\n]*)/y;
      field.lastIndex = at;
      const match = field.exec(text);
      if (!match) throw new Error(`an open quotation mark at ${at}`);
      fields.push(text[at] === '"' ? (match[1] ?? '').replaceAll('""', '"') : (match[1] ?? ''));
      at += match[0].length;
      if (text[at] !== '\t') break;
      at += 1;
    }
    at += 1;
    found.push(fields);
  }
  return found;
}

/** What Anki compares of a first field: its tags taken off with nothing in their place, its entities read. */
export const plainField = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&(lt|gt|quot|#39|#96|amp);/g, (_, name: string) => entities[name] ?? '');

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", '#96': '`', amp: '&' };
