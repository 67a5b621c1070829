import { Notice } from '../../ui/Notice';
import { useTexts } from '../texts';
import type { FileProblem } from '../use-import';
import { useImportTexts } from './texts';

/** Files that were left out of several, each with why. */
export function FileProblems({ problems }: { problems: readonly FileProblem[] }) {
  const { t } = useTexts();
  const texts = useImportTexts();
  if (!problems.length) return null;
  return (
    <Notice kind="warning" title={texts('problems', { count: problems.length })}>
      <ul class="import-problems">
        {problems.slice(0, 20).map(({ name, own, foreign }) => (
          <li key={name}>
            {name}: {own ? t(`problem-${own}`) : foreign ? texts(`foreign-${foreign}`) : texts('alone')}
          </li>
        ))}
        {problems.length > 20 && <li>{t('refusedMore', { count: problems.length - 20 })}</li>}
      </ul>
    </Notice>
  );
}
