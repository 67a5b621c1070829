import { useCallback } from 'preact/hooks';
import type { ToastMessage } from '../ui/use-toast';
import type { LibraryServices } from './library-services';
import { failureText, type Texts } from './texts';

/** Deletes articles and offers them back. */
export function useRemoval(
  services: Pick<LibraryServices, 'remove' | 'restore'>,
  t: Texts['t'],
  show: (toast: ToastMessage) => void,
) {
  return useCallback(
    async (ids: readonly string[]) => {
      const failed = (error: unknown) => show({ kind: 'failed', text: t(failureText(error)) });
      try {
        const token = await services.remove(ids);
        const undo = () => services.restore(token).then(() => show({ kind: 'done', text: t('restored') }), failed);
        show({
          kind: 'done',
          text: ids.length === 1 ? t('deletedOne') : t('deleted', { count: ids.length }),
          action: { label: t('undo'), run: () => void undo() },
        });
      } catch (error) {
        failed(error);
      }
    },
    [services, t, show],
  );
}
