import { bookLayouts, cardChoices, type ExportChoices, readingChoices } from '@/lib/export/choices';
import { phonetics } from '@/lib/settings/settings';
import { Segmented } from '../../ui/Segmented';
import { Toggle } from '../../ui/Toggle';
import { useExportTexts } from './texts';

export interface ChoicesFormProps {
  /** What the form has to choose, as it is chosen now: a choice that is absent is none of this form. */
  choices: Partial<ExportChoices>;
  /** Several articles: whether they are one file or many is a question only then. */
  several: boolean;
  onChange: (change: Partial<ExportChoices>) => void;
}

/** What can be chosen of a form. */
export function ChoicesForm({ choices, several, onChange }: ChoicesFormProps) {
  const { t } = useExportTexts();
  const { layout, cards, readings, phonetic, pictures, machineLines, uncertainLines, oneFile } = choices;
  return (
    <>
      {layout && (
        <Segmented
          label={t('layout')}
          value={layout}
          options={bookLayouts.map((value) => ({ value, label: t(`layout-${value}`) }))}
          onChange={(value) => onChange({ layout: value })}
        />
      )}
      {cards && (
        <Segmented
          label={t('cards')}
          value={cards}
          options={cardChoices.map((value) => ({ value, label: t(`cards-${value}`) }))}
          onChange={(value) => onChange({ cards: value })}
        />
      )}
      {readings && (
        <Segmented
          label={t('readings')}
          value={readings}
          options={readingChoices.map((value) => ({ value, label: t(`readings-${value}`) }))}
          onChange={(value) => onChange({ readings: value })}
        />
      )}
      {phonetic && readings !== 'none' && cards !== 'sentences' && (
        <Segmented
          label={t('phonetic')}
          value={phonetic}
          options={phonetics.map((value) => ({ value, label: t(`phonetic-${value}`) }))}
          onChange={(value) => onChange({ phonetic: value })}
        />
      )}
      {pictures !== undefined && (
        <Toggle
          label={t('pictures')}
          hint={t('picturesHint')}
          checked={pictures}
          onChange={(value) => onChange({ pictures: value })}
        />
      )}
      {machineLines !== undefined && cards !== 'words' && (
        <Toggle
          label={t('machineLines')}
          hint={t('machineHint')}
          checked={machineLines}
          onChange={(value) => onChange({ machineLines: value })}
        />
      )}
      {uncertainLines !== undefined && cards !== 'words' && (
        <Toggle
          label={t('uncertainLines')}
          hint={t('uncertainHint')}
          checked={uncertainLines}
          onChange={(value) => onChange({ uncertainLines: value })}
        />
      )}
      {oneFile !== undefined && several && (
        <Toggle
          label={t('oneFile')}
          hint={t('oneFileHint')}
          checked={oneFile}
          onChange={(value) => onChange({ oneFile: value })}
        />
      )}
    </>
  );
}
