import { sourceSigns } from '@/components/reader/source-signs';
import type { Summary } from '@/lib/library/summary';
import { pairSources } from '@/lib/pairing';
import { useTexts } from './texts';

/** Where the English of an article comes from, in words and numbers of lines. */
export function Provenance({ counts }: { counts: Summary['counts'] }) {
  const { t } = useTexts();
  const sources = pairSources.filter((source) => counts[source] > 0);
  if (!sources.length) return null; // the column beside the headline says that there is none
  return (
    <ul class="entry-provenance" aria-label={t('provenance')}>
      {sources.map((source) => (
        <li key={source} class={`from-${source}`}>
          <span aria-hidden="true">{sourceSigns[source]} </span>
          {t(`from-${source}`, { count: counts[source] })}
        </li>
      ))}
    </ul>
  );
}
