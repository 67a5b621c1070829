import 'fake-indexeddb/auto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { jsonExporter } from '@/lib/export/json';
import { crc32 } from '@/lib/export/zip-parts';
import { deleteArticles, readArticles, saveArticle } from '@/lib/library/articles';
import { restOf } from '@/lib/library/backup/leaving-rows';
import { restoreBackup } from '@/lib/library/backup/restore-backup';
import { type BackupOptions, writeBackup } from '@/lib/library/backup/write-backup';
import { type Library, openLibrary } from '@/lib/library/database';
import { importFile } from '@/lib/library/import/import-file';
import { defaultSettings } from '@/lib/settings/settings';
import { aKeptSentence, aKeptWord, article, saved } from '../samples';
import { aFiling, contents, filledLibrary, leaving, monday, never, tables, tuesday } from './filled';

const options: BackupOptions = {
  now: new Date('2026-03-09T12:00:00Z'),
  version: '1.2.3',
  pictures: true,
  settings: null,
  signal: never,
};
const take = (db: Library, file: Blob) => restoreBackup(db, file, { signal: never, onProgress: () => {} });

let db: Library;
let target: Library;
beforeEach(async () => {
  db = await filledLibrary();
  target = openLibrary(`target-${Math.random()}`);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all([db.delete(), target.delete()]);
});

describe('a backup', () => {
  it('brings every row of every table back equal into an empty library, the trash apart', async () => {
    const progress: number[][] = [];
    const written = await writeBackup(db, { ...options, onProgress: (...at) => progress.push(at) });
    expect(written.name).toBe('duizhao-backup-2026-03-09.zip');
    expect(written).toMatchObject({ left: 0, counts: { articles: 30, filings: 2, versions: 2, images: 2 } });
    expect(progress.at(-1)).toEqual([30 + 2 + 2 + 2 + 1 + 1 + 1 + 1 + 2, 42]);
    const restored = await take(target, written.file);
    expect(restored).toMatchObject({
      ok: true,
      report: { added: 30, updated: 0, unchanged: 0, stopped: '', words: { added: 2 }, rest: { added: 10 } },
    });
    expect(await contents(target)).toEqual(await leaving(db));
    expect(await target.trash.count()).toBe(0);
    for (const name of tables) expect(await target.table(name).count(), name).toBeGreaterThan(0);

    const before = await contents(target);
    expect(await take(target, written.file)).toMatchObject({
      report: {
        added: 0,
        updated: 0,
        unchanged: 30,
        words: { added: 0 },
        rest: { added: 0, updated: 0, unchanged: 10 },
      },
    });
    expect(await contents(target)).toEqual(before);
  });

  it('goes in through the import as well, and comes back into the library that was erased', async () => {
    const expected = await leaving(db);
    const { file } = await writeBackup(db, options);
    await Promise.all(db.tables.map((table) => table.clear()));
    expect(await importFile(db, file, never, () => {})).toMatchObject({ ok: true, report: { added: 30, stopped: '' } });
    expect(await contents(db)).toEqual(expected);
  });

  it('of words alone works, as archive and as JSON', async () => {
    await Promise.all(db.tables.filter(({ name }) => !name.startsWith('word')).map((table) => table.clear()));
    const { file, counts } = await writeBackup(db, options);
    expect(counts).toMatchObject({ articles: 0, words: 1, wordStates: 1 });
    expect(await take(target, file)).toMatchObject({ ok: true, report: { added: 0, words: { added: 2 } } });
    expect(await contents(target)).toEqual(await contents(db));
    await Promise.all(target.tables.map((table) => table.clear()));
    const { parts } = await jsonExporter.write([], { now: new Date(), rest: restOf(db, []) }, never);
    expect(await importFile(target, new Blob(parts), never, () => {})).toMatchObject({
      report: { words: { added: 2 } },
    });
    expect(await contents(target)).toEqual(await contents(db));
  });

  it('holds no picture that was not asked for, and of the settings how the reader reads, and the glossary', async () => {
    const settings = { reading: defaultSettings.reading, glossary: [{ zh: '商务部', en: 'MOFCOM', host: 'a.cn' }] };
    const { file } = await writeBackup(db, { ...options, pictures: false, settings });
    const names = Object.keys(unzipSync(new Uint8Array(await file.arrayBuffer())));
    expect(names.filter((name) => name.startsWith('images'))).toEqual([]);
    const restored = await take(target, file);
    expect(restored).toMatchObject({ ok: true, settings });
    expect(await target.images.count()).toBe(0);
  });

  it('of the first version, which held no glossary, is read for ever', async () => {
    const settings = { reading: defaultSettings.reading, glossary: [] };
    const { file } = await writeBackup(db, { ...options, settings });
    const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
    const { 'manifest.json': last = new Uint8Array(), ...others } = files;
    const manifest = JSON.parse(strFromU8(last)) as { files: { name: string }[] };
    const old = strToU8(JSON.stringify({ reading: settings.reading }));
    const entry = manifest.files.find(({ name }) => name === 'settings.json');
    Object.assign(entry ?? {}, { bytes: old.length, crc32: crc32(old) });
    const first = strToU8(JSON.stringify({ ...manifest, version: 1 }));
    const zip = new Blob([zipSync({ ...others, 'settings.json': old, 'manifest.json': first })]);
    expect(await take(target, zip)).toMatchObject({ ok: true, report: { added: 30 }, settings });
    expect(await contents(target)).toEqual(await leaving(db));
  });

  it('leaves out rows that cannot be read, counts them, and can still be restored', async () => {
    await db.table('articles').put({ id: 'damaged.example/1', article: 7 });
    await db.table('filings').put({ ...aFiling({ id: 'news.example.cn/a/3' }), state: 'lost' });
    await db
      .table('images')
      .put({ id: 'news.example.cn/a/3', src: 'x', type: 'image/png', bytes: 'none', savedAt: '' });
    const { file, left } = await writeBackup(db, options);
    expect(left).toBe(3);
    expect(await take(target, file)).toMatchObject({ ok: true, report: { added: 30 } });
  });

  it('can be restored where an article that cannot be read is filed and has pictures and earlier texts', async () => {
    await db.table('articles').put({ id: 'damaged.example/1', article: 7 });
    await db.filings.put(aFiling({ id: 'damaged.example/1' }));
    const [image] = await db.images.toArray();
    const [version] = await db.versions.toArray();
    if (image && version) {
      await db.images.put({ ...image, id: 'damaged.example/1' });
      const { key: _, ...text } = version;
      await db.versions.add({ ...text, id: 'damaged.example/1' });
    }
    const { file, left } = await writeBackup(db, options);
    expect(left).toBe(1);
    expect(await take(target, file)).toMatchObject({ ok: true, report: { added: 30, stopped: '' } });
    expect(await target.versions.count()).toBe(2);
  });

  it('agrees with itself where articles are deleted and replaced while it is written', async () => {
    const [gone, replaced] = ['news.example.cn/a/28', 'news.example.cn/a/29'];
    await db.filings.put(aFiling({ id: gone }));
    await db.versions.add({ ...article(28, ['更早。']), id: gone, savedAt: monday, replacedAt: tuesday });
    let change: Promise<unknown> | undefined;
    // Articles are read by twenties: these two were listed, and are not read yet.
    const onProgress = () => {
      change ??= Promise.all([
        deleteArticles(db, [gone], tuesday),
        saveArticle(db, article(29, ['后来的正文。']), tuesday),
      ]);
    };
    const { file, counts } = await writeBackup(db, { ...options, onProgress });
    await change;
    expect(counts).toMatchObject({ articles: 29, filings: 2, versions: 3 });
    expect(await take(target, file)).toMatchObject({ ok: true, report: { added: 29, stopped: '' } });
    expect((await target.articles.get(replaced))?.article.blocks[0]?.text).toBe('后来的正文。');
    expect(await target.versions.where('id').equals(replaced).count()).toBe(1);
  });

  it('has parts, and holds a library that does not fit into one', async () => {
    for (let n = 1; n <= 6; n += 1)
      await db.versions.add({
        ...article(
          1,
          Array.from({ length: 6 }, (_, i) => `${n}${i}${'长'.repeat(90_000)}。`),
        ),
        id: 'news.example.cn/a/1',
        savedAt: monday,
        replacedAt: tuesday,
      });
    const { file } = await writeBackup(db, options);
    const names = Object.keys(unzipSync(new Uint8Array(await file.arrayBuffer())));
    expect(names.filter((name) => name.startsWith('versions')).length).toBeGreaterThan(2);
    expect(names.at(-1)).toBe('manifest.json');
    expect(await take(target, file)).toMatchObject({ ok: true });
    expect(await contents(target)).toEqual(await leaving(db));
  });

  it('stops when it is cancelled', async () => {
    const stop = new AbortController();
    const work = writeBackup(db, { ...options, signal: stop.signal, onProgress: (done) => done > 20 && stop.abort() });
    await expect(work).rejects.toThrow(/abort/i);
  });
});

describe('a backup that meets a library with articles of its own', () => {
  it('loses nothing of either', async () => {
    const { file } = await writeBackup(db, options);
    const other = await filledLibrary(0);
    for (const table of ['collections', 'words', 'later', 'feeds'])
      await target.table(table).bulkPut(await other.table(table).toArray());
    await other.delete();
    const mine = saved(article(500), monday);
    await importFile(
      target,
      new Blob([JSON.stringify({ format: 'duizhao-library', version: 1, exportedAt: '', articles: [mine] })]),
      never,
      () => {},
    );
    const read = aFiling({
      tags: ['LIBRARIES', '夜读'],
      collections: ['33333333-3333-4333-8333-333333333333'],
      favourite: false,
      state: 'read',
      place: { sentence: 'b2.1', exact: '', fraction: 0.2, at: monday },
      readAt: tuesday,
      updatedAt: tuesday,
    });
    await target.filings.put(read);
    // The same collection, made on two computers, and what was changed later here.
    await target.collections.put({
      id: '33333333-3333-4333-8333-333333333333',
      name: 'ＣＩＴＹ',
      createdAt: monday,
      updatedAt: monday,
    });
    await db.collections.put({
      id: '44444444-4444-4444-8444-444444444444',
      name: 'city',
      createdAt: monday,
      updatedAt: monday,
    });
    await db.filings.update('news.example.cn/a/2', { collections: ['44444444-4444-4444-8444-444444444444'] });
    await target.words.put({
      ...aKeptWord({ note: 'mine', updatedAt: tuesday, sentences: [aKeptSentence({ zh: '另一句图书馆。' })] }),
      keys: ['图书馆'],
    });
    await target.later.update('news.example.cn/later', { state: 'done', stateAt: tuesday });

    expect(await take(target, (await writeBackup(db, options)).file)).toMatchObject({
      ok: true,
      report: { added: 30, stopped: '' },
    });
    expect(await take(target, file)).toMatchObject({ ok: true, report: { added: 0 } });
    expect(await target.articles.get(mine.id)).toEqual(mine);
    const filing = await target.filings.get(read.id);
    expect(filing?.tags.map((tag) => tag.toLowerCase()).sort()).toEqual(['libraries', '城市', '夜读'].sort());
    expect({ ...filing, tags: [] }).toEqual({
      ...read,
      tags: [],
      collections: ['11111111-1111-4111-8111-111111111111', '33333333-3333-4333-8333-333333333333'],
      place: aFiling().place,
      readAt: monday,
    });
    expect((await target.filings.get('news.example.cn/a/2'))?.collections).toEqual([
      '33333333-3333-4333-8333-333333333333',
    ]);
    expect(await target.collections.count()).toBe(3);
    const [word] = await target.words.toArray();
    expect(word).toMatchObject({ note: 'mine' });
    expect(word?.sentences).toHaveLength(2);
    expect(await target.later.toArray()).toMatchObject([{ state: 'done' }]);
    expect(await target.versions.count()).toBe(2);
  });

  it('puts rows aside that cannot be read here, and takes in the others', async () => {
    const { file } = await writeBackup(db, options);
    const damage = { filings: { tags: 7 }, collections: { name: 7 }, later: { state: 7 }, feeds: { addedAt: 7 } };
    for (const [table, change] of Object.entries(damage)) {
      const rows = (await db.table(table).toArray()) as { id: string }[];
      await db.table(table).put({ ...rows.find(({ id }) => !id.startsWith('in-the-trash')), ...change });
    }
    const before = (await db.table('filings').get('news.example.cn/a/1')) as object;
    expect(await take(db, file)).toMatchObject({ ok: true, report: { stopped: '', rest: { updated: 4, refused: 0 } } });
    expect(await db.filings.get('news.example.cn/a/1')).toEqual(aFiling());
    expect((await db.damaged.toArray()).map(({ row }) => row)).toContainEqual(before);
    expect(await db.damaged.count()).toBe(4);
  });

  it('knows a collection again that was renamed since, though another has its name now', async () => {
    const one = '11111111-1111-4111-8111-111111111111';
    const other = '33333333-3333-4333-8333-333333333333';
    const { file } = await writeBackup(db, options);
    await db.collections.update(one, { name: '都市', updatedAt: tuesday });
    await db.collections.put({ id: other, name: '城市', createdAt: tuesday, updatedAt: tuesday });
    await take(db, file);
    expect((await db.filings.get('news.example.cn/a/1'))?.collections).toEqual([one]);
    expect((await db.collections.toArray()).map(({ name }) => name).sort()).toEqual(['Empty', '城市', '都市']);
  });

  it('does not bring back what was put into the trash here, nor lose it', async () => {
    const { file } = await writeBackup(db, options);
    await deleteArticles(db, ['news.example.cn/a/5'], tuesday);
    expect(await take(db, file)).toMatchObject({ report: { added: 1 } });
    expect(await db.trash.count()).toBe(2);
  });
});

describe('the JSON file', () => {
  it('of the whole library holds all but the pictures', async () => {
    const ids = await db.articles.toCollection().primaryKeys();
    const file = await jsonExporter.write(readArticles(db, ids), { now: new Date(), rest: restOf(db, ids) }, never);
    expect(await importFile(target, new Blob(file.parts), never, () => {})).toMatchObject({
      ok: true,
      report: { added: 30, refused: [], words: { refused: 0 }, rest: { added: 8, refused: 0 } },
    });
    expect(await contents(target)).toEqual({ ...(await leaving(db)), images: [] });
  });

  it('of a selection holds how those articles are filed, their earlier texts and collections', async () => {
    const ids = ['news.example.cn/a/1', 'news.example.cn/a/7'];
    const { parts } = await jsonExporter.write(
      readArticles(db, ids),
      { now: new Date(), rest: restOf(db, ids) },
      never,
    );
    await importFile(target, new Blob(parts), never, () => {});
    const here = await contents(target);
    expect(here).toMatchObject({
      filings: [aFiling()],
      words: [],
      later: [],
      feeds: [],
      collections: [{ name: '城市' }],
    });
    expect(here.articles).toHaveLength(2);
    expect(here.versions).toHaveLength(2);
  });

  it('cannot file an article that it does not hold', async () => {
    const text = JSON.stringify({
      format: 'duizhao-library',
      version: 3,
      exportedAt: '',
      articles: [],
      filings: [aFiling()],
    });
    expect(await importFile(target, new Blob([text]), never, () => {})).toMatchObject({
      report: { rest: { refused: 1 } },
    });
    expect(await target.filings.count()).toBe(0);
  });
});
