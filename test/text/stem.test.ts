import { describe, expect, it } from 'vitest';
import { stem } from '@/lib/text/stem';

describe('stem', () => {
  it.each([
    ['nation', 'national', 'nations'],
    ['country', 'countries'],
    ['economy', 'economic', 'economies'],
    ['develop', 'developing', 'development', 'developed'],
    ['write', 'wrote', 'written', 'writing'],
    ['child', 'children', "children's"],
    ['stop', 'stopped', 'stopping'],
    ['france', 'french'],
    ['happy', 'happiness'],
    ['box', 'boxes'],
  ])('%s meets its forms', (word, ...forms) => {
    expect(forms.map(stem)).toEqual(forms.map(() => stem(word)));
  });

  it('keeps words apart that only look alike', () => {
    expect(stem('news')).not.toBe(stem('sun'));
    expect(stem('bus')).toBe('bus');
    expect(stem('us')).toBe(stem('our'));
  });
});
