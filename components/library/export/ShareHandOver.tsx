import { useState } from 'preact/hooks';
import type { ShareForm } from '@/lib/export/share';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Segmented } from '../../ui/Segmented';
import type { LibraryText } from '../strings';
import { failureText, useTexts } from '../texts';
import type { OneHandOverProps } from './ObsidianHandOver';
import { useHandOverTexts } from './texts';

/** One article to whatever the system offers. */
export function ShareHandOver({ id, services }: OneHandOverProps) {
  const t = useHandOverTexts();
  const { t: library } = useTexts();
  const [form, setForm] = useState<ShareForm>(services.shareForms[0] ?? 'text');
  const [shared, setShared] = useState(false);
  const [failure, setFailure] = useState<LibraryText | null>(null);
  const share = () => {
    setFailure(null);
    setShared(false);
    services.share(id, form).then(setShared, (error: unknown) => setFailure(failureText(error)));
  };
  return (
    <>
      <Segmented
        label={t('shareForm')}
        value={form}
        options={services.shareForms.map((value) => ({ value, label: t(`share-${value}`) }))}
        onChange={setForm}
      />
      {failure && <Notice kind="error">{library(failure)}</Notice>}
      {shared && <p role="status">{t('shared')}</p>}
      <p>
        <Button kind="primary" icon="share" onClick={share}>
          {t('share')}
        </Button>
      </p>
    </>
  );
}
