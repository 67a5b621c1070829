import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chineseToEnglish, type ModelDescription } from '@/lib/translate/bergamot/models';
import { type BrowserName, browserNames, buildFolder, launch } from '../e2e/browsers';
import { startWeb } from '../e2e/web';
import type { BenchResult } from './bench-result';
import { bundle } from './bundle';
import type { EngineFigures, measure } from './engine-page';
import { baseShape, marianModel } from './marian-model';
import { sentencePieces, shortlist } from './marian-vocabulary';

/**
 * `npm run bench -- engine`: the shipped engine in both browsers, in a page of the extension, with a model that has the
 * real one's dimensions and random weights. Memory is the real one's; speed is the worst case, since such a model never
 * ends a sentence before it must.
 */
export async function benchEngine(): Promise<BenchResult> {
  const files = {
    model: marianModel(baseShape),
    shortlist: shortlist(baseShape.vocabulary, 34),
    vocabulary: sentencePieces(baseShape.vocabulary),
  };
  const server = createServer((request, response) => {
    const body = Object.entries(files).find(([part]) => request.url === `/${part}`)?.[1];
    // The page asks without a right to this host; a model of the reader's own has that right.
    response.writeHead(body ? 200 : 404, { 'content-length': body?.length ?? 0, 'access-control-allow-origin': '*' });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const model: ModelDescription = {
    ...chineseToEnglish,
    id: 'bench',
    files: (['model', 'shortlist', 'vocabulary'] as const).map((part) => ({
      part,
      bytes: files[part].length,
      sha256: createHash('sha256').update(files[part]).digest('hex'),
      mirrors: [{ url: `${origin}/${part}`, bytes: files[part].length, sha256: null }],
    })),
  };
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-engine-'));
  try {
    const script = await bundle(folder, 'test/bench/engine-page.ts');
    const json: Partial<Record<BrowserName, EngineFigures>> = {};
    for (const name of browserNames) json[name] = await measureIn(name, script, model, folder);
    const text = Object.entries(json).map(
      ([name, { heapMB, loadMs, firstSentenceMs, sentencesPerSecond }]) =>
        `${name.padEnd(9)} ${heapMB} MB, loaded in ${loadMs} ms, first sentence ${firstSentenceMs} ms later, then ${sentencesPerSecond} sentences a second`,
    );
    return { json, text: text.join('\n') };
  } finally {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true });
  }
}

async function measureIn(
  name: BrowserName,
  script: string,
  model: ModelDescription,
  temporary: string,
): Promise<EngineFigures> {
  const folder = join(temporary, name);
  cpSync(buildFolder(name, 'shipped'), folder, { recursive: true });
  cpSync(script, join(folder, 'bench.js'));
  writeFileSync(join(folder, 'bench.html'), '<!doctype html><meta charset="utf-8"><script src="bench.js"></script>');
  const web = await startWeb();
  const session = await launch(name, web, { folder, proxied: false });
  try {
    const page = await session.own('bench.html');
    page.setDefaultTimeout(300_000);
    return await page.evaluate(
      (description) => (globalThis as unknown as { measure: typeof measure }).measure(description),
      model,
    );
  } finally {
    await session.close();
    await web.close();
  }
}
