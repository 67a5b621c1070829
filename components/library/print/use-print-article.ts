import { useEffect, useState } from 'preact/hooks';
import { createDictionary, type Dictionary } from '@/lib/dictionary/dictionary';
import type { SavedArticle } from '@/lib/library/saved-article';
import type { ReaderServices } from '@/lib/services';
import type { ReadingPreferences } from '@/lib/settings/settings';
import { wordKey } from '@/lib/words/word-key';
import type { Word, WordFacts } from '@/lib/words/words';
import { wordsOf } from '@/lib/words/words-of';
import type { LibraryServices } from '../library-services';

/** An article with what a printed page may show of it. */
export interface PrintArticle {
  /** In the characters that the reader wants. */
  saved: SavedArticle;
  /** Null until it is read, or where it cannot be. */
  dictionary: Dictionary | null;
  /** Of each Chinese block. */
  words: ReadonlyMap<string, readonly Word[]>;
  facts: ReadonlyMap<string, WordFacts>;
}

export type PrintState =
  | { step: 'loading' }
  | { step: 'ready'; article: PrintArticle; plain: boolean }
  | { step: 'missing' | 'failed' };

/** Reads an article for printing: first its text, then its words. */
export function usePrintArticle(
  id: string,
  services: Pick<LibraryServices, 'load' | 'reader'>,
  characters: ReadingPreferences['characters'],
): PrintState {
  const [state, setState] = useState<PrintState>({ step: 'loading' });
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const say = (next: PrintState) => {
      if (!signal.aborted) setState(next);
    };
    const load = async () => {
      const [stored, reader] = await Promise.all([services.load(id), services.reader()]);
      if (!stored) return say({ step: 'missing' });
      const saved = await inCharacters(stored, characters, reader, signal);
      const bare = { saved, dictionary: null, words: new Map(), facts: new Map() };
      say({ step: 'ready', article: bare, plain: false });
      try {
        say({ step: 'ready', article: { saved, ...(await readWords(saved, reader, signal)) }, plain: false });
      } catch {
        say({ step: 'ready', article: bare, plain: true });
      }
    };
    setState({ step: 'loading' });
    load().catch(() => say({ step: 'failed' }));
    return () => leaving.abort();
  }, [id, services, characters]);
  return state;
}

async function inCharacters(
  saved: SavedArticle,
  characters: ReadingPreferences['characters'],
  reader: ReaderServices,
  signal: AbortSignal,
): Promise<SavedArticle> {
  if (characters === 'as-written') return saved;
  const { article } = saved;
  const [title, ...texts] = await reader.learning
    .convert([article.title, ...article.blocks.map(({ text }) => text)], characters, signal)
    .catch(() => [] as string[]);
  // Offsets of marks are those of the original: a text of another length would tear them.
  const blocks = article.blocks.map((block, index) => {
    const text = texts[index];
    return block.lang === 'zh' && text?.length === block.text.length ? { ...block, text } : block;
  });
  return { ...saved, article: { ...article, title: title ?? article.title, blocks } };
}

async function readWords({ article }: SavedArticle, reader: ReaderServices, signal: AbortSignal) {
  const chinese = article.blocks.filter(({ kind, lang }) => lang === 'zh' && kind !== 'image');
  const entries = await reader.dictionary(chinese.map(({ text }) => text).join('\n'), signal);
  const dictionary = createDictionary(entries);
  const words = new Map(chinese.map((block) => [block.id, wordsOf(block.text, dictionary)]));
  const keys = [...new Set([...words.values()].flat().map(({ text }) => wordKey(text)))];
  // Without them the list is only longer.
  const known = await reader.learning.wordFacts(keys, signal).catch(() => []);
  return { dictionary, words, facts: new Map(known.map((fact) => [fact.key, fact])) };
}
