import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { GlossaryMerge, RowProblem } from '@/lib/glossary/csv';
import { type Language, translator } from '@/lib/settings/language';
import { optionsStrings } from '../strings';
import { glossaryStrings } from './strings';

/** Lines without use that are named one by one; of the others only the number. */
const namedProblems = 20;

export interface Imported extends Omit<GlossaryMerge, 'terms'> {
  file: string;
  problems: readonly RowProblem[];
}

export interface ImportReportProps {
  imported: Imported;
  language: Language;
  onUndo: () => void;
  onClose: () => void;
}

/** What came in from a file, and which of its lines did not. */
export function ImportReport({ imported, language, onUndo, onClose }: ImportReportProps) {
  const t = translator(glossaryStrings, language);
  const { added, replaced, same, problems } = imported;
  const number = (count: number) => count.toLocaleString(language);
  return (
    <div class="import-report" role="status">
      <Notice
        kind={problems.length ? 'warning' : 'info'}
        title={t('imported', { file: imported.file })}
        actions={
          <>
            {added + replaced > 0 && <Button onClick={onUndo}>{t('undo')}</Button>}
            <Button kind="quiet" onClick={onClose}>
              {translator(optionsStrings, language)('dismiss')}
            </Button>
          </>
        }
      >
        <ul class="import-counts">
          <li>{t('importedAdded', { count: number(added) })}</li>
          {replaced > 0 && <li>{t('importedChanged', { count: number(replaced) })}</li>}
          {same > 0 && <li>{t('importedSame', { count: number(same) })}</li>}
          {problems.length > 0 && (
            <li>
              {t('importedProblems', { count: number(problems.length) })}
              <ul>
                {problems.slice(0, namedProblems).map(({ line, reason, row }) => (
                  <li key={`${line} ${reason}`}>{t('line', { line, row, why: t(reason) })}</li>
                ))}
                {problems.length > namedProblems && (
                  <li>{t('moreProblems', { count: number(problems.length - namedProblems) })}</li>
                )}
              </ul>
            </li>
          )}
        </ul>
      </Notice>
    </div>
  );
}
