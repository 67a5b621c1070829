import { useMemo } from 'preact/hooks';
import { ServiceError } from '@/lib/services';
import { translator } from '@/lib/settings/language';
import { useTexts } from '../texts';
import { feedStrings } from './feed-strings';
import { laterStrings } from './strings';

/** The texts of the reading list, in the language of the library page. */
export function useLaterTexts() {
  const { language } = useTexts();
  return useMemo(() => ({ t: translator(laterStrings, language), language }), [language]);
}

/** The texts about feeds. */
export function useFeedTexts() {
  const { language } = useTexts();
  return useMemo(() => ({ t: translator(feedStrings, language), language }), [language]);
}

/** The sentence for what went wrong. */
export const laterFailure = (error: unknown): 'failed' | 'failed-no-space' =>
  error instanceof ServiceError && error.code === 'no-space' ? 'failed-no-space' : 'failed';
