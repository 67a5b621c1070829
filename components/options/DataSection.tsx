import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { type Language, translator } from '@/lib/settings/language';
import { dataStrings } from './data-strings';
import { EraseDialog } from './EraseDialog';
import { formatBytes } from './format';
import type { SectionProps } from './Options';
import type { StorageState } from './options-services';
import { optionsStrings } from './strings';
import { useAsked } from './use-asked';

/** What is stored and how safely, the way to export and import, and the way to be rid of all of it. */
export function DataSection(props: SectionProps) {
  const { services, language, attempt, tell } = props;
  const t = translator(dataStrings, language);
  const [storage, askAgain] = useAsked(services.storage);
  const [erasing, setErasing] = useState(false);
  const persist = async () => {
    if (await services.persist()) askAgain();
    else tell(t('persistDeclined'), 'failed');
  };
  const erase = async () => {
    setErasing(false);
    await services.eraseEverything();
    askAgain();
    tell(t('erased'));
  };
  return (
    <section class="options-section" aria-labelledby="data">
      <h2 id="data">{translator(optionsStrings, language)('data')}</h2>
      <h3>{t('stored')}</h3>
      {storage === null && <Notice kind="warning">{t('unavailable')}</Notice>}
      {storage && storage !== 'asking' && (
        <>
          <ul class="stored">
            <li>{articlesText(storage, language)}</li>
            {storage.used ? <li>{t('used', { size: formatBytes(storage.used, language) })}</li> : null}
            {storage.persistent && <li>{t('persistent')}</li>}
          </ul>
          {!storage.persistent && (
            <Notice kind="warning" actions={<Button onClick={() => attempt(persist())}>{t('persist')}</Button>}>
              {t('evictable')}
            </Notice>
          )}
        </>
      )}
      <h3>{t('copies')}</h3>
      <p>{t('copiesText')}</p>
      <p>
        <Button icon="library" onClick={() => attempt(services.openLibrary())}>
          {t('openLibrary')}
        </Button>{' '}
        <Button icon="download" onClick={() => attempt(services.openBackups())}>
          {t('openBackups')}
        </Button>
      </p>
      <h3>{t('erase')}</h3>
      <p>{t('eraseText')}</p>
      <p>
        <Button kind="danger" icon="trash" onClick={() => setErasing(true)}>
          {t('eraseButton')}
        </Button>
      </p>
      {erasing && (
        <EraseDialog language={language} onErase={() => attempt(erase())} onClose={() => setErasing(false)} />
      )}
    </section>
  );
}

function articlesText({ articles }: StorageState, language: Language): string {
  const t = translator(dataStrings, language);
  if (articles === 0) return t('articlesNone');
  return articles === 1 ? t('articlesOne') : t('articlesMany', { count: articles.toLocaleString(language) });
}
