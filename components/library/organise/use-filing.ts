import { useMemo } from 'preact/hooks';
import type { FilingChange } from '@/lib/library/filing/filing';
import type { ToastMessage } from '../../ui/use-toast';
import { failureText, useTexts } from '../texts';
import { changeOf, type FilingAction } from './filing-actions';
import type { NamesChange } from './OrganiseDialog';
import type { OrganiseServices } from './organise-services';
import { useOrganiseTexts } from './texts';

/** The ways in which articles are filed, each said in a message with a way back. */
export function useFiling(services: OrganiseServices, show: (toast: ToastMessage) => void) {
  const { t: library } = useTexts();
  const { t } = useOrganiseTexts();
  return useMemo(() => {
    const failed = (error: unknown) => show({ kind: 'failed', text: library(failureText(error)) });
    const change = async (ids: readonly string[], said: FilingAction | 'edit', make: () => Promise<FilingChange>) => {
      try {
        const undo = await services.file(ids, await make());
        if (undo.length === 0) return show({ kind: 'done', text: t('nothingChanged') });
        const back = () => services.undo(undo).then(() => show({ kind: 'done', text: t('undone') }), failed);
        show({
          kind: 'done',
          text: t(`done-${said}`, { count: undo.length }),
          action: { label: library('undo'), run: () => void back() },
        });
      } catch (error) {
        failed(error);
      }
    };
    return {
      act: (ids: readonly string[], action: FilingAction) => change(ids, action, async () => changeOf(action)),
      /** Makes the collections that are not there. */
      edit: (ids: readonly string[], names: NamesChange) =>
        change(ids, 'edit', async () => {
          const there = await services.collections();
          const added: string[] = [];
          for (const name of names.addCollections) added.push((await services.createCollection(name)).id);
          const gone = there.filter(({ name }) => names.removeCollections.includes(name)).map(({ id }) => id);
          const { addTags, removeTags } = names;
          return { addTags, removeTags, addCollections: added, removeCollections: gone };
        }),
    };
  }, [services, show, library, t]);
}
