import type { KeptSentence, KeptWord } from '../../words/words';
import { mostSentences } from './word-rows';

/** Sentences of two lists, each once (by text and address), latest first, at most 20. */
export function joinSentences(one: readonly KeptSentence[], other: readonly KeptSentence[]): KeptSentence[] {
  const latestFirst = [...one, ...other].sort((a, b) => (a.keptAt < b.keptAt ? 1 : a.keptAt > b.keptAt ? -1 : 0));
  const joined = new Map<string, KeptSentence>();
  for (const sentence of latestFirst) {
    const place = JSON.stringify([sentence.zh, sentence.url]);
    const later = joined.get(place);
    if (!later) joined.set(place, sentence);
    // Met again where its English had not come yet: what was known of it stays.
    else if (later.en === '' && sentence.en !== '') joined.set(place, { ...sentence, keptAt: later.keptAt });
  }
  return [...joined.values()].slice(0, mostSentences);
}

/** Two states of one kept word: the first one's words and the sentences of both. No note is lost. */
export const joinStates = <T extends KeptWord>(first: T, other: KeptWord): T => ({
  ...first,
  note: together(first.note, other.note, '\n'),
  ...common(first, other),
});

/** Two words made one: as `joinStates`, and what both mean. */
export const joinWords = <T extends KeptWord>(into: T, other: KeptWord): T => ({
  ...joinStates(into, other),
  pinyin: into.pinyin || other.pinyin,
  meaning: together(into.meaning, other.meaning, '; '),
});

/** A word of a file and the one that is here: the one that was changed later, with the sentences of both. */
export function newerWord<T extends KeptWord>(here: T, there: T): T {
  const [older, newer] = here.updatedAt < there.updatedAt ? [here, there] : [there, here];
  return { ...newer, note: newer.note || older.note, ...common(newer, older) };
}

const common = (one: KeptWord, other: KeptWord) => ({
  sentences: joinSentences(one.sentences, other.sentences),
  createdAt: one.createdAt < other.createdAt ? one.createdAt : other.createdAt,
  updatedAt: one.updatedAt > other.updatedAt ? one.updatedAt : other.updatedAt,
});

const longest = 50_000;

function together(one: string, other: string, between: string): string {
  if (other === '' || one.includes(other)) return one;
  if (one === '' || other.includes(one)) return other;
  return `${one}${between}${other}`.slice(0, longest);
}
