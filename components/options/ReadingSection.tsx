import { largestType, smallestType, typeStep } from '@/components/reader/preference-steps';
import { textsIn } from '@/components/reader/texts';
import { IconButton } from '@/components/ui/IconButton';
import { Segmented } from '@/components/ui/Segmented';
import { Toggle } from '@/components/ui/Toggle';
import { translator } from '@/lib/settings/language';
import { type ReadingPreferences, type Theme, themes, type Width, widths } from '@/lib/settings/settings';
import type { SectionProps } from './Options';
import { ReadingSample } from './ReadingSample';
import { optionsStrings } from './strings';

/** How the reader looks, with a sample that follows every change, and the language of the interface. */
export function ReadingSection({ services, settings, language, attempt }: SectionProps) {
  const t = translator(optionsStrings, language);
  const r = textsIn(language);
  const { reading } = settings;
  const { layout, typeSize } = reading;
  const change = (preference: Partial<ReadingPreferences>) => attempt(services.changeReading(preference));
  return (
    <section class="options-section" aria-labelledby="reading">
      <h2 id="reading">{t('reading')}</h2>
      <div class="options-fields">
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
        <Segmented<Theme>
          label={r('theme')}
          value={reading.theme}
          options={themes.map((value) => ({ value, label: r(value) }))}
          onChange={(theme) => change({ theme })}
        />
        <Segmented<ReadingPreferences['layout']>
          label={r('layout')}
          value={layout}
          options={[
            { value: 'side-by-side', label: r('sideBySide'), icon: 'side-by-side' },
            { value: 'stacked', label: r('stacked'), icon: 'stacked' },
            { value: 'zh', label: r('chineseOnly') },
            { value: 'en', label: r('englishOnly') },
          ]}
          onChange={(value) => change({ layout: value })}
        />
        <Segmented<Width>
          label={r('width')}
          value={reading.width}
          options={widths.map((value) => ({ value, label: r(value) }))}
          onChange={(width) => change({ width })}
        />
        <div class="options-size">
          <span class="ui-label">{r('typeSize')}</span>
          <IconButton
            icon="minus"
            label={r('smaller')}
            disabled={typeSize <= smallestType}
            onClick={() => change({ typeSize: typeStep(typeSize, -1) })}
          />
          <output>{Math.round(typeSize * 100)}%</output>
          <IconButton
            icon="plus"
            label={r('larger')}
            disabled={typeSize >= largestType}
            onClick={() => change({ typeSize: typeStep(typeSize, 1) })}
          />
        </div>
        <div>
          <Segmented<ReadingPreferences['hidden']>
            label={r('selfTest')}
            value={reading.hidden}
            options={[
              { value: 'none', label: r('hideNone') },
              { value: 'en', label: r('hideEnglish') },
              { value: 'zh', label: r('hideChinese') },
            ]}
            onChange={(hidden) => change({ hidden })}
          />
          {reading.hidden !== 'none' && <p class="ui-hint">{r('hideHint')}</p>}
        </div>
        <Toggle
          label={r('glossPinyin')}
          hint={t('glossPinyinHint')}
          checked={reading.glossPinyin}
          onChange={(glossPinyin) => change({ glossPinyin })}
        />
      </div>
      <h3 id="sample">{t('sample')}</h3>
      <ReadingSample preferences={reading} language={language} labelledBy="sample" />
    </section>
  );
}
