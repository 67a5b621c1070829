import type { AnkiReport } from '@/lib/anki-connect/hand-over';
import { useHandOverTexts } from './texts';

const shown = 20;

/** What became of the cards. */
export function AnkiOutcome({ report }: { report: AnkiReport }) {
  const t = useHandOverTexts();
  const { added, updated, duplicates, refused, stopped } = report;
  const nothing = added + updated + duplicates + refused.length === 0 && !stopped;
  return (
    <div role="status" class="anki-outcome">
      {stopped && <p>{t('stopped')}</p>}
      <p>{nothing ? t('nothing') : t('added', { count: added })}</p>
      {updated > 0 && <p>{t('updated', { count: updated })}</p>}
      {duplicates > 0 && <p>{t('duplicates', { count: duplicates })}</p>}
      {refused.length > 0 && (
        <>
          <p>{t('refused', { count: refused.length })}</p>
          <ul class="export-detail">
            {refused.slice(0, shown).map(({ text, why }) => (
              <li key={`${text} ${why}`}>
                <span lang="zh">{text.slice(0, 60)}</span> {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
