import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { type Language, translator } from '@/lib/settings/language';
import type { PopupServices } from './popup-services';
import { popupStrings } from './strings';

export interface ReadLaterProps {
  services: Pick<PopupServices, 'readLater'>;
  language: Language;
}

/** Puts the page on the reading list, and says what became of it in the button's place. */
export function ReadLater({ services, language }: ReadLaterProps) {
  const t = translator(popupStrings, language);
  const [outcome, setOutcome] = useState<'added' | 'known' | 'saved' | 'failed' | null>(null);
  const put = () => void services.readLater().then(setOutcome, () => setOutcome('failed'));
  return (
    <div class="popup-later">
      {outcome === null && (
        <Button kind="quiet" icon="plus" onClick={put}>
          {t('later')}
        </Button>
      )}
      <p role="status">{outcome !== null && t(`later-${outcome}`)}</p>
    </div>
  );
}
