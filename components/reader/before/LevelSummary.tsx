import { type Coverage, shareOf } from '@/lib/levels/coverage';
import { enoughShare, estimateLevel, minutesFor, paces } from '@/lib/levels/estimate';
import { type Language, translator } from '@/lib/settings/language';
import { beforeStrings } from './strings';

export interface LevelSummaryProps {
  coverage: Coverage;
  /** Chinese characters of the article. */
  characters: number;
  language: Language;
}

/** A share for reading, rounded down: 94.6 % must not look like the 95 % that it misses. */
export const percent = (share: number): string => `${Math.floor(share * 100 + 1e-9)} %`;

/** How hard the article is, how much of it the reader knows, and a picture of its words by level, which is a table. */
export function LevelSummary({ coverage, characters, language }: LevelSummaryProps) {
  const t = translator(beforeStrings, language);
  const { words, known, levels } = coverage;
  const { level, share } = estimateLevel(coverage);
  const head = level === null ? t('levelUnknown') : level === 7 ? t('levelAbove') : t('level', { level });
  return (
    <div class="before-summary">
      <div class="before-facts">
        <p class="before-level">{head}</p>
        {level !== null && <p>{t('levelWhy', { level: Math.min(level, 6), share: percent(share) })}</p>}
        <p>{t('known', { share: percent(shareOf(known, words)), types: known.types, all: words.types })}</p>
        <p>
          {t('time', {
            characters,
            native: minutesFor(characters, paces.native),
            nativePace: paces.native,
            learner: minutesFor(characters, paces.learner),
            learnerPace: paces.learner,
          })}
        </p>
        <details>
          <summary>{t('how')}</summary>
          <p>{t('howText')}</p>
        </details>
      </div>
      <table class="before-levels">
        <caption>
          {t('coverage')} <small>{t('enoughLine')}</small>
        </caption>
        <thead class="ui-hidden">
          <tr>
            <th scope="col">{t('levelColumn')}</th>
            <th scope="col">{t('shareColumn')}</th>
            <th scope="col">{t('wordsColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {levels.map(({ level: one, here, upTo }) => (
            <tr key={one}>
              <th scope="row">{one === 7 ? t('beyond') : `HSK ${one}`}</th>
              <td>
                <span
                  class="before-bar"
                  data-enough={shareOf(upTo, words) >= enoughShare}
                  style={{
                    '--below': shareOf({ tokens: upTo.tokens - here.tokens, types: 0 }, words),
                    '--here': shareOf(here, words),
                  }}
                  aria-hidden="true"
                />
                <span class="before-share">{percent(shareOf(upTo, words))}</span>
              </td>
              <td class="before-types">{here.types}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
