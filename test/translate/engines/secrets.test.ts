import { describe, expect, it } from 'vitest';
import { openai } from '@/lib/translate/engines/openai';
import { secretsOf, withoutSecrets } from '@/lib/translate/engines/secrets';

const key = 'sk-proj-Ab+Cd/Ef==0123456789';

describe('withoutSecrets', () => {
  it.each([
    ['whole', `Wrong key: ${key}.`],
    ['in an address', `GET https://api.example/v2?key=${encodeURIComponent(key)}&q=1 failed`],
    ['cut short', `No such key: ${key.slice(0, 14)}…`],
    ['its end', `No such key ending in 0123456789`],
    ['masked', 'Incorrect API key provided: sk-pr***********6789'],
    ['in quotes', `"${key}" is not valid`],
  ])('takes out a key %s', (_, text) => {
    const clean = withoutSecrets(text, [key]);
    for (let at = 0; at + 8 <= key.length; at++) expect(clean).not.toContain(key.slice(at, at + 8));
    expect(clean).not.toContain('***');
    expect(clean).toContain('…');
  });

  it('leaves other words alone', () => {
    expect(withoutSecrets('Invalid API key, or the wrong project.', [key])).toBe(
      'Invalid API key, or the wrong project.',
    );
    expect(withoutSecrets('Nothing secret here', [])).toBe('Nothing secret here');
  });
});

describe('secretsOf', () => {
  it('gives the secret fields that are filled in', () => {
    expect(secretsOf(openai.fields, { key: ' k-1 ', model: 'm', address: 'https://a.example' })).toEqual(['k-1']);
    expect(secretsOf(openai.fields, { key: '  ' })).toEqual([]);
  });
});
