import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { ChoicesProps } from './appearance-choices';
import { ChineseChoices } from './ChineseChoices';
import { LayoutChoice } from './LayoutChoice';
import { PracticeChoices } from './PracticeChoices';
import { TextChoices } from './TextChoices';
import { useTexts } from './texts';

export interface AppearanceProps extends ChoicesProps {
  id: string;
  /** There is a word gloss, so that its pinyin is worth a choice. */
  gloss: boolean;
}

/** The panel behind Aa: how the text looks, how the Chinese is written, what helps to practise. */
export function Appearance({ id, gloss, ...choices }: AppearanceProps) {
  const { t } = useTexts();
  const { preferences, onPreferences } = choices;
  return (
    <section class="appearance" id={id} aria-label={t('appearance')}>
      <Group title={t('groupText')}>
        <div class="appearance-layout">
          <LayoutChoice layout={preferences.layout} onChange={(layout) => onPreferences({ layout })} />
        </div>
        <TextChoices {...choices} />
      </Group>
      <Group title={t('groupChinese')}>
        <ChineseChoices {...choices} />
      </Group>
      <Group title={t('groupPractice')}>
        <PracticeChoices {...choices} gloss={gloss} />
      </Group>
    </section>
  );
}

function Group({ title, children }: { title: string; children: ComponentChildren }) {
  const heading = useId();
  return (
    <section class="appearance-group" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}
