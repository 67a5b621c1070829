import type { ComponentChildren } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { ChineseChoices } from '@/components/reader/ChineseChoices';
import { LayoutChoice } from '@/components/reader/LayoutChoice';
import { PracticeChoices } from '@/components/reader/PracticeChoices';
import { TextChoices } from '@/components/reader/TextChoices';
import { TextsContext, textsIn } from '@/components/reader/texts';
import { Segmented } from '@/components/ui/Segmented';
import { translator } from '@/lib/settings/language';
import type { ReadingPreferences } from '@/lib/settings/settings';
import type { SectionProps } from './Options';
import { ReadingSample } from './ReadingSample';
import { optionsStrings } from './strings';

/** The choices of the reader's own panel, with a sample that follows every change, and the language of the interface. */
export function ReadingSection({ services, settings, language, attempt }: SectionProps) {
  const t = translator(optionsStrings, language);
  const texts = useMemo(() => ({ t: textsIn(language), language }), [language]);
  const { reading } = settings;
  const change = (preference: Partial<ReadingPreferences>) => attempt(services.changeReading(preference));
  const choices = { preferences: reading, onPreferences: change };
  return (
    <section class="options-section" aria-labelledby="reading">
      <h2 id="reading">{t('reading')}</h2>
      <TextsContext.Provider value={texts}>
        <Segmented<ReadingPreferences['language']>
          label={t('language')}
          value={reading.language}
          options={[
            { value: 'auto', label: t('languageAuto') },
            { value: 'en', label: 'English' },
            { value: 'zh-Hans', label: '简体中文' },
            { value: 'zh-Hant', label: '繁體中文' },
          ]}
          onChange={(value) => change({ language: value })}
        />
        <Group title={texts.t('groupText')}>
          <LayoutChoice layout={reading.layout} onChange={(layout) => change({ layout })} />
          <TextChoices {...choices} />
        </Group>
        <Group title={texts.t('groupChinese')}>
          <ChineseChoices {...choices} />
        </Group>
        <Group title={texts.t('groupPractice')}>
          <PracticeChoices {...choices} gloss glossHint={t('glossPinyinHint')} />
        </Group>
        <p class="ui-hint">{t('speechWhere')}</p>
        <h3 id="sample">{t('sample')}</h3>
        <ReadingSample preferences={reading} language={language} labelledBy="sample" />
      </TextsContext.Provider>
    </section>
  );
}

function Group({ title, children }: { title: string; children: ComponentChildren }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <div class="options-fields">{children}</div>
    </section>
  );
}
