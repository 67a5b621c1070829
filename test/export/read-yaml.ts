/** Text, date or other bare word of front matter, or a list of them. */
export type FrontMatter = Record<string, string | string[]>;

/**
 * Reads the front matter of a note as strictly as YAML 1.2 has it, of which our notes use a small part: one mapping of
 * plain keys to scalars or to block lists of scalars. Throws for everything else: a key that comes twice, an escape that
 * YAML does not know, a character that it does not print (production 1, c-printable), a plain scalar that could be read
 * as something else.
 */
export function readFrontMatter(note: string): { front: FrontMatter; body: string } {
  const lines = note.split('\n');
  if (lines[0] !== '---') throw new Error('no front matter at the very beginning');
  const end = lines.indexOf('---', 1);
  if (end < 0) throw new Error('the front matter does not end');
  const front: FrontMatter = Object.create(null) as FrontMatter;
  let list: string[] | null = null;
  for (const line of lines.slice(1, end)) {
    if (/[^\t\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(line) || line.includes('\ufeff'))
      throw new Error(`a character that YAML does not print in ${JSON.stringify(line)}`);
    const item = / {2}- (.+)$/y.exec(line);
    if (item) {
      if (!list) throw new Error(`an item outside a list: ${line}`);
      list.push(scalar(item[1] ?? ''));
      continue;
    }
    const [, key, value] = /^([a-z_]+):(?: (.+))?$/.exec(line) ?? [];
    if (!key) throw new Error(`neither key nor item: ${JSON.stringify(line)}`);
    if (key in front) throw new Error(`${key} twice`);
    list = value === undefined ? [] : null;
    front[key] = value === undefined ? (list ?? []) : scalar(value);
  }
  for (const [key, value] of Object.entries(front))
    if (!value.length && typeof value !== 'string') throw new Error(`${key} is empty`);
  return { front, body: lines.slice(end + 1).join('\n') };
}

const escapes: Record<string, string> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

function scalar(written: string): string {
  if (!written.startsWith('"')) {
    if (/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d)?$/.test(written)) return written; // a timestamp
    if (/^[A-Za-z][\w-]*$/.test(written) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(written)) return written;
    throw new Error(`a plain scalar that YAML may read otherwise: ${written}`);
  }
  if (!/^"(?:[^"\\]|\\(?:["\\/bfnrt]|u(?!d[89a-f])[0-9a-f]{4}))*"$/i.test(written))
    throw new Error(`a bad scalar: ${written}`);
  return written
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-f]{4})|(.))/gi, (_, code: string | undefined, one: string) =>
      code ? String.fromCharCode(Number.parseInt(code, 16)) : (escapes[one] ?? ''),
    );
}
