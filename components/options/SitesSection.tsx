import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Toggle } from '@/components/ui/Toggle';
import { translator } from '@/lib/settings/language';
import { NeverHosts } from './NeverHosts';
import type { SectionProps } from './Options';
import { OutletList } from './OutletList';
import { sitesStrings } from './sites-strings';
import { optionsStrings } from './strings';
import { useAsked } from './use-asked';

/** Where Duìzhào looks by itself, where it keeps quiet, and which outlets it knows. */
export function SitesSection(props: SectionProps) {
  const { services, settings, language, attempt, tell } = props;
  const t = translator(sitesStrings, language);
  const [allowed, askAgain] = useAsked(services.knownSitesAllowed);
  // The permission is asked for before anything else happens: Firefox forgets the click at the first wait.
  const everywhere = (on: boolean) => {
    if (!on) return attempt(services.stopDetectingEverywhere());
    attempt(
      services.startDetectingEverywhere().then((given) => {
        if (!given) tell(t('declined'), 'failed');
      }),
    );
  };
  return (
    <section class="options-section" aria-labelledby="sites">
      <h2 id="sites">{translator(optionsStrings, language)('sites')}</h2>
      {allowed === false && (
        <Notice
          kind="warning"
          title={t('knownMissing')}
          actions={
            <Button onClick={() => attempt(services.allowKnownSites().then(askAgain))}>{t('allowKnown')}</Button>
          }
        >
          {t('knownMissingText')}
        </Notice>
      )}
      <Toggle
        label={t('everywhere')}
        hint={t('everywhereWhy')}
        checked={settings.detectEverywhere}
        onChange={everywhere}
      />
      <NeverHosts {...props} />
      <OutletList outlets={services.outlets} language={language} />
    </section>
  );
}
