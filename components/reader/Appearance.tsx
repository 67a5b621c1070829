import { type ReadingPreferences, type Theme, themes, type Width, widths } from '@/lib/settings/settings';
import { IconButton } from '../ui/IconButton';
import { Segmented } from '../ui/Segmented';
import { Toggle } from '../ui/Toggle';
import { LayoutChoice } from './LayoutChoice';
import { largestType, smallestType, typeStep } from './preference-steps';
import { useTexts } from './texts';

export interface AppearanceProps {
  id: string;
  preferences: ReadingPreferences;
  onPreferences: (change: Partial<ReadingPreferences>) => void;
  /** There is a word gloss, so that its pinyin is worth a choice. */
  gloss: boolean;
}

/** The panel behind Aa: how the text looks. */
export function Appearance({ id, preferences, onPreferences, gloss }: AppearanceProps) {
  const { t } = useTexts();
  const { typeSize } = preferences;
  return (
    <section class="appearance" id={id} aria-label={t('appearance')}>
      <div class="appearance-layout">
        <LayoutChoice layout={preferences.layout} onChange={(layout) => onPreferences({ layout })} />
      </div>
      <div class="appearance-size">
        <span class="ui-label">{t('typeSize')}</span>
        <IconButton
          icon="minus"
          label={t('smaller')}
          shortcut="-"
          disabled={typeSize <= smallestType}
          onClick={() => onPreferences({ typeSize: typeStep(typeSize, -1) })}
        />
        <output>{Math.round(typeSize * 100)}%</output>
        <IconButton
          icon="plus"
          label={t('larger')}
          shortcut="+"
          disabled={typeSize >= largestType}
          onClick={() => onPreferences({ typeSize: typeStep(typeSize, 1) })}
        />
      </div>
      <Segmented<Theme>
        label={t('theme')}
        value={preferences.theme}
        options={themes.map((value) => ({ value, label: t(value) }))}
        onChange={(theme) => onPreferences({ theme })}
      />
      <Segmented<Width>
        label={t('width')}
        value={preferences.width}
        options={widths.map((value) => ({ value, label: t(value) }))}
        onChange={(width) => onPreferences({ width })}
      />
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
      {gloss && (
        <Toggle
          label={t('glossPinyin')}
          checked={preferences.glossPinyin}
          onChange={(glossPinyin) => onPreferences({ glossPinyin })}
        />
      )}
    </section>
  );
}
