import type { Layout } from '@/lib/settings/settings';
import { Segmented } from '../ui/Segmented';
import { useTexts } from './texts';

export interface LayoutChoiceProps {
  layout: Layout;
  onChange: (layout: Layout) => void;
  hideLabel?: boolean;
}

export function LayoutChoice({ layout, onChange, hideLabel }: LayoutChoiceProps) {
  const { t } = useTexts();
  return (
    <Segmented<Layout>
      label={t('layout')}
      hideLabel={hideLabel}
      value={layout}
      options={[
        { value: 'side-by-side', label: t('sideBySide'), icon: 'side-by-side' },
        { value: 'stacked', label: t('stacked'), icon: 'stacked' },
        { value: 'zh', label: t('chineseOnly'), glyph: '中' },
        { value: 'en', label: t('englishOnly'), glyph: 'En' },
      ]}
      onChange={onChange}
    />
  );
}
