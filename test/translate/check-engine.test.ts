import { describe, expect, it } from 'vitest';
import { checkEngine, checkSentence } from '@/lib/translate/check-engine';
import { EngineError, type RemoteEngine } from '@/lib/translate/engine';
import { fetchTo, services } from './engines/services';
import { englishFor } from './servers/server';

describe('checkEngine', () => {
  it.each(services)('sends $name one sentence of ours and shows its English', async (service) => {
    const server = await service.start();
    try {
      const tools = { config: service.config(server), fetch: fetchTo(server), signal: new AbortController().signal };
      expect(await checkEngine(service.engine, tools)).toEqual({ ok: true, sample: englishFor(checkSentence) });
      server.fail('echoes the key');
      const failed = await checkEngine(service.engine, tools);
      expect(failed).toMatchObject({ ok: false, problem: 'unauthorized' });
      expect(JSON.stringify(failed)).not.toContain('S3cr3tP4rt');
      server.fail('one too few');
      expect(await checkEngine(service.engine, tools)).toMatchObject({ ok: false, problem: 'malformed' });
    } finally {
      await server.close();
    }
  });

  const broken = (error: unknown): RemoteEngine => ({
    ...services[2]!.engine,
    translate: () => ({ [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error) }) }),
  });
  const tools = { config: {}, fetch, signal: AbortSignal.abort() };

  it('never throws', async () => {
    expect(await checkEngine(broken(new EngineError('timeout', 'silent')), tools)).toEqual({
      ok: false,
      problem: 'timeout',
      detail: 'silent',
    });
    // What is no EngineError may hold anything.
    expect(await checkEngine(broken(new TypeError('Bearer sk-secret')), tools)).toEqual({
      ok: false,
      problem: 'unknown',
      detail: '',
    });
  });
});
