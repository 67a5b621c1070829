import 'fake-indexeddb/auto';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crc32 } from '@/lib/export/zip-parts';
import { backupLimits, manifestRow } from '@/lib/library/backup/backup-file';
import { restoreBackup } from '@/lib/library/backup/restore-backup';
import { writeBackup } from '@/lib/library/backup/write-backup';
import { type Library, openLibrary } from '@/lib/library/database';
import { article, saved } from '../samples';
import { contents, filledLibrary, never, pixel } from './filled';

type Files = Record<string, Uint8Array>;

let db: Library;
let sound: Files;
let bytes: Uint8Array<ArrayBuffer>;
let before: Awaited<ReturnType<typeof contents>>;
beforeAll(async () => {
  const source = await filledLibrary(3);
  const now = new Date('2026-03-09T12:00:00Z');
  const { file } = await writeBackup(source, { now, version: '1', pictures: true, settings: null, signal: never });
  bytes = new Uint8Array(await file.arrayBuffer());
  sound = unzipSync(bytes);
  await source.delete();
  db = openLibrary('hostile');
  const mine = saved(article(700));
  await db.articles.put(mine);
  before = await contents(db);
});
afterAll(() => db.delete());

const take = (file: Blob, limits = backupLimits) =>
  restoreBackup(db, file, { signal: never, onProgress: () => {}, limits });
const zipped = (files: Zippable) => new Blob([zipSync(files)]);

/** The sound backup with files changed, and a manifest that fits them. */
function changed(change: Files): Blob {
  const files = { ...sound, ...change };
  const manifest = manifestRow.parse(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())));
  for (const entry of manifest.files) {
    const now = files[entry.name] ?? new Uint8Array();
    Object.assign(entry, { bytes: now.length, crc32: crc32(now) });
  }
  return zipped({ ...files, 'manifest.json': strToU8(JSON.stringify(manifest)) });
}

/** The sound backup with settings of that kind. */
function withSettings(value: object): Blob {
  const settings = strToU8(JSON.stringify(value));
  const manifest = manifestRow.parse(JSON.parse(text('manifest.json')));
  manifest.files.push({ name: 'settings.json', bytes: settings.length, crc32: crc32(settings) });
  return zipped({ ...sound, 'settings.json': settings, 'manifest.json': strToU8(JSON.stringify(manifest)) });
}

const text = (name: string) => strFromU8(sound[name] ?? new Uint8Array());
const withLine = (name: string, edit: (row: Record<string, unknown>) => unknown) => {
  const [first = '', ...rest] = text(name).split('\n');
  const row = edit(JSON.parse(first) as Record<string, unknown>);
  return { [name]: strToU8([typeof row === 'string' ? row : JSON.stringify(row), ...rest].join('\n')) };
};
const article1 = 'articles-0001.jsonl';
const filing1 = 'filings-0001.jsonl';

it('takes the same archive when nothing is wrong with it, also packed by another program', async () => {
  const target = openLibrary('hostile-not');
  const outcome = await restoreBackup(target, changed({}), { signal: never, onProgress: () => {} });
  expect(outcome).toMatchObject({ ok: true, report: { added: 3 } });
  await target.delete();
});

describe('what is refused whole, with a reason, and changes nothing', () => {
  const cases: [what: string, problem: string, file: () => Blob, detail?: RegExp][] = [
    ['an archive of something else', 'not-backup', () => zipped({ 'photo.jpg': pixel })],
    ['a name that leads out of the archive', 'not-backup', () => zipped({ ...sound, '../../evil.jsonl': pixel })],
    ['an absolute name', 'not-backup', () => zipped({ ...sound, '/etc/articles-0001.jsonl': pixel })],
    ['a folder', 'not-backup', () => zipped({ ...sound, 'images/': new Uint8Array() })],
    ['an empty archive', 'damaged', () => zipped({})],
    ['an end that is cut off', 'damaged', () => new Blob([bytes.slice(0, bytes.length * 0.6)])],
    ['a manifest that is cut off', 'damaged', () => new Blob([bytes.slice(0, bytes.lastIndexOf(0x50) - 4000)])],
    ['a changed byte in a part', 'damaged', () => flipped(article1)],
    ['a changed byte in a picture', 'damaged', () => flipped('images/000001.png'), /picture|000001/],
    ['a part that is missing', 'damaged', () => without(filing1), /missing|were written/],
    ['a picture that is missing', 'damaged', () => without('images/000002.png')],
    [
      'a part that the manifest does not name',
      'damaged',
      () => zipped({ ...sound, 'articles-0009.jsonl': sound[article1] ?? pixel }),
    ],
    ['a row that is no JSON', 'damaged', () => changed(withLine(article1, () => '{"id":')), /line 1: not JSON/],
    [
      'a script for an address',
      'damaged',
      () =>
        changed(
          withLine(article1, (row) => ({
            ...row,
            article: { ...(row.article as object), url: 'javascript:alert(1)' },
          })),
        ),
      /line 1: article\.url/,
    ],
    [
      'a prototype for a key',
      'damaged',
      () => changed(withLine(filing1, (row) => `{"__proto__":{"x":1},${JSON.stringify(row).slice(1)}`)),
      /line 1/,
    ],
    [
      'a term that is none',
      'damaged',
      () => withSettings({ reading: {}, glossary: [{ zh: '部', en: 'ministry', host: 'https://a.cn/' }] }),
    ],
    ['settings with a key', 'damaged', () => withSettings({ reading: {}, glossary: [], key: 'secret' })],
    ['wrong types', 'damaged', () => changed(withLine(filing1, (row) => ({ ...row, tags: 'none' })))],
    [
      'a filing of an article that is not in it',
      'damaged',
      () => changed(withLine(filing1, (row) => ({ ...row, id: 'other.example/1' }))),
    ],
    [
      'a row that is missing',
      'damaged',
      () => changed({ [article1]: strToU8(text(article1).split('\n').slice(1).join('\n')) }),
    ],
    ['a picture that is a page', 'damaged', () => changed(withPicture(strToU8('<script>alert(1)</script>')))],
    [
      'a manifest of a later version',
      'newer-version',
      () => zipped({ ...sound, 'manifest.json': strToU8('{"format":"duizhao-backup","version":3}') }),
    ],
    [
      'a manifest of something else',
      'damaged',
      () => zipped({ ...sound, 'manifest.json': strToU8('{"format":"x","version":1}') }),
    ],
    ['bytes that are no text', 'damaged', () => changed({ [article1]: new Uint8Array([0xff, 0xfe, 10]) }), /UTF-8/],
    [
      'a last line that is cut off',
      'damaged',
      () => changed({ [article1]: strToU8(text(article1).slice(0, -1)) }),
      /cut off/,
    ],
  ];
  it.each(cases)('%s', async (_, problem, file, detail = /./) => {
    const outcome = await take(file());
    expect(outcome).toMatchObject({ ok: false, problem });
    expect(outcome.ok ? '' : outcome.detail).toMatch(detail);
    expect(await contents(db)).toEqual(before);
  });

  it('a zip bomb, before it has unpacked', async () => {
    const bomb = zipped({ [article1]: new Uint8Array(80_000_000).fill(32) });
    expect(bomb.size).toBeLessThan(100_000);
    expect(await take(bomb)).toMatchObject({ ok: false, problem: 'beyond-limits' });
    const many = zipped(
      Object.fromEntries(
        Array.from({ length: 12 }, (_, n) => [`articles-00${n + 10}.jsonl`, new Uint8Array(6_000_000).fill(10)]),
      ),
    );
    expect(await take(many, { ...backupLimits, free: 10_000_000, ratio: 10 })).toMatchObject({
      problem: 'beyond-limits',
    });
    const lines = strToU8(`${'1'.repeat(30_000_000)}\n`);
    expect(await take(zipped({ [article1]: lines }))).toMatchObject({ ok: false, problem: 'beyond-limits' });
    const pages = Object.fromEntries(
      Array.from({ length: 12 }, (_, n) => [`images/0000${n + 10}.png`, new Uint8Array(6_000_000)]),
    );
    expect(await take(zipped(pages))).toMatchObject({ ok: false, problem: 'beyond-limits' });
    expect(await contents(db)).toEqual(before);
  }, 60_000);

  it('a bomb that says it is small', async () => {
    const packed = zipSync({ [article1]: new Uint8Array(40_000_000).fill(32) });
    new DataView(packed.buffer).setUint32(22, 100, true);
    expect(await take(new Blob([packed]))).toMatchObject({ ok: false, problem: 'beyond-limits' });
  }, 60_000);

  it('more files than a backup has, and one that comes twice', async () => {
    expect(await take(changed({}), { ...backupLimits, entries: 3 })).toMatchObject({ problem: 'beyond-limits' });
    expect(await take(changed({}), { ...backupLimits, rows: 3 })).toMatchObject({ problem: 'beyond-limits' });
    const twice = new Blob([bytes, bytes]);
    expect(await take(twice)).toMatchObject({ ok: false, problem: 'damaged', detail: expect.stringMatching(/twice/) });
  });

  it('what the disk has no room for', async () => {
    const options = { signal: never, onProgress: () => {}, free: 1000 };
    expect(await restoreBackup(db, changed({}), options)).toMatchObject({ ok: false, problem: 'no-room' });
    expect(await contents(db)).toEqual(before);
  });
});

/** The archive with one byte changed in the middle of a file's data. */
function flipped(name: string): Blob {
  const copy = bytes.slice();
  const at = strFromU8(copy, true).indexOf(name) + name.length + 40;
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return new Blob([copy]);
}

const without = (name: string): Blob => {
  const { [name]: _, ...rest } = sound;
  return zipped(rest);
};

function withPicture(picture: Uint8Array): Files {
  const index = 'images-0001.jsonl';
  return {
    'images/000001.png': picture,
    ...withLine(index, (row) => ({ ...row, bytes: picture.length, crc32: crc32(picture) })),
  };
}
