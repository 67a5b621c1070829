/** How far up a word stands in the lists that learners go by. Keys are `wordKey`s. */
export interface Levels {
  /** HSK level 1…6 of the lists of 2012, the lowest that has the word; 0 where none has it. */
  hsk(key: string): number;
  /** Place among the 40,000 most frequent words, from 1; 0 where it is not among them. */
  rank(key: string): number;
}

/** Number of HSK levels, each with a line of its own in the file. */
export const hskLevels = 6;

/**
 * Opens the file that `compileLevels` makes: seven lines of folded words with spaces between them; lines 1 to 6 are the
 * HSK levels, line 7 the most frequent words, the most frequent first.
 */
export function openLevels(text: string): Levels {
  const lines = text.split('\n');
  const level = new Map<string, number>();
  for (let number = hskLevels; number > 0; number -= 1) {
    for (const word of wordsIn(lines[number - 1])) level.set(word, number);
  }
  const place = new Map<string, number>();
  for (const word of wordsIn(lines[hskLevels])) place.set(word, place.size + 1);
  return { hsk: (key) => level.get(key) ?? 0, rank: (key) => place.get(key) ?? 0 };
}

const wordsIn = (line = ''): string[] => (line ? line.split(' ') : []);
