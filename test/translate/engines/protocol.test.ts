import { afterEach, describe, expect, it } from 'vitest';
import type { Script } from '@/lib/article';
import type { EngineConfig, EngineError, RemoteEngine } from '@/lib/translate/engine';
import { deepl } from '@/lib/translate/engines/deepl';
import { google } from '@/lib/translate/engines/google';
import { libretranslate } from '@/lib/translate/engines/libretranslate';
import { microsoft } from '@/lib/translate/engines/microsoft';
import { mtranserver } from '@/lib/translate/engines/mtranserver';
import { startLibreTranslate } from '../servers/libretranslate';
import { startMTranServer } from '../servers/mtranserver';
import { fieldsOf, type ProtocolServer } from '../servers/server';
import { allTheirOwn, sample } from './fault-matrix';
import { fetchTo, services } from './services';

const servers: ProtocolServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});
const started = async (server: Promise<ProtocolServer>) => {
  servers.push(await server);
  return server;
};

/** Translates the sample, and gives what the browser was asked to fetch. */
async function translate(engine: RemoteEngine, config: EngineConfig, server: ProtocolServer, script: Script = 'Hans') {
  const calls: { url: string; init: RequestInit }[] = [];
  const toServer = fetchTo(server);
  const tools = {
    config,
    signal: new AbortController().signal,
    // As in a browser, which refuses a fetch that is called as a method.
    fetch: function (this: unknown, input, init) {
      expect(this).toBeUndefined();
      calls.push({ url: String(input), init: init ?? {} });
      return toServer(input, init);
    } as typeof fetch,
  };
  const lines = [];
  for await (const line of engine.translate({ lines: sample, script, title: '新图书馆', terms: [] }, tools))
    lines.push(line);
  return { lines, calls };
}

describe.each(services)('$name', (service) => {
  it('translates each line, and asks as carefully as a browser can', async () => {
    const server = await started(service.start());
    const { lines, calls } = await translate(service.engine, service.config(server), server);
    expect(lines.map(({ id }) => id)).toEqual(sample.map(({ id }) => id));
    expect(allTheirOwn(lines.map(({ id, text }) => [id, text]))).toBe(true);
    for (const { url, init } of calls) {
      expect(init).toMatchObject({
        credentials: 'omit',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
      });
      expect(init.signal).toBeInstanceOf(AbortSignal);
      expect(new URL(url).origin).toBe(service.engine.origin(service.config(server)));
    }
  });

  it('never asks for more than its limits', () => {
    const { lines, characters, atOnce } = service.engine.limits({});
    // What the services document: DeepL 50 texts, Google 128, Microsoft 1,000; all far more characters.
    expect(lines).toBeLessThanOrEqual({ deepl: 50, google: 128, microsoft: 1000 }[service.engine.id as string] ?? 20);
    expect(characters).toBeLessThanOrEqual(5000);
    expect(atOnce).toBeLessThanOrEqual(3);
  });

  it('ends at once when the reader stops', async () => {
    const server = await started(service.start());
    server.fail('slow');
    const stop = new AbortController();
    const tools = { config: service.config(server), fetch: fetchTo(server), signal: stop.signal };
    const batch = { lines: sample, script: 'Hans' as const, title: '', terms: [] };
    const asked = service.engine.translate(batch, tools)[Symbol.asyncIterator]().next();
    setTimeout(() => stop.abort(), 50);
    await expect(asked).rejects.toMatchObject({ name: 'EngineError', problem: 'unknown', message: 'stopped' });
  });

  it('refuses a key that no header can hold, without quoting it', async () => {
    const server = await started(service.start());
    const config = { ...service.config(server), key: 'schlüssel\nzwei' };
    const error = (await translate(service.engine, config, server).catch((thrown: unknown) => thrown)) as EngineError;
    expect(error).toMatchObject({ name: 'EngineError', problem: 'unauthorized' });
    expect(`${error.stack}`).not.toContain('schl');
  });
});

describe('codes of the two scripts', () => {
  const codeSent = async (engine: RemoteEngine, script: Script) => {
    const service = services.find((one) => one.engine === engine)!;
    const server = await started(service.start());
    await translate(engine, service.config(server), server, script);
    const last = server.requests.at(-1)!;
    const { source_lang, source, from } = fieldsOf(last);
    return source_lang ?? source ?? from ?? last.query.get('from');
  };
  it.each([
    [deepl, 'ZH', 'ZH'],
    [google, 'zh-CN', 'zh-TW'],
    [microsoft, 'zh-Hans', 'zh-Hant'],
    [libretranslate, 'zh', 'zt'],
    [mtranserver, 'zh-Hans', 'zh-Hant'],
  ] as const)('$0.name', async (engine, hans, hant) => {
    expect(await codeSent(engine, 'Hans')).toBe(hans);
    expect(await codeSent(engine, 'Hant')).toBe(hant);
  });
});

describe('DeepL', () => {
  it('goes to the host that the key belongs to', () => {
    expect(deepl.origin({ key: 'abc:fx ' })).toBe('https://api-free.deepl.com');
    expect(deepl.origin({ key: 'abc' })).toBe('https://api.deepl.com');
    expect(deepl.origin({ key: ' ' })).toBeNull();
  });
  it('gives the English that was chosen', async () => {
    const service = services.find(({ engine }) => engine === deepl)!;
    const server = await started(service.start());
    const config = { ...service.config(server), english: 'EN-GB' };
    await translate(deepl, config, server);
    expect(fieldsOf(server.requests[0]!).target_lang).toBe('EN-GB');
    expect(deepl.variant(config)).not.toBe(deepl.variant({}));
  });
});

describe('LibreTranslate', () => {
  it('asks for the languages once, and takes the codes of that version', async () => {
    const server = await started(startLibreTranslate({ codes: ['zh-Hans', 'zh-Hant'] }));
    const config = { address: server.url, key: '' };
    await translate(libretranslate, config, server, 'Hant');
    await translate(libretranslate, config, server, 'Hans');
    expect(server.requests.map(({ path }) => path)).toEqual(['/languages', '/translate', '/translate']);
    expect(server.requests.slice(1).map((request) => fieldsOf(request).source)).toEqual(['zh-Hant', 'zh-Hans']);
    expect(server.requests.slice(1).map((request) => 'api_key' in fieldsOf(request))).toEqual([false, false]);
  });
  it('says where a server knows no Chinese, and sends it nothing', async () => {
    const server = await started(startLibreTranslate({ codes: ['de'] }));
    await expect(translate(libretranslate, { address: server.url }, server)).rejects.toMatchObject({
      problem: 'unavailable',
    });
    expect(server.requests.map(({ path }) => path)).toEqual(['/languages']);
  });
});

describe('MTranServer', () => {
  it('reads either name for the texts, and needs no token', async () => {
    const server = await started(startMTranServer({ name: 'result' }));
    const { lines, calls } = await translate(mtranserver, { address: server.url }, server);
    expect(lines).toHaveLength(6);
    expect(calls.map(({ init }) => new Headers(init.headers).has('authorization'))).toEqual([false]);
  });
  it('reads traditional text as simplified where the server has nothing better', async () => {
    const server = await started(startMTranServer({ codes: ['en', 'zh-Hans'] }));
    const { lines } = await translate(mtranserver, { address: server.url }, server, 'Hant');
    expect(lines).toHaveLength(6);
  });
});
