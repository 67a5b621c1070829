import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import type { LibraryServices } from '../library-services';
import type { LibraryText } from '../strings';
import { failureText, useTexts } from '../texts';
import { useHandOverTexts } from './texts';

export interface OneHandOverProps {
  /** Of the article. */
  id: string;
  services: LibraryServices['exporting'];
}

/** One article as a new note in Obsidian. */
export function ObsidianHandOver({ id, services }: OneHandOverProps) {
  const t = useHandOverTexts();
  const { t: library } = useTexts();
  const [vault, setVault] = useState('');
  const [folder, setFolder] = useState('');
  const [done, setDone] = useState<'' | 'obsidianOpened' | 'obsidianByClipboard'>('');
  const [failure, setFailure] = useState<LibraryText | null>(null);
  useEffect(() => {
    services.memory().then(
      ({ obsidianVault, obsidianFolder }) => {
        setVault((typed) => typed || obsidianVault);
        setFolder((typed) => typed || obsidianFolder);
      },
      () => {}, // both may stay empty
    );
  }, [services]);
  const open = () => {
    setFailure(null);
    setDone('');
    services.toObsidian(id, vault, folder).then(
      ({ byClipboard }) => setDone(byClipboard ? 'obsidianByClipboard' : 'obsidianOpened'),
      (error: unknown) => setFailure(failureText(error)),
    );
  };
  return (
    <>
      <p>{t('obsidianLead')}</p>
      <Field label={t('vault')} hint={t('vaultHint')} value={vault} onInput={setVault} />
      <Field label={t('folder')} value={folder} onInput={setFolder} />
      {failure && <Notice kind="error">{library(failure)}</Notice>}
      {done && <p role="status">{t(done)}</p>}
      <p>
        <Button kind="primary" icon="external" onClick={open}>
          {t('openObsidian')}
        </Button>
      </p>
    </>
  );
}
