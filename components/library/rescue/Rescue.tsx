import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import type { LibraryText } from '../strings';
import { failureText, useTexts } from '../texts';
import type { RescueServices } from './rescue-services';

/** Saves every row of a library that does not open, and says what became of it. */
export function Rescue({ services }: { services: RescueServices }) {
  const { t } = useTexts();
  const [said, setSaid] = useState<LibraryText | null>(null);
  const save = () => {
    setSaid('rescuing');
    services.saveWhatIsThere().then(
      () => setSaid('rescued'),
      (error: unknown) => setSaid(failureText(error)),
    );
  };
  return (
    <>
      <Button onClick={save} disabled={said === 'rescuing'}>
        {t('rescue')}
      </Button>
      <span role="status">{said && t(said)}</span>
    </>
  );
}
