import { describe, expect, it } from 'vitest';
import { isLocal, withKeys, withoutKeys } from '@/components/options/engines/draft';
import { deepl } from '@/lib/translate/engines/deepl';
import { openai } from '@/lib/translate/engines/openai';

const stored = { address: 'https://api.deepseek.com', key: 'sk-secret', model: 'deepseek-chat', style: 'close' };
const draft = (values: Record<string, string>, kept = ['key']) => ({ values, kept, dailyCap: null });

describe('keys and drafts', () => {
  it('shows a configuration without its keys', () => {
    const shown = withoutKeys(openai, stored);
    expect(shown).toEqual({
      values: { address: 'https://api.deepseek.com', key: '', model: 'deepseek-chat', style: 'close' },
      kept: ['key'],
    });
    expect(JSON.stringify(shown)).not.toContain('sk-secret');
    expect(withoutKeys(openai, { ...stored, key: '' }).kept).toEqual([]);
  });

  it('fills a kept key in, and gives way to a new one or to none', () => {
    const values = { ...withoutKeys(openai, stored).values, model: 'deepseek-reasoner' };
    expect(withKeys(openai, draft(values), stored)).toEqual({ ...stored, model: 'deepseek-reasoner' });
    expect(withKeys(openai, draft({ ...values, key: 'new' }), stored).key).toBe('new');
    expect(withKeys(openai, draft(values, []), stored).key).toBe('');
  });

  it('gives a key to no other origin than the one it was stored for', () => {
    const values = withoutKeys(openai, stored).values;
    for (const address of ['https://evil.example', 'http://localhost:11434/v1', 'https://api.deepseek.com:444', ''])
      expect(withKeys(openai, draft({ ...values, address }), stored).key).toBe('');
    expect(withKeys(openai, draft({ ...values, address: 'https://api.deepseek.com/v1' }), stored).key).toBe(
      'sk-secret',
    );
  });

  it('finds the origin of a service whose key decides it', () => {
    const config = withKeys(deepl, draft({ key: '', english: 'EN-GB' }), { key: 'abc:fx', english: 'EN-US' });
    expect(deepl.origin(config)).toBe('https://api-free.deepl.com');
  });

  it('keeps fields that the engine does not know out of a configuration', () => {
    expect(Object.keys(withKeys(deepl, draft({ english: 'EN-US', extra: 'x' }), undefined))).toEqual([
      'key',
      'english',
    ]);
  });
});

it('knows this very computer', () => {
  expect(['http://localhost:11434', 'http://127.0.0.1', 'http://[::1]:1'].map(isLocal)).toEqual([true, true, true]);
  expect(['https://api.deepl.com', 'http://192.168.1.5'].map(isLocal)).toEqual([false, false]);
});
