import type { Database, SqlJsStatic } from 'sql.js';
import { ankiPlain } from '../../text/anki-text';
import { type CardKind, collectionRow } from './collection-facts';
import { indexes, tables } from './schema';
import { sha1 } from './sha1';

/** Brings SQLite, as sql.js has it. */
export type LoadSqlite = () => Promise<SqlJsStatic>;

export interface PackageNote {
  kind: CardKind;
  /**
   * What the note is of, the same in every package: Anki knows a note that it imported before by this, whatever else
   * has changed of it.
   */
  identity: string;
  /** HTML, in the order of the note type. */
  fields: readonly string[];
  /** Without spaces. */
  tags: readonly string[];
}

/** An Anki collection that grows note by note, each with its one card, new, in the order in which they come. */
export interface Collection {
  add(note: PackageNote): void;
  count(): number;
  /** The database file. Nothing can be added afterwards. */
  file(): Uint8Array;
  /** Gives its memory back; to be called in any case, also twice. */
  close(): void;
}

/** What divides the fields of a note; it stands in none of them. */
const fieldSeparator = '\u001f';

/** Starts a collection. Ids of notes and cards are milliseconds from `now` on, each once. */
export function ankiCollection(sqlite: SqlJsStatic, kinds: readonly CardKind[], now: Date): Collection {
  const db = new sqlite.Database();
  try {
    return startedCollection(db, kinds, now.getTime());
  } catch (error) {
    db.close();
    throw error;
  }
}

function startedCollection(db: Database, kinds: readonly CardKind[], start: number): Collection {
  const seconds = Math.floor(start / 1000);
  const places = new Map(kinds.map((kind) => [kind, 0]));
  let count = 0;
  db.run(tables);
  db.run(`INSERT INTO col VALUES (${marks(13)})`, collectionRow(kinds, start));
  db.run('BEGIN');
  const notes = db.prepare(`INSERT INTO notes VALUES (${marks(11)})`);
  const cards = db.prepare(`INSERT INTO cards VALUES (${marks(18)})`);
  return {
    add: ({ kind, identity, fields, tags }) => {
      const { name, fields: names } = kind.noteType;
      if (fields.length !== names.length) throw new Error(`${fields.length} fields for ${name}`);
      const id = start + count;
      const place = (places.get(kind) ?? 0) + 1;
      const clean = fields.map((field) => field.replaceAll(fieldSeparator, '').normalize('NFC'));
      const first = ankiPlain(clean[0] ?? '');
      const guid = sha1(`${name}\n${identity}`).slice(0, 20);
      const checksum = Number.parseInt(sha1(first).slice(0, 8), 16);
      const tagged = tags.length ? ` ${tags.join(' ')} ` : '';
      // id, guid, mid, mod, usn (-1: not synchronised yet), tags, flds, sfld, csum, flags, data
      notes.run([id, guid, kind.noteTypeId, seconds, -1, tagged, clean.join(fieldSeparator), first, checksum, 0, '']);
      // id, nid, did, ord, mod, usn; type and queue (new), due (its place); nothing learnt; no other deck, flags, data
      cards.run([id, id, kind.deckId, 0, seconds, -1, 0, 0, place, 0, 0, 0, 0, 0, 0, 0, 0, '']);
      places.set(kind, place);
      count += 1;
    },
    count: () => count,
    file: () => {
      notes.free();
      cards.free();
      db.run('COMMIT');
      db.run(indexes);
      const bytes = db.export();
      db.close(); // the copy is as large as the database
      return bytes;
    },
    close: () => db.close(),
  };
}

const marks = (count: number): string => Array.from({ length: count }, () => '?').join(', ');
