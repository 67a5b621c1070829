import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { type Language, translator } from '@/lib/settings/language';
import type { AllowQuestion, AllowServices } from './allow-services';
import { allowStrings } from './strings';

export interface AllowProps {
  question: AllowQuestion;
  services: AllowServices;
  language: Language;
}

/** Asks the reader for the hosts that it names, and closes itself when they are given. */
export function Allow({ question: { reason, hosts }, services, language }: AllowProps) {
  const t = translator(allowStrings, language);
  const [state, setState] = useState<'open' | 'asking' | 'declined'>('open');
  const ask = async () => {
    setState('asking');
    // Nothing may come before this: the browser wants the click.
    const allowed = await services.allow().catch(() => false);
    if (allowed) services.close();
    else setState('declined');
  };
  return (
    <main class="allow">
      <h1>{t('title')}</h1>
      {hosts.length === 0 ? (
        <p>{t('nothing')}</p>
      ) : (
        <>
          <ul class="allow-hosts" translate={false}>
            {hosts.map((host) => (
              <li key={host}>{host}</li>
            ))}
          </ul>
          <p>{t(reason)}</p>
          <p class="allow-next">{t('next')}</p>
        </>
      )}
      {state === 'declined' && <Notice kind="warning">{t('declined')}</Notice>}
      <div class="allow-actions">
        {hosts.length > 0 && (
          <Button kind="primary" busy={state === 'asking'} onClick={() => void ask()}>
            {t('allow')}
          </Button>
        )}
        <Button onClick={services.close}>{t('cancel')}</Button>
      </div>
    </main>
  );
}
