import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Field } from '@/components/ui/Field';
import { type Language, translator } from '@/lib/settings/language';
import { dataStrings } from './data-strings';
import { optionsStrings } from './strings';

export interface EraseDialogProps {
  language: Language;
  onErase: () => void;
  onClose: () => void;
}

/** Erasing takes a typed word, since nothing brings the library back. */
export function EraseDialog({ language, onErase, onClose }: EraseDialogProps) {
  const t = translator(dataStrings, language);
  const o = translator(optionsStrings, language);
  const [typed, setTyped] = useState('');
  const confirmed = typed.trim().toLowerCase() === t('eraseWord');
  return (
    <Dialog
      title={t('erase')}
      closeLabel={o('close')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{o('cancel')}</Button>
          <Button kind="danger" disabled={!confirmed} onClick={onErase}>
            {t('eraseNow')}
          </Button>
        </>
      }
    >
      <p>{t('eraseText')}</p>
      <Field label={t('eraseType', { word: t('eraseWord') })} value={typed} onInput={setTyped} />
    </Dialog>
  );
}
