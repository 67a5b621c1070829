import { type Theme, themes, type Width, widths } from '@/lib/settings/settings';
import { Segmented } from '../ui/Segmented';
import type { ChoicesProps } from './appearance-choices';
import { TypeSize } from './TypeSize';
import { useTexts } from './texts';

/** How large, how wide and on which ground. The layout stands elsewhere: in the reader it is in the toolbar. */
export function TextChoices({ preferences, onPreferences }: ChoicesProps) {
  const { t } = useTexts();
  return (
    <>
      <TypeSize preferences={preferences} onPreferences={onPreferences} />
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
    </>
  );
}
