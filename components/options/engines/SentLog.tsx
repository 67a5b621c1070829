import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { translator } from '@/lib/settings/language';
import type { EngineId } from '@/lib/translate/engine';
import { formatMoment } from '../format';
import { useAsked } from '../use-asked';
import type { EngineTableProps } from './EngineTable';
import { nameOf } from './engine-state';
import { sentStrings } from './sent-strings';
import { sentTotals } from './sent-totals';

const pageLength = 20;

export interface SentLogProps extends EngineTableProps {
  /** Reads the state of the engines again: what was spent today is part of it. */
  refresh: () => Promise<void>;
}

/** What left the computer, request by request, newest first. */
export function SentLog({ services, language, attempt, tell, state, refresh }: SentLogProps) {
  const t = translator(sentStrings, language);
  const [entries, again] = useAsked(services.engines.sent);
  const [page, setPage] = useState(0);
  const [cleared, setCleared] = useState(false);
  const name = (engine: EngineId) =>
    services.engines.remote.find(({ id }) => id === engine)?.name ?? nameOf(engine, state, language);
  const clear = async () => {
    await services.engines.clearSent();
    setPage(0);
    setCleared(true);
    again();
    await refresh();
    tell(t('sentCleared'));
  };
  const heading = (
    <>
      <h3 id="sent">{t('sent')}</h3>
      <p>{t('sentText')}</p>
    </>
  );
  if (entries === 'asking') return heading;
  if (entries === null)
    return (
      <>
        {heading}
        <Notice kind="warning">{t('sentUnreadable')}</Notice>
      </>
    );
  if (entries.length === 0)
    return (
      <>
        {heading}
        <p class="engine-note">{t(cleared ? 'sentNoneSince' : 'sentNone')}</p>
      </>
    );
  const { today, month } = sentTotals(entries, new Date());
  const total = entries.length;
  const start = Math.min(page, Math.floor((total - 1) / pageLength)) * pageLength;
  const shown = entries.slice(start, start + pageLength).map((entry, index) => ({ ...entry, row: start + index }));
  const number = (count: number) => count.toLocaleString(language);
  return (
    <>
      {heading}
      <p class="sent-totals">{t('totals', { today: number(today), month: number(month) })}</p>
      <table class="ui-table sent-table" aria-labelledby="sent">
        <thead>
          <tr>
            <th scope="col">{t('time')}</th>
            <th scope="col">{t('host')}</th>
            <th scope="col">{t('engine')}</th>
            <th scope="col">{t('characters')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((entry) => (
            <tr key={entry.row}>
              <td data-label={t('time')}>
                <time dateTime={entry.at}>{formatMoment(entry.at, language)}</time>
              </td>
              <td data-label={t('host')}>{entry.host}</td>
              <td data-label={t('engine')}>{name(entry.engine)}</td>
              <td data-label={t('characters')} class="ui-number">
                {number(entry.characters)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {total > pageLength && (
        <nav class="sent-pages" aria-label={t('pages')}>
          <Button kind="quiet" disabled={start === 0} onClick={() => setPage(start / pageLength - 1)}>
            {t('newer')}
          </Button>
          <span role="status">
            {t('page', { from: number(start + 1), to: number(start + shown.length), total: number(total) })}
          </span>
          <Button kind="quiet" disabled={start + pageLength >= total} onClick={() => setPage(start / pageLength + 1)}>
            {t('older')}
          </Button>
        </nav>
      )}
      <p>
        <Button icon="trash" onClick={() => attempt(clear())}>
          {t('clearSent')}
        </Button>
      </p>
      <p class="ui-hint">{t('clearSentHint')}</p>
    </>
  );
}
