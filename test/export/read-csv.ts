/** The grammar of RFC 4180, section 2, with its CRLF; `separator` may be a tab. Throws where a file does not follow it. */
export function readCsv(file: string, separator: ',' | '\t' = ','): string[][] {
  const bare = separator === ',' ? '[^",\\r\\n]*' : '[^"\\t\\r\\n]*';
  const field = new RegExp(`"((?:[^"]|"")*)"|(${bare})`, 'y');
  const rows: string[][] = [];
  let at = 0;
  while (at < file.length) {
    const row: string[] = [];
    for (;;) {
      field.lastIndex = at;
      const match = field.exec(file);
      if (!match) throw new Error(`no field at ${at}`);
      row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
      at += match[0].length;
      if (file[at] !== separator) break;
      at += 1;
    }
    if (!file.startsWith('\r\n', at)) throw new Error(`no end of a record at ${at}: ${file.slice(at, at + 20)}`);
    at += 2;
    rows.push(row);
  }
  if (rows.some((row) => row.length !== rows[0]?.length)) throw new Error('records of different lengths');
  return rows;
}
