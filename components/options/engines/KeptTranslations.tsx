import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { translator } from '@/lib/settings/language';
import { formatBytes } from '../format';
import type { SectionProps } from '../Options';
import { useAsked } from '../use-asked';
import { sentStrings } from './sent-strings';

/** How much of the engines' work is kept, and the way to be rid of it. */
export function KeptTranslations({ services, language, attempt, tell }: SectionProps) {
  const t = translator(sentStrings, language);
  const [size, again] = useAsked(services.engines.cacheSize);
  const clear = async () => {
    await services.engines.clearCache();
    again();
    tell(t('cacheCleared'));
  };
  return (
    <>
      <h3>{t('cache')}</h3>
      <p>{t('cacheText')}</p>
      {size === null && <Notice kind="warning">{t('cacheUnreadable')}</Notice>}
      {size !== null && size !== 'asking' && (
        <>
          <p class="engine-note">
            {size === 0 ? t('cacheNone') : t('cacheSize', { size: formatBytes(size, language) })}
          </p>
          {size > 0 && (
            <p>
              <Button icon="trash" onClick={() => attempt(clear())}>
                {t('clearCache')}
              </Button>
            </p>
          )}
        </>
      )}
    </>
  );
}
