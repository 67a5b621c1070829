import { type Mock, vi } from 'vitest';
import type { WordsServices } from '@/components/library/words/words-services';
import type { ListedWord } from '@/lib/words/word-list';
import { type KeptSentence, keptWordId } from '@/lib/words/words';

/** A kept word in our own words: name what matters, the rest makes sense. */
export function aWord(change: Partial<ListedWord> = {}): ListedWord {
  const word = { simplified: '开放', traditional: '開放', pinyin: 'kai1 fang4', ...change };
  return {
    meaning: 'to open (to the public)',
    note: '',
    sentences: [aSentence()],
    createdAt: '2026-03-02T10:00:00.000Z',
    updatedAt: '2026-03-02T10:00:00.000Z',
    state: 'learning',
    hsk: 4,
    rank: 900,
    ...word,
    id: change.id ?? keptWordId(word),
  };
}

export function aSentence(change: Partial<KeptSentence> = {}): KeptSentence {
  return {
    zh: '市图书馆周一重新开放。',
    start: 8,
    end: 10,
    en: 'The city library reopened on Monday.',
    source: 'page',
    title: '市图书馆重新开放',
    site: '示例新闻网',
    url: 'https://news.example.cn/2026/0301/library.html',
    publishedAt: '2026-03-01T09:30:00+08:00',
    keptAt: '2026-03-02T10:00:00.000Z',
    ...change,
  };
}

type MockedWords = { [K in keyof WordsServices]: Mock<WordsServices[K]> };

/** Kept words in memory; what they were asked can be looked at, and `undo` brings the last state back. */
export function fakeWords(start: ListedWord[], change: Partial<MockedWords> = {}) {
  let words = start;
  let before = start;
  const listeners = new Set<() => void>();
  const put = (next: ListedWord[]) => {
    before = words;
    words = next;
    for (const tell of listeners) tell();
  };
  const services: MockedWords = {
    list: vi.fn<WordsServices['list']>(async () => words),
    count: vi.fn<WordsServices['count']>(async () => words.length),
    update: vi.fn<WordsServices['update']>(async (id, part) => {
      put(words.map((word) => (word.id === id ? { ...word, ...part } : word)));
      return words.find((word) => word.id === id) ?? aWord();
    }),
    merge: vi.fn<WordsServices['merge']>(async (_, others) => {
      put(words.filter(({ id }) => !others.includes(id)));
      return { trash: [1] };
    }),
    remove: vi.fn<WordsServices['remove']>(async (ids) => {
      put(words.filter(({ id }) => !ids.includes(id)));
      return { trash: [1] };
    }),
    undo: vi.fn<WordsServices['undo']>(async () => put(before)),
    setState: vi.fn<WordsServices['setState']>(async (forms, state) =>
      put(words.map((word) => (forms.includes(word.simplified) ? { ...word, state } : word))),
    ),
    savedAmong: vi.fn<WordsServices['savedAmong']>(async () => new Set()),
    download: vi.fn<WordsServices['download']>(),
    watch: vi.fn<WordsServices['watch']>((changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    }),
    ...change,
  };
  return { services, words: () => words };
}
