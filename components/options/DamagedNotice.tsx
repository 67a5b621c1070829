import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { translator } from '@/lib/settings/language';
import type { SectionProps } from './Options';
import { optionsStrings } from './strings';
import { useAsked } from './use-asked';

/** Says which settings fell back to their defaults, and keeps the original until the reader has seen it. */
export function DamagedNotice({ services, language, attempt }: SectionProps) {
  const t = translator(optionsStrings, language);
  const [report, again] = useAsked(services.damagedSettings);
  if (!report || report === 'asking') return null;
  return (
    <Notice
      kind="warning"
      title={t('damagedTitle')}
      actions={
        <>
          <Button onClick={() => attempt(navigator.clipboard.writeText(JSON.stringify(report.raw, null, 2)))}>
            {t('copyOriginal')}
          </Button>
          <Button kind="quiet" onClick={() => attempt(services.dismissDamagedSettings().then(again))}>
            {t('dismiss')}
          </Button>
        </>
      }
    >
      {t('damagedText', { fields: report.fields.join(', ') })}
    </Notice>
  );
}
