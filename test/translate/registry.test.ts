import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { engineIds, type RemoteEngine } from '@/lib/translate/engine';
import { initialConfig, isSetUp, remoteEngine, remoteEngines } from '@/lib/translate/registry';

const isEngine = (value: unknown): value is RemoteEngine =>
  typeof value === 'object' && value !== null && 'translate' in value && 'place' in value && value.place === 'remote';

describe('the registry', () => {
  it('has every engine that a file in engines/ exports', async () => {
    const files = readdirSync('lib/translate/engines').filter((file) => file.endsWith('.ts'));
    const modules = import.meta.glob<Record<string, unknown>>('/lib/translate/engines/*.ts');
    expect(Object.keys(modules).length).toBe(files.length);
    const found: RemoteEngine[] = [];
    for (const load of Object.values(modules)) found.push(...Object.values(await load()).filter(isEngine));
    expect(found.map(({ id }) => id).sort()).toEqual(remoteEngines.map(({ id }) => id).sort());
    for (const engine of found) expect(remoteEngine(engine.id)).toBe(engine);
  });

  it('names each engine once, and only engines that there are', () => {
    const ids = remoteEngines.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(engineIds).toEqual(expect.arrayContaining(ids));
    expect(remoteEngine('built-in')).toBeNull();
  });
});

describe.each(remoteEngines.map((engine) => [engine.id, engine] as const))('%s', (_, engine: RemoteEngine) => {
  it('has what a form needs', () => {
    expect(engine.fields.length).toBeGreaterThan(0);
    expect(new Set(engine.fields.map(({ name }) => name)).size).toBe(engine.fields.length);
    for (const { label, hint, kind, options, initial, name } of engine.fields) {
      for (const text of [label, hint ?? label]) {
        expect(text.en).toMatch(/\S/);
        expect(text['zh-Hans']).toMatch(/\S/);
      }
      expect(name).toMatch(/^[a-z]+$/);
      if (kind === 'select') expect(options?.map(({ value }) => value)).toContain(initial);
      else expect(options).toBeUndefined();
      if (kind === 'secret') expect(initial).toBe('');
    }
  });

  it('has presets that fill fields it has, and give an address that can be used', () => {
    const names = engine.fields.map(({ name }) => name);
    const ids = (engine.presets ?? []).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, name, values } of engine.presets ?? []) {
      expect(name).toMatch(/\S/);
      expect(names).toEqual(expect.arrayContaining(Object.keys(values)));
      if (id !== 'own') expect(engine.origin(values)).toMatch(/^https?:\/\//);
    }
  });

  it('sends nowhere, and answers calmly, where nothing or nonsense was filled in', () => {
    for (const value of ['', '  ', 'nonsense', 'javascript:1']) {
      const config = Object.fromEntries(engine.fields.map(({ name }) => [name, value]));
      expect(engine.label(config)).toMatch(/\S/);
      expect(engine.limits(config).lines).toBeGreaterThan(0);
      expect(typeof engine.variant(config)).toBe('string');
      if (!value.trim()) expect(isSetUp(engine, config)).toBe(false);
    }
    const first = initialConfig(engine);
    // What runs on the reader's own computer without a key is ready as it stands.
    expect(isSetUp(engine, first)).toBe(['libretranslate', 'mtranserver'].includes(engine.id));
  });

  it('shows and keeps no key', () => {
    const config = Object.fromEntries(
      engine.fields.map(({ name, kind }) => [name, kind === 'secret' ? 'S3cr3tK3y' : 'https://S3cr3tK3y@host.example']),
    );
    for (const text of [engine.label(config), engine.variant(config), engine.origin(config)])
      expect(text ?? '').not.toContain('S3cr3tK3y');
    expect(engine.label({ ...config, model: 'S3cr3tK3y' })).not.toContain('S3cr3tK3y');
  });
});
