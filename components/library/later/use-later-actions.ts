import { useMemo } from 'preact/hooks';
import type { Added, LaterUndo, ToRead } from '@/lib/library/later/later';
import type { ToastMessage } from '../../ui/use-toast';
import type { LaterServices } from './later-services';
import { laterFailure, useLaterTexts } from './texts';

export interface LaterActions {
  done(ids: readonly string[]): void;
  putBack(ids: readonly string[]): void;
  remove(ids: readonly string[]): void;
  /** Marks an item that its link opens; says nothing. */
  opened(id: string): void;
  /** Whether they could be kept. */
  add(items: readonly ToRead[]): Promise<boolean>;
}

/** What can be done with items of the reading list; each tells what happened, and offers the way back. */
export function useLaterActions(services: LaterServices, show: (toast: ToastMessage) => void): LaterActions {
  const { t } = useLaterTexts();
  return useMemo(() => {
    const failed = (error: unknown) => show({ kind: 'failed', text: t(laterFailure(error)) });
    const change = async (work: Promise<LaterUndo>, told: 'toldDone' | 'toldBack' | 'toldRemoved') => {
      try {
        const before = await work;
        const undo = () => services.undo(before).then(() => show({ kind: 'done', text: t('undone') }), failed);
        show({
          kind: 'done',
          text: t(told, { count: before.length }),
          action: { label: t('undo'), run: () => void undo() },
        });
      } catch (error) {
        failed(error);
      }
    };
    return {
      done: (ids) => void change(services.setState(ids, 'done'), 'toldDone'),
      putBack: (ids) => void change(services.setState(ids, 'waiting'), 'toldBack'),
      remove: (ids) => void change(services.remove(ids), 'toldRemoved'),
      opened: (id) => void services.setState([id], 'opened').catch(() => {}), // the tab is open all the same
      add: async (items) => {
        try {
          const { added, known, saved } = await services.add(items);
          show({ kind: 'done', text: t(toldOf({ added, known, saved }), { count: added, known, saved }) });
          return true;
        } catch (error) {
          failed(error);
          return false;
        }
      },
    };
  }, [services, show, t]);
}

const toldOf = ({ known, saved }: Added) => (saved ? 'toldAddedSaved' : known ? 'toldAddedKnown' : 'toldAdded');
