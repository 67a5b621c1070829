import { type Coverage, shareOf } from './coverage';

/** What the estimate rests on, so that it can be said beside it. */
export interface LevelEstimate {
  /** The lowest HSK level whose words are enough; 7 where those of level 6 are not; null where there are too few words. */
  level: 1 | 2 | 3 | 4 | 5 | 6 | 7 | null;
  /** Share of the running words that the words up to that level cover, 0…1; for 7 that of level 6. */
  share: number;
}

/**
 * Share of the running words that must be known to follow a text. Laufer (1989) found 95 % to be the least for
 * reasonable understanding, Hu and Nation (2000) and Nation (2006, "How large a vocabulary is needed for reading and
 * listening?", Canadian Modern Language Review 63) 98 % for reading with ease; Laufer and Ravenhorst-Kalovski (2010)
 * keep both as the minimal and the optimal threshold.
 */
export const enoughShare = 0.95;

/** With fewer running words a single one would change the level. */
const leastWords = 20;

/**
 * The HSK level (lists of 2012) whose words, with those of the levels below, cover 95 % of the article's running words.
 * Names and numbers are set aside, as Nation does with proper nouns; function words count. It judges vocabulary alone:
 * neither grammar nor subject, and the segmentation of the text may err.
 */
export function estimateLevel({ words, levels }: Coverage): LevelEstimate {
  if (words.tokens < leastWords) return { level: null, share: 0 };
  const enough = levels.find(({ level, upTo }) => level === 7 || shareOf(upTo, words) >= enoughShare);
  const level = enough?.level ?? 7;
  const counted = levels.find((share) => share.level === Math.min(level, 6));
  return { level, share: counted ? shareOf(counted.upTo, words) : 0 };
}

/**
 * Characters a minute: 255 is the mean of adult native readers in the International Reading Speed Texts
 * (Trauzettel-Klosinski and Dietz 2012); 120, about half of it, stands for a learner who follows without looking up.
 */
export const paces = { native: 255, learner: 120 } as const;

/** Minutes for so many characters at a pace of characters a minute, at least one. */
export const minutesFor = (characters: number, pace: number): number => Math.max(1, Math.round(characters / pace));
