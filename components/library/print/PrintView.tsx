import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '@/lib/settings/language';
import type { ReadingPreferences } from '@/lib/settings/settings';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { Notice } from '../../ui/Notice';
import { Segmented } from '../../ui/Segmented';
import { Toggle } from '../../ui/Toggle';
import type { LibraryServices } from '../library-services';
import { useStoredPictures } from '../pictures/use-stored-pictures';
import { PrintPage } from './PrintPage';
import { type PrintChoices, printLayouts, printSizes, usualChoices } from './print-choices';
import { printTextsIn } from './texts';
import { usePrintArticle } from './use-print-article';

export interface PrintViewProps {
  /** Of the saved article. */
  id: string;
  services: LibraryServices;
  preferences: ReadingPreferences;
  language: Language;
  onClose: () => void;
}

/** A saved article as it will be printed, with the choices that a handout needs; those are not printed. */
export function PrintView({ id, services, preferences, language, onClose }: PrintViewProps) {
  const t = printTextsIn(language);
  const state = usePrintArticle(id, services, preferences.characters);
  const pictures = useStoredPictures(services.pictures, id);
  const [choices, setChoices] = useState<PrintChoices>(usualChoices);
  const frame = useRef<HTMLDivElement>(null);
  const change = (one: Partial<PrintChoices>) => setChoices((all) => ({ ...all, ...one }));
  const title = state.step === 'ready' ? state.article.saved.article.title : '';
  useEffect(() => {
    if (title) document.title = title; // what the file is called when it is printed into one
  }, [title]);
  useEffect(() => frame.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    };
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, [onClose]);
  const noWords = state.step !== 'ready' || state.article.dictionary === null;
  return (
    <div class="print-view" ref={frame} tabIndex={-1} lang={language}>
      <section class="print-tools" aria-label={t('heading')}>
        <IconButton icon="back" label={t('back')} shortcut="Escape" onClick={onClose} />
        <Segmented
          label={t('layout')}
          value={choices.layout}
          options={printLayouts.map((value) => ({ value, label: t(value) }))}
          onChange={(layout) => change({ layout })}
        />
        <Segmented
          label={t('size')}
          value={choices.size}
          options={printSizes.map((value) => ({ value, label: t(value) }))}
          onChange={(size) => change({ size })}
        />
        <div class="print-toggles">
          <Toggle
            label={t('readings')}
            checked={choices.readings}
            disabled={noWords}
            onChange={(readings) => change({ readings })}
          />
          <Toggle label={t('notes')} checked={choices.notes} onChange={(notes) => change({ notes })} />
          <Toggle
            label={t('words')}
            hint={t('wordsHint')}
            checked={choices.words}
            disabled={noWords}
            onChange={(words) => change({ words })}
          />
        </div>
        <Button kind="primary" icon="print" disabled={state.step !== 'ready'} onClick={() => print()}>
          {t('print')}
        </Button>
      </section>
      <main>
        {(state.step === 'missing' || state.step === 'failed') && (
          <Notice kind="warning" actions={<Button onClick={onClose}>{t('back')}</Button>}>
            {t(state.step)}
          </Notice>
        )}
        {state.step === 'ready' && (
          <>
            {state.plain && <Notice kind="warning">{t('plain')}</Notice>}
            <PrintPage
              article={state.article}
              choices={choices}
              language={language}
              preferences={preferences}
              pictures={pictures?.addresses}
            />
          </>
        )}
      </main>
    </div>
  );
}
