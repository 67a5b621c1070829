import { translator } from '@/lib/settings/language';
import type { SectionProps } from './Options';
import { sitesStrings } from './sites-strings';

/** The sites where the reader does not want the button, each with a way back. */
export function NeverHosts({ services, settings, language, attempt }: SectionProps) {
  const t = translator(sitesStrings, language);
  const hosts = [...settings.neverHosts].sort();
  return (
    <>
      <h3 id="never">{t('never')}</h3>
      {hosts.length === 0 && <p class="ui-hint">{t('neverNone')}</p>}
      {hosts.length > 0 && (
        <ul class="never-hosts" aria-labelledby="never">
          {hosts.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <button
                class="ui-button ui-button-quiet"
                type="button"
                aria-label={t('allowAgain', { host })}
                onClick={() => attempt(services.allowHost(host))}
              >
                {t('show')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
