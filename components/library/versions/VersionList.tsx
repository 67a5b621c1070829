import { useRef } from 'preact/hooks';
import type { VersionHead } from '@/lib/library/versions/versions';
import { formatTime } from '../../reader/format-time';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { useHeldFocus } from '../use-held-focus';
import { useVersionTexts } from './texts';
import { type Compared, present, type TextKey } from './use-versions';

export interface VersionListProps {
  /** Latest first. */
  heads: readonly VersionHead[];
  /** Since when the present text is there, ISO 8601. */
  since: string;
  compared: Compared;
  browserLanguages?: readonly string[];
  onCompare: (compared: Compared) => void;
  onRestore: (key: number) => void;
  onRemove: (key: number) => void;
}

/** The texts of an article by time, the present one first, and between them how much changed. */
export function VersionList(props: VersionListProps) {
  const { heads, since, compared, browserLanguages = [], onCompare, onRestore, onRemove } = props;
  const { t, language } = useVersionTexts();
  const root = useRef<HTMLElement>(null);
  useHeldFocus(() => root.current);
  const time = (iso: string) => formatTime(iso, language, { browserLanguages });
  const isShown = (key: TextKey) => compared.before === key || compared.after === key;
  return (
    <section ref={root} class="version-list" aria-labelledby="version-list-heading">
      <h2 id="version-list-heading">{t('texts')}</h2>
      <ol>
        <li class="version" data-shown={isShown(present)}>
          <h3>{t('present')}</h3>
          <p>{t('since', { date: time(since) })}</p>
        </li>
        {heads.map(({ key, savedAt, replacedAt, changed }, index) => {
          const after = heads[index - 1]?.key ?? present;
          const shown = compared.before === key && compared.after === after;
          const step = changed === 0 ? t('stepNone') : changed === 1 ? t('stepOne') : t('step', { count: changed });
          return [
            <li class="version-step" key={`step ${key}`}>
              <Button kind="quiet" pressed={shown} onClick={() => onCompare({ before: key, after })}>
                {step}
              </Button>
            </li>,
            <li class="version" key={key} data-shown={isShown(key)}>
              <h3>{time(savedAt)}</h3>
              <p>{t('until', { date: time(replacedAt) })}</p>
              <div class="version-actions">
                <Button kind="secondary" icon="undo" onClick={() => onRestore(key)}>
                  {t('restore')}
                </Button>
                <IconButton icon="trash" label={t('remove', { date: time(savedAt) })} onClick={() => onRemove(key)} />
              </div>
            </li>,
          ];
        })}
      </ol>
    </section>
  );
}
