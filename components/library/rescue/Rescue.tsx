import { useMemo, useState } from 'preact/hooks';
import { translator } from '@/lib/settings/language';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { failureText, useTexts } from '../texts';
import type { RescueServices } from './rescue-services';
import { rescueStrings } from './strings';

/** Says that the library could not be upgraded, saves every row that is there, and says what became of that. */
export function Rescue({ services }: { services: RescueServices }) {
  const { t: say, language } = useTexts();
  const t = useMemo(() => translator(rescueStrings, language), [language]);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    setSaid(t('saving'));
    const outcome = await services.saveWhatIsThere().then(
      () => t('saved'),
      (error: unknown) => say(failureText(error)),
    );
    setSaid(outcome);
    setBusy(false);
  };
  return (
    <Notice
      kind="warning"
      actions={
        <>
          <Button onClick={() => location.reload()}>{say('reload')}</Button>
          <Button onClick={() => void save()} disabled={busy}>
            {t('save')}
          </Button>
        </>
      }
    >
      {t('notUpgraded')} <span role="status">{said}</span>
    </Notice>
  );
}
