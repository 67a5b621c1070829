import { describe, expect, it } from 'vitest';
import { judgeAnswer, tidyAnswer } from '@/lib/translate/answer';

const kept = [{ zh: '老舍', en: '', host: '' }];
const said = [{ zh: '老舍', en: 'Lao She', host: '' }];

describe('judgeAnswer', () => {
  it.each([
    ['读者借阅了新书。', 'Readers borrowed new books.', [], 'good'],
    ['小康社会', 'A moderately prosperous society (小康)', [], 'good'],
    ['读者借阅了新书。', '', [], 'none'],
    ['读者借阅了新书。', 'a '.repeat(500), [], 'none'],
    ['读者借阅了新书。', '读者借阅了新书。', [], 'echo'],
    ['读者 借阅了新书。', '读者 借阅了新书。', [], 'echo'],
    ['讀者借閱了新書。', '读者借阅了新书。', [], 'echo'],
    ['读者借阅了新书。', 'Readers 借阅了新书。', [], 'echo'],
    ['2026年', '2026', [], 'good'],
    ['BBC', 'BBC', [], 'good'],
    ['老舍', '老舍', kept, 'good'],
    ['老舍', '老舍', said, 'echo'],
    ['老舍说。', '老舍 said.', kept, 'good'],
    ['老舍说。', '老舍说。', kept, 'echo'],
  ] as const)('%s → %s', (zh, en, terms, worth) => expect(judgeAnswer(zh, en, terms)).toBe(worth));
});

it('tidyAnswer makes one line of an answer', () => {
  expect(tidyAnswer(' Readers\n borrowed \u00a0books. ')).toBe('Readers borrowed books.');
});
