import type { TextsReport } from '@/lib/library/import/imported-texts';
import { Notice } from '../../ui/Notice';
import { useTexts } from '../texts';
import type { FileProblem } from '../use-import';
import { FileProblems } from './FileProblems';
import { useImportTexts } from './texts';

const shownRefusals = 20;

/** What came of an import. */
export function ImportResult(props: { report: TextsReport; name: string; problems: readonly FileProblem[] }) {
  const { report, name, problems } = props;
  const { t } = useTexts();
  const texts = useImportTexts();
  const { refused, stopped, words, kept } = report;
  const taken = report.added + report.updated + report.unchanged + (kept ?? 0) + (words?.added ?? 0) > 0;
  return (
    <>
      {stopped ? (
        <Notice kind="warning" title={t(`stopped-${stopped}`)}>
          {t('importStopped')}
        </Notice>
      ) : (
        <p>{taken || (!refused.length && !problems.length) ? t('importDone', { name }) : t('importFailed')}</p>
      )}
      <FileProblems problems={problems} />
      <dl class="import-counts">
        {(['added', 'updated', 'unchanged'] as const).map((kind) => (
          <div key={kind}>
            <dt>{t(kind)}</dt>
            <dd>{report[kind]}</dd>
          </div>
        ))}
        {kept > 0 && (
          <div>
            <dt>{texts('kept')}</dt>
            <dd>{kept}</dd>
          </div>
        )}
        {words && (
          <div>
            <dt>{t('importedWords')}</dt>
            <dd>{words.added + words.updated}</dd>
          </div>
        )}
        {words && words.refused > 0 && (
          <div class="import-refused">
            <dt>{t('refusedWords')}</dt>
            <dd>{words.refused}</dd>
          </div>
        )}
        {refused.length > 0 && (
          <div class="import-refused">
            <dt>{t('refused')}</dt>
            <dd>{refused.length}</dd>
          </div>
        )}
      </dl>
      {refused.length > 0 && (
        <ul class="import-detail">
          {refused.slice(0, shownRefusals).map(({ index, why }) => (
            <li key={`${index} ${why}`}>{t('refusedEntry', { number: index + 1, why: why.slice(0, 300) })}</li>
          ))}
          {refused.length > shownRefusals && <li>{t('refusedMore', { count: refused.length - shownRefusals })}</li>}
        </ul>
      )}
    </>
  );
}
