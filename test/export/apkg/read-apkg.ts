import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { strFromU8, unzipSync } from 'fflate';

/** A package as another program finds it: Node's own SQLite reads the database, nothing of what wrote it. */
export interface Apkg {
  col: Row;
  /** By id, of the rows that are JSON. */
  models: Record<string, Model>;
  decks: Record<string, { id: number; name: string }>;
  notes: ReadNote[];
  cards: Row[];
  /** Names of the tables and indexes. */
  schema: string[];
}

type Row = Record<string, number | string>;
interface Model {
  id: number;
  name: string;
  css: string;
  flds: { name: string; ord: number }[];
  tmpls: { name: string; qfmt: string; afmt: string }[];
}
export interface ReadNote {
  row: Row;
  /** By the names of the note type. */
  fields: Record<string, string>;
  tags: string[];
  deck: string;
  noteType: string;
}

/** Reads a package and checks all that Anki rests on. Throws where something is not so. */
export function readApkg(file: Uint8Array): Apkg {
  const files = unzipSync(file);
  const names = Object.keys(files).sort();
  check(names.join() === 'collection.anki2,media', `the files ${names}`);
  check(JSON.stringify(JSON.parse(strFromU8(files.media ?? new Uint8Array()))) === '{}', 'media');
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-apkg-'));
  try {
    const path = join(folder, 'collection.anki2');
    writeFileSync(path, files['collection.anki2'] ?? new Uint8Array());
    const db = new DatabaseSync(path, { readOnly: true });
    try {
      return readCollection((sql) => db.prepare(sql).all() as Row[]);
    } finally {
      db.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readCollection(all: (sql: string) => Row[]): Apkg {
  check(all('PRAGMA integrity_check')[0]?.integrity_check === 'ok', 'the integrity of the database');
  const cols = all('SELECT * FROM col');
  const [col = {}] = cols;
  check(cols.length === 1 && col.id === 1 && col.ver === 11, 'the one row of the collection');
  const models = JSON.parse(String(col.models)) as Apkg['models'];
  const decks = JSON.parse(String(col.decks)) as Apkg['decks'];
  for (const table of [models, decks, JSON.parse(String(col.dconf))])
    for (const [id, one] of Object.entries(table)) check((one as Row).id === Number(id), `id ${id}`);
  check('1' in decks && JSON.parse(String(col.dconf))[1] !== undefined, 'the usual deck and its options');
  for (const { name } of Object.values(decks)) {
    const parent = name.split('::').slice(0, -1).join('::');
    check(!parent || Object.values(decks).some((deck) => deck.name === parent), `the deck above ${name}`);
  }
  const cards = all('SELECT * FROM cards ORDER BY id');
  const notes = all('SELECT * FROM notes ORDER BY id').map((row): ReadNote => {
    const model = models[String(row.mid)];
    const fields = String(row.flds).split('\u001f');
    check(model?.flds.length === fields.length, `${fields.length} fields of note ${row.id}`);
    check(row.csum === Number.parseInt(sha1(plain(fields[0] ?? '')).slice(0, 8), 16), `checksum of ${fields[0]}`);
    check(String(row.sfld) === plain(fields[0] ?? ''), `sort field of ${fields[0]}`);
    const own = cards.filter(({ nid }) => nid === row.id);
    check(own.length === 1 && own[0]?.ord === 0, `the card of note ${row.id}`);
    check(/^(?: .+ )?$/.test(String(row.tags)), `tags ${row.tags}`);
    return {
      row,
      fields: Object.fromEntries(model?.flds.map(({ name }, index) => [name, fields[index] ?? '']) ?? []),
      tags: String(row.tags).split(' ').filter(Boolean),
      deck: decks[String(own[0]?.did)]?.name ?? '',
      noteType: model?.name ?? '',
    };
  });
  check(cards.length === notes.length, 'a card without a note');
  for (const card of cards) {
    check(String(card.did) in decks, `the deck of card ${card.id}`);
    check(card.type === 0 && card.queue === 0 && Number(card.due) > 0, `card ${card.id} is new`);
  }
  check(new Set(notes.map(({ row }) => row.guid)).size === notes.length, 'a guid twice');
  const schema = all("SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite%' ORDER BY name");
  return { col, models, decks, notes, cards, schema: schema.map(({ name }) => String(name)) };
}

function check(right: boolean, what: string): void {
  if (!right) throw new Error(`not as Anki has it: ${what}`);
}

const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex');

/** A field without its tags, its entities read, as Anki compares it. */
const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (_, code?: string, name = '') =>
      code ? String.fromCodePoint(Number(code)) : (named[name] ?? '?'),
    );
const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };
