import {
  type Characters,
  characterForms,
  type Face,
  faces,
  type Phonetic,
  phonetics,
  type Ruby,
  rubies,
} from '@/lib/settings/settings';
import { Segmented } from '../ui/Segmented';
import { Select } from '../ui/Select';
import { Toggle } from '../ui/Toggle';
import type { ChoicesProps } from './appearance-choices';
import { useTexts } from './texts';

/** In which characters and type the Chinese stands, and how its readings are written. */
export function ChineseChoices({ preferences, onPreferences }: ChoicesProps) {
  const { t } = useTexts();
  return (
    <>
      <Select<Characters>
        label={t('characters')}
        hint={preferences.characters === 'as-written' ? undefined : t('charactersHint')}
        value={preferences.characters}
        options={characterForms.map((value) => ({ value, label: t(`characters-${value}`) }))}
        onChange={(characters) => onPreferences({ characters })}
      />
      <Segmented<Face>
        label={t('face')}
        value={preferences.face}
        options={faces.map((value) => ({ value, label: t(`face-${value}`) }))}
        onChange={(face) => onPreferences({ face })}
      />
      <Segmented<Ruby>
        label={t('ruby')}
        value={preferences.ruby}
        options={rubies.map((value) => ({ value, label: t(`ruby-${value}`) }))}
        onChange={(ruby) => onPreferences({ ruby })}
      />
      <Segmented<Phonetic>
        label={t('phonetic')}
        value={preferences.phonetic}
        options={phonetics.map((value) => ({ value, label: t(`phonetic-${value}`) }))}
        onChange={(phonetic) => onPreferences({ phonetic })}
      />
      <Toggle
        label={t('toneColours')}
        hint={t('toneColoursHint')}
        checked={preferences.toneColours}
        onChange={(toneColours) => onPreferences({ toneColours })}
      />
    </>
  );
}
