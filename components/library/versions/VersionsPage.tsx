import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { formatTime } from '../../reader/format-time';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { Notice } from '../../ui/Notice';
import type { ToastMessage } from '../../ui/use-toast';
import { failureText, useTexts } from '../texts';
import { useHeldFocus } from '../use-held-focus';
import { CompareChoice } from './CompareChoice';
import { Comparison } from './Comparison';
import { useVersionTexts } from './texts';
import type { VersionsPageServices, VersionsState } from './use-versions';
import { type Compared, present, type TextKey, useText, useVersions, usualComparison } from './use-versions';
import { VersionList } from './VersionList';

export interface VersionsPageProps {
  /** Of the saved article. */
  id: string;
  services: VersionsPageServices;
  browserLanguages?: readonly string[];
  onClose: () => void;
  show: (toast: ToastMessage) => void;
}

/** The earlier texts of a saved article: what changed from one to another, and a way back to each. */
export function VersionsPage(props: VersionsPageProps) {
  const { id, services, onClose } = props;
  const { t } = useVersionTexts();
  const { t: library } = useTexts();
  const { state, reload } = useVersions(id, services);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.focus({ preventScroll: true }), []);
  useHeldFocus(() => frame.current); // the last earlier text was deleted
  useEffect(() => {
    document.title = `${t('heading')} · ${library('library')}`;
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    };
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, [t, library, onClose]);
  const back = <Button onClick={onClose}>{t('back')}</Button>;
  return (
    <div class="library versions" ref={frame} tabIndex={-1}>
      <header class="versions-head">
        <IconButton icon="back" label={t('back')} shortcut="Escape" onClick={onClose} />
        <h1>{t('heading')}</h1>
      </header>
      <main>
        {state.step === 'failed' && (
          <Notice kind="warning" actions={back}>
            {library(state.why)}
          </Notice>
        )}
        {state.step === 'ready' && state.heads.length === 0 && (
          <Notice title={t('none')} actions={back}>
            {t('noneMore')}
          </Notice>
        )}
        {state.step === 'ready' && state.heads.length > 0 && <Versions {...props} {...state} reload={reload} />}
      </main>
    </div>
  );
}

type VersionsProps = VersionsPageProps & Extract<VersionsState, { step: 'ready' }> & { reload: () => void };

function Versions({ services, browserLanguages = [], show, article, heads, reload }: VersionsProps) {
  const { t, language } = useVersionTexts();
  const { t: library } = useTexts();
  const [chosen, setChosen] = useState<Compared | null>(null);
  const isThere = (key: TextKey) => key === present || heads.some((head) => head.key === key);
  const valid = chosen && isThere(chosen.before) && isThere(chosen.after) ? chosen : null;
  const compared = valid ?? usualComparison(heads) ?? { before: present, after: present };
  const failed = useCallback(
    (error: unknown) => show({ kind: 'failed', text: library(failureText(error)) }),
    [show, library],
  );
  const before = useText(compared.before, article, services, failed);
  const after = useText(compared.after, article, services, failed);
  const since = heads[0]?.replacedAt ?? article.savedAt;
  const name = (key: TextKey) => {
    const head = heads.find((one) => one.key === key);
    return head ? formatTime(head.savedAt, language, { browserLanguages }) : t('present');
  };

  const changing = useRef(false);
  /** One at a time: a second press would mean a text that the first has moved. */
  const change = async (work: () => Promise<ToastMessage>) => {
    if (changing.current) return;
    changing.current = true;
    try {
      show(await work());
    } catch (error) {
      failed(error);
    }
    changing.current = false;
    reload();
  };
  const restore = (key: number) =>
    change(async () => {
      await services.versions.restore(key);
      setChosen(null);
      return { kind: 'done', text: t('restored') };
    });
  const remove = (key: number) =>
    change(async () => {
      const removed = await services.versions.remove(key);
      const undo = () =>
        change(async () => {
          await services.versions.undoRemove(removed);
          return { kind: 'done', text: t('returned') };
        });
      return { kind: 'done', text: t('removed'), action: { label: library('undo'), run: () => void undo() } };
    });
  const choice = { heads, since, compared, browserLanguages, onCompare: setChosen };
  return (
    <div class="versions-body">
      <div>
        <CompareChoice {...choice} />
        {before && after && (
          <Comparison
            before={before}
            after={after}
            names={{ before: name(compared.before), after: name(compared.after) }}
            equal={compared.before === compared.after}
          />
        )}
      </div>
      <VersionList {...choice} onRestore={(key) => void restore(key)} onRemove={(key) => void remove(key)} />
    </div>
  );
}
