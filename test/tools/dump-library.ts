import 'fake-indexeddb/auto';
import { writeFileSync } from 'node:fs';
import { openLibrary } from '@/lib/library/database';
import { dumpDatabase } from '../library/dump';

/**
 * Writes what the code of this commit makes of a library: `node test/tools/run.mjs test/tools/dump-library.ts VERSION FILE`.
 * Run once for each version of the schema, by the code of that version; see `test/library/fixtures/README.md`.
 */
export async function main([version = '', file = '']: string[]): Promise<number> {
  const db = openLibrary('duizhao');
  const fills = import.meta.glob<Record<string, (library: typeof db) => Promise<void>>>(
    '../library/fixtures/fill-*.ts',
  );
  const fill = (await fills[`../library/fixtures/fill-${version}.ts`]?.())?.[`fill${version}`];
  if (!fill || !file) throw new Error('Which version, and into which file?');
  await fill(db);
  db.close();
  const dump = await dumpDatabase('duizhao');
  if (dump.schema !== Number(version)) throw new Error(`This code writes version ${dump.schema}.`);
  writeFileSync(file, `${JSON.stringify(dump, null, 1)}\n`);
  return 0;
}
