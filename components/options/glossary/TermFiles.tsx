import { useCallback, useRef } from 'preact/hooks';
import { useDrop } from '@/components/library/use-drop';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { writeGlossary } from '@/lib/glossary/csv';
import type { GlossaryTerm } from '@/lib/glossary/term';
import { translator } from '@/lib/settings/language';
import type { SectionProps } from '../Options';
import { ImportReport } from './ImportReport';
import { glossaryStrings } from './strings';
import type { useGlossary } from './use-glossary';
import { useImport } from './use-import';

export interface TermFilesProps extends SectionProps {
  terms: readonly GlossaryTerm[];
  change: ReturnType<typeof useGlossary>['change'];
}

/** Terms from a file, chosen or dropped anywhere on the page, and into one. */
export function TermFiles({ services, language, attempt, tell, terms, change }: TermFilesProps) {
  const t = translator(glossaryStrings, language);
  const chooser = useRef<HTMLInputElement>(null);
  const { state, take, close } = useImport(change);
  const dropping = useDrop(useCallback(([file]: File[]) => void (file && take(file)), [take]));
  const undo = async () => {
    if (state.step !== 'done') return;
    await state.undo();
    close();
    tell(t('undone'));
  };
  const write = (form: 'csv' | 'tsv') =>
    attempt(services.glossary.download(`duizhao-glossary.${form}`, writeGlossary(terms, form)));
  return (
    <>
      <h3>{t('files')}</h3>
      <p>{t('filesText')}</p>
      <p class="term-files">
        <Button icon="upload" onClick={() => chooser.current?.click()}>
          {t('import')}
        </Button>
        <Button icon="download" disabled={terms.length === 0} onClick={() => write('csv')}>
          {t('exportCsv')}
        </Button>
        <Button icon="download" disabled={terms.length === 0} onClick={() => write('tsv')}>
          {t('exportTsv')}
        </Button>
      </p>
      <input
        ref={chooser}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        hidden
        aria-label={t('import')}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void take(file);
          currentTarget.value = ''; // so that the same file can be chosen again
        }}
      />
      {state.step === 'failed' && <Notice kind="error">{t(state.why, { file: state.file })}</Notice>}
      {state.step === 'done' && (
        <ImportReport imported={state.imported} language={language} onUndo={() => attempt(undo())} onClose={close} />
      )}
      {dropping && (
        <div class="options-veil" role="status">
          <p>{t('drop')}</p>
        </div>
      )}
    </>
  );
}
