import type { ReadingPreferences } from '@/lib/settings/settings';
import { Segmented } from '../ui/Segmented';
import { Toggle } from '../ui/Toggle';
import type { ChoicesProps } from './appearance-choices';
import { useTexts } from './texts';

export interface PracticeChoicesProps extends ChoicesProps {
  /** There is a word gloss, so that its pinyin is worth a choice. */
  gloss: boolean;
  /** What the word gloss is, where that is not plain to see. */
  glossHint?: string;
}

/** What helps with the words, and what hides a side to be tested by. */
export function PracticeChoices({ preferences, onPreferences, gloss, glossHint }: PracticeChoicesProps) {
  const { t } = useTexts();
  return (
    <>
      <div>
        <Segmented<ReadingPreferences['hidden']>
          label={t('selfTest')}
          value={preferences.hidden}
          options={[
            { value: 'none', label: t('hideNone') },
            { value: 'en', label: t('hideEnglish') },
            { value: 'zh', label: t('hideChinese') },
          ]}
          onChange={(hidden) => onPreferences({ hidden })}
        />
        {preferences.hidden !== 'none' && <p class="ui-hint">{t('hideHint')}</p>}
      </div>
      <Toggle
        label={t('cardOnHover')}
        hint={t('cardOnHoverHint')}
        checked={preferences.cardOnHover}
        onChange={(cardOnHover) => onPreferences({ cardOnHover })}
      />
      <Toggle
        label={t('wordColours')}
        checked={preferences.wordColours}
        onChange={(wordColours) => onPreferences({ wordColours })}
      />
      {gloss && (
        <Toggle
          label={t('glossPinyin')}
          hint={glossHint}
          checked={preferences.glossPinyin}
          onChange={(glossPinyin) => onPreferences({ glossPinyin })}
        />
      )}
    </>
  );
}
