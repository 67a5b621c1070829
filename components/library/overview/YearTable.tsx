import type { Month } from '@/lib/library/overview';
import { useOverviewTexts } from './texts';
import { Wide } from './Wide';

const measures = [
  ['saved', 'saved'],
  ['read', 'finished'],
  ['words', 'kept'],
] as const;

/** Month by month as columns, each measure to its own scale; a table, so that every number can be read as well. */
export function YearTable({ months }: { months: readonly Month[] }) {
  const { t, number, month: inFull, shortMonth } = useOverviewTexts();
  return (
    <Wide label={t('year')}>
      <table class="year-table">
        <thead>
          <tr>
            <td class="year-corner" />
            {months.map(({ month }, index) => (
              <th key={month} class="month-head" scope="col" abbr={inFull(month)}>
                {shortMonth(month)}
                <small class="month-year">{index === 0 || month.endsWith('-01') ? month.slice(0, 4) : ''}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measures.map(([measure, name]) => {
            const highest = Math.max(1, ...months.map((month) => month[measure]));
            return (
              <tr key={measure} data-measure={measure}>
                <th scope="row" class="year-name">
                  {t(name)}
                </th>
                {months.map((month) => (
                  <td key={month.month} class="year-cell" data-none={month[measure] === 0}>
                    <span class="year-number">{number(month[measure])}</span>
                    <span class="year-column" style={{ '--part': month[measure] / highest }} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Wide>
  );
}
