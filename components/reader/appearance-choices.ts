import type { ReadingPreferences } from '@/lib/settings/settings';

/** What each group of choices about the text gets, in the reader's panel and in the options. */
export interface ChoicesProps {
  preferences: ReadingPreferences;
  onPreferences: (change: Partial<ReadingPreferences>) => void;
}
