import type { ComponentChildren } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import { everything, type ListQuery } from '@/lib/library/search/list';
import { FailedRead } from '../FailedRead';
import type { LibraryServices } from '../library-services';
import { Masthead } from '../Masthead';
import { Figures } from './Figures';
import { KeywordCloud } from './KeywordCloud';
import { OutletTimeline } from './OutletTimeline';
import { Stories } from './Stories';
import { useOverviewTexts } from './texts';
import { useOverview } from './use-overview';
import { YearTable } from './YearTable';

export interface OverviewPageProps {
  services: Pick<LibraryServices, 'overview' | 'list' | 'watch'>;
  active: boolean;
  /** Shows the list with this query. */
  onShow: (query: ListQuery) => void;
}

/** The library as a whole, in pictures that lead to its articles. */
export function OverviewPage({ services, active, onShow }: OverviewPageProps) {
  const { t } = useOverviewTexts();
  const { overview, stories, failed, retry } = useOverview(services, active);
  useEffect(() => {
    if (active) document.title = t('pageTitle');
  }, [active, t]);
  const show = (part: Partial<ListQuery>) => onShow({ ...everything, shelf: 'everything', ...part });
  const showMonth = (outlet: string, month: string) =>
    show(month ? { outlet, dated: 'published', from: `${month}-01`, to: lastDay(month) } : { outlet });
  return (
    <div class="library">
      <Masthead view="overview" />
      <FailedRead text={failed ? t('failed') : null} onRetry={retry} />
      <main class="overview" aria-label={t('nav')} aria-busy={overview === null && !failed}>
        {overview?.articles === 0 && <p class="overview-empty">{t('empty')}</p>}
        {overview !== null && overview.articles > 0 && (
          <>
            <Part title={t('figures')} quiet>
              <Figures overview={overview} />
            </Part>
            <Part title={t('year')}>
              <YearTable months={overview.months} />
            </Part>
            <Part title={t('timeline')} hint={t('timelineHint')}>
              <OutletTimeline timeline={overview.timeline} onShow={showMonth} />
            </Part>
            {overview.keywords.length > 0 && (
              <Part title={t('cloud')} hint={t('cloudHint')}>
                <KeywordCloud words={overview.keywords} onShow={(keyword) => show({ keyword })} />
              </Part>
            )}
            {stories !== null && stories.length > 0 && (
              <Part title={t('stories')} hint={t('storiesHint')}>
                <Stories stories={stories} onShowAll={() => show({ copies: true })} />
              </Part>
            )}
          </>
        )}
      </main>
    </div>
  );
}

interface PartProps {
  title: string;
  hint?: string;
  /** The title is only told, not shown. */
  quiet?: boolean;
  children: ComponentChildren;
}

function Part({ title, hint, quiet, children }: PartProps) {
  const id = useId();
  return (
    <section class="overview-part" aria-labelledby={id}>
      <h2 id={id} class={quiet ? 'ui-hidden' : undefined}>
        {title}
      </h2>
      {hint && <p class="overview-hint">{hint}</p>}
      {children}
    </section>
  );
}

/** Of a month 'YYYY-MM', as 'YYYY-MM-DD'. */
function lastDay(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}
