import { useEffect, useState } from 'preact/hooks';
import { type ChosenByForm, type ExportChoices, lastChoices } from '@/lib/export/choices';
import type { ExportChoice } from '../library-services';
import type { ExportServices } from './export-services';

/** What is chosen of each form while the dialog is open, beginning with what was chosen last. */
export function useExportChoices(exporting: ExportServices, forms: readonly ExportChoice[], form: string) {
  const [remembered, setRemembered] = useState<ChosenByForm | null>(null);
  const [changed, setChanged] = useState<ChosenByForm>({});
  const [everything, setEverything] = useState<string[] | null>(null);
  useEffect(() => {
    let open = true;
    exporting.memory().then(
      (memory) => open && setRemembered(memory.forms),
      () => open && setRemembered({}), // an export is possible without it
    );
    exporting.everything().then(
      (ids) => open && setEverything(ids),
      () => {}, // what was asked for can be exported all the same
    );
    return () => {
      open = false;
    };
  }, [exporting]);
  const usual = forms.find(({ id }) => id === form)?.choices ?? {};
  const choices = remembered && lastChoices(usual, { ...remembered[form], ...changed[form] });
  return {
    /** Null until they were read. */
    choices,
    /** Ids of the whole library; null until they were read. */
    everything,
    change: (part: Partial<ExportChoices>) => setChanged((all) => ({ ...all, [form]: { ...all[form], ...part } })),
    keep: () => {
      if (!choices || Object.keys(choices).length === 0) return;
      void exporting.remember((memory) => ({ forms: { ...memory.forms, [form]: choices } })).catch(() => {});
    },
  };
}
