import { describe, expect, it } from 'vitest';
import { briefMeaning } from '@/components/reader/brief-meaning';

describe('briefMeaning', () => {
  it.each([
    ['to complete; to accomplish', 'complete', 'accomplish'],
    ['fast; soon', 'fast; soon', ''],
    ['to be', 'be', ''],
    ['of; ’s', 'of; ’s', ''],
    ['city; market; fair', 'city; market', 'fair'],
    ['to; towards; correct', 'to; towards', 'correct'],
    ['(measure word)', '(measure word)', ''],
    ['', '', ''],
  ])('%s: %s, then %s', (meaning, first, rest) => {
    expect(briefMeaning(meaning)).toEqual({ first, rest });
  });
});
