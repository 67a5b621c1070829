import type { Timeline } from '@/lib/library/overview';
import { useOverviewTexts } from './texts';
import { Wide } from './Wide';

export interface OutletTimelineProps {
  timeline: Timeline;
  /** Shows the articles of an outlet; of one month, or all of them where the month is ''. */
  onShow: (outlet: string, month: string) => void;
}

/** Who published what you saved, and when: one row for each outlet, one dot for each month, larger for more articles. */
export function OutletTimeline({ timeline, onShow }: OutletTimelineProps) {
  const { t, month: inFull, shortMonth } = useOverviewTexts();
  const { months, outlets, others, earlier } = timeline;
  const highest = Math.max(1, ...outlets.flatMap(({ counts }) => counts));
  const rest = [
    others > 0 && (others === 1 ? t('othersOne') : t('others', { count: others })),
    earlier > 0 && (earlier === 1 ? t('earlierOne') : t('earlier', { count: earlier })),
  ].filter(Boolean);
  return (
    <>
      <Wide label={t('timeline')}>
        <table class="timeline">
          <thead>
            <tr>
              <td />
              {months.map((month, index) => (
                <th key={month} class="month-head" scope="col" abbr={inFull(month)}>
                  <span>{shortMonth(month)}</span>
                  <small class="month-year">{index === 0 || month.endsWith('-01') ? month.slice(0, 4) : ''}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {outlets.map(({ name, count, counts }) => (
              <tr key={name} class="timeline-row">
                <th scope="row" class="timeline-name">
                  <button class="timeline-outlet" type="button" lang="zh" onClick={() => onShow(name, '')}>
                    {name}
                  </button>
                  <small class="timeline-count">{count}</small>
                </th>
                {months.map((month, index) => {
                  const inMonth = counts[index] ?? 0;
                  const label = t('cell', { outlet: name, month: inFull(month), count: inMonth });
                  return (
                    <td key={month}>
                      {inMonth > 0 && (
                        <button
                          class="timeline-cell"
                          type="button"
                          aria-label={label}
                          title={label}
                          onClick={() => onShow(name, month)}
                        >
                          <span class="timeline-dot" style={{ '--part': Math.sqrt(inMonth / highest) }} />
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      {rest.length > 0 && <p class="overview-rest">{rest.join(' · ')}</p>}
    </>
  );
}
