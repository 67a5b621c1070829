import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Segmented } from '@/components/ui/Segmented';
import { translator } from '@/lib/settings/language';
import type { ReadingPreferences } from '@/lib/settings/settings';
import { StepPicture } from './StepPicture';
import { welcomeStrings } from './strings';
import type { WelcomeProps } from './welcome-services';

const steps = ['open', 'read', 'keep'] as const;

/** What the extension does in three steps, where its icon is, and what it never does. */
export function Introduction({ services, preferences, language, onTry }: WelcomeProps & { onTry: () => void }) {
  const t = translator(welcomeStrings, language);
  const [key, setKey] = useState('');
  const [place, setPlace] = useState<'chromium' | 'firefox' | 'android'>('chromium');
  useEffect(() => {
    services.shortcut().then(setKey, () => setKey(''));
    services.place().then(setPlace, () => setPlace('chromium'));
  }, [services]);
  const where = { chromium: t('iconChromium'), firefox: t('iconFirefox'), android: t('iconAndroid') }[place];
  const go = (work: Promise<void>) => void work.catch(() => undefined);
  return (
    <div class="welcome">
      <header class="welcome-header">
        <div>
          <h1>{t('title')}</h1>
          <p class="welcome-lead">{t('lead')}</p>
        </div>
        <Segmented<ReadingPreferences['language']>
          label={t('language')}
          hideLabel
          value={preferences.language}
          options={[
            { value: 'auto', label: t('languageAuto') },
            { value: 'en', label: 'English' },
            { value: 'zh-Hans', label: '简体中文' },
            { value: 'zh-Hant', label: '繁體中文' },
          ]}
          onChange={(value) => go(services.changeReading({ language: value }))}
        />
      </header>
      <main>
        <h2 class="ui-hidden">{t('steps')}</h2>
        <ol class="welcome-steps">
          {steps.map((step) => (
            <li key={step}>
              <StepPicture step={step} />
              <h3>{t(step)}</h3>
              <p>
                {t(`${step}Text`, { count: services.outlets })}
                {step === 'open' && key && ` ${t('openKey', { key })}`}
              </p>
            </li>
          ))}
        </ol>
        <p class="welcome-actions">
          <Button kind="primary" icon="side-by-side" onClick={onTry}>
            {t('try')}
          </Button>
          <Button icon="library" onClick={() => go(services.openLibrary())}>
            {t('library')}
          </Button>
        </p>
        <div class="welcome-notes">
          <section>
            <h2>{t('icon')}</h2>
            <p>{where}</p>
          </section>
          <section>
            <h2>{t('privacy')}</h2>
            <p>{t('privacyText')}</p>
          </section>
          <section>
            <h2>{t('everywhere')}</h2>
            <p>{t('everywhereText')}</p>
            <Button kind="quiet" icon="settings" onClick={() => go(services.openOptions('sites'))}>
              {t('options')}
            </Button>
          </section>
        </div>
      </main>
    </div>
  );
}
