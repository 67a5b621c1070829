import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { alignOriginRule } from '@/lib/platform/ollama-origin';
import type { EngineConfig } from '@/lib/translate/engine';

interface Rule {
  id: number;
  action: object;
  condition: { urlFilter: string; initiatorDomains: string[] };
}
const rules = new Map<number, Rule>();

beforeEach(() => {
  rules.clear();
  const updateSessionRules = vi.fn(
    async ({ removeRuleIds, addRules }: { removeRuleIds: number[]; addRules: Rule[] }) => {
      for (const id of removeRuleIds) rules.delete(id);
      for (const rule of addRules) {
        if (rules.has(rule.id)) throw new Error('Rule does not have a unique ID.');
        rules.set(rule.id, rule);
      }
    },
  );
  Object.assign(fakeBrowser, { declarativeNetRequest: { updateSessionRules } });
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('moz-extension://0c9b1d5e-2f3a-4b6c-8d7e-9f0a1b2c3d4e/');
});

const only = () => {
  expect(rules.size).toBe(1);
  return [...rules.values()][0]!;
};

describe('alignOriginRule', () => {
  it('takes Origin off our own requests to the configured address, and off nothing else', async () => {
    await alignOriginRule({ address: 'http://localhost:11434/v1', model: 'qwen3:8b' });
    expect(only()).toMatchObject({
      action: { type: 'modifyHeaders', requestHeaders: [{ header: 'origin', operation: 'remove' }] },
      condition: {
        urlFilter: '|http://localhost:11434/',
        initiatorDomains: ['0c9b1d5e-2f3a-4b6c-8d7e-9f0a1b2c3d4e'],
        resourceTypes: ['xmlhttprequest'],
      },
    });
  });

  it('follows the address, however often it is called', async () => {
    await alignOriginRule({ address: 'http://localhost:11434/v1' });
    await alignOriginRule({ address: 'http://localhost:11434/v1' });
    await alignOriginRule({ address: 'http://192.168.1.9:11434/v1' });
    expect(only().condition.urlFilter).toBe('|http://192.168.1.9:11434/');
  });

  it.each<EngineConfig | null>([
    null,
    { address: 'https://api.deepseek.com' },
    { address: 'http://ollama.example' },
    { address: '' },
    {},
  ])('has no rule for %o', async (config) => {
    await alignOriginRule({ address: 'http://localhost:11434/v1' });
    await alignOriginRule(config);
    expect(rules.size).toBe(0);
  });
});
