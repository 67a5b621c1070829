import { useEffect } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Toast } from '@/components/ui/Toast';
import { type ToastMessage, useToast } from '@/components/ui/use-toast';
import { type Language, translator } from '@/lib/settings/language';
import { productMark } from '@/lib/settings/product-mark';
import type { Settings } from '@/lib/settings/settings';
import { AboutSection } from './AboutSection';
import { DamagedNotice } from './DamagedNotice';
import { DataSection } from './DataSection';
import { EnginesSection } from './engines/EnginesSection';
import { GlossarySection } from './glossary/GlossarySection';
import { KeysSection } from './keys/KeysSection';
import type { OptionsServices } from './options-services';
import { ReadingSection } from './ReadingSection';
import { SitesSection } from './SitesSection';
import { optionsStrings } from './strings';

export interface OptionsProps {
  services: OptionsServices;
  settings: Settings;
  language: Language;
}

/** What every section gets: the settings as they are, and what to do when a change fails. */
export interface SectionProps extends OptionsProps {
  /** Runs a change and says so where it fails. */
  attempt: (work: Promise<unknown>) => void;
  tell: (text: string, kind?: ToastMessage['kind'], action?: ToastMessage['action']) => void;
}

const sections = ['reading', 'keys', 'engines', 'glossary', 'sites', 'data', 'about'] as const;

/** One page with seven sections; a change holds at once, there is no button to save. */
export function Options({ services, settings, language }: OptionsProps) {
  const t = translator(optionsStrings, language);
  const mark = productMark(language);
  const { toast, show, dismiss } = useToast();
  const tell: SectionProps['tell'] = (text, kind = 'done', action) => show({ text, kind, action });
  const attempt = (work: Promise<unknown>) => void work.catch(() => tell(t('failed'), 'failed'));
  const section: SectionProps = { services, settings, language, attempt, tell };
  useEffect(() => {
    document.title = t('title');
  });
  return (
    <div class="options">
      <header class="options-header">
        <p class="page-name">
          Duìzhào <span lang={mark.lang}>{mark.text}</span>
        </p>
        <h1>{t('heading')}</h1>
        <nav class="options-nav" aria-label={t('sections')}>
          {sections.map((id) => (
            <a key={id} href={`#${id}`}>
              {t(id)}
            </a>
          ))}
          <Button kind="quiet" icon="library" onClick={() => attempt(services.openLibrary())}>
            {t('library')}
          </Button>
        </nav>
      </header>
      <main class="options-sections">
        <DamagedNotice {...section} />
        <ReadingSection {...section} />
        <KeysSection {...section} />
        <EnginesSection {...section} />
        <GlossarySection {...section} />
        <SitesSection {...section} />
        <DataSection {...section} />
        <AboutSection {...section} />
      </main>
      <Toast toast={toast} onDismiss={dismiss} dismissLabel={t('dismiss')} />
    </div>
  );
}
