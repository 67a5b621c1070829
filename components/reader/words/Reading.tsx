import { toneOf, written } from '@/lib/pinyin/written';
import type { ReadingPreferences } from '@/lib/settings/settings';

export interface ReadingProps {
  /** Numbered syllables with spaces between them: 'Zhong1 guo2'. */
  numbered: string;
  preferences: Pick<ReadingPreferences, 'phonetic' | 'toneColours'>;
}

/** A reading syllable by syllable, in the colours of its tones where the reader wants them. */
export function Reading({ numbered, preferences: { phonetic, toneColours } }: ReadingProps) {
  const syllables = [...numbered.matchAll(/\S+/g)].map(({ 0: syllable, index: at }) => ({ at, syllable }));
  return (
    <span class="reading" lang={phonetic === 'pinyin' ? 'zh-Latn' : 'zh-Bopo'}>
      {syllables.map(({ at, syllable }) => [
        at > 0 && ' ',
        <span key={at} data-tone={toneColours ? toneOf(syllable) : undefined}>
          {written(syllable, phonetic)}
        </span>,
      ])}
    </span>
  );
}
