import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Progress } from '../../ui/Progress';
import { Segmented } from '../../ui/Segmented';
import { Select } from '../../ui/Select';
import type { LibraryServices } from '../library-services';
import type { useExport } from '../use-export';
import { useHeldFocus } from '../use-held-focus';
import { ChoicesForm } from './ChoicesForm';
import { isHandOver } from './hand-over-choices';
import { useExportTexts } from './texts';
import { useExportChoices } from './use-export-choices';

export interface ExportDialogProps {
  /** The form that was asked for. */
  exporter: string;
  /** What would be exported if nothing else is chosen, in order. */
  ids: readonly string[];
  services: Pick<LibraryServices, 'exporting'>;
  exporting: Pick<ReturnType<typeof useExport>, 'forms' | 'progress' | 'run' | 'cancel'>;
  onClose: () => void;
}

/** What goes into a file, in which form, and how it looks; then how far it is. */
export function ExportDialog({ exporter, ids, services, exporting, onClose }: ExportDialogProps) {
  const { t, language } = useExportTexts();
  const [form, setForm] = useState(exporter);
  const [scope, setScope] = useState<'these' | 'all'>('these');
  const { choices, change, keep, everything } = useExportChoices(services.exporting, exporting.forms, form);
  const { progress } = exporting;
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => root.current?.querySelector('select')?.focus(), []); // it would be the button that closes
  useHeldFocus(() => root.current?.closest('dialog'));
  const forms = exporting.forms.filter(({ id }) => !isHandOver(id));
  const chosen = scope === 'all' && everything ? everything : ids;
  const begin = async () => {
    if (!choices) return;
    keep();
    if (await exporting.run(form, chosen, choices)) onClose();
  };
  return (
    <Dialog
      title={t('title')}
      closeLabel={t('close')}
      onClose={() => {
        exporting.cancel();
        onClose();
      }}
      actions={
        progress ? (
          <Button onClick={exporting.cancel}>{t('cancel')}</Button>
        ) : (
          <Button kind="primary" icon="download" disabled={!choices || !chosen.length} onClick={() => void begin()}>
            {chosen.length === 1 ? t('startOne') : t('start', { count: chosen.length })}
          </Button>
        )
      }
    >
      {progress ? (
        <div ref={root} class="export-form" role="status">
          <Progress
            label={t('progress')}
            value={progress.total ? progress.done / progress.total : null}
            note={t('of', progress)}
          />
        </div>
      ) : (
        <div ref={root} class="export-form">
          <Select
            label={t('form')}
            value={form}
            options={forms.map(({ id, label, extension }) => ({ value: id, label: `${label[language]} ${extension}` }))}
            onChange={setForm}
          />
          {everything && everything.length > ids.length && (
            <Segmented
              label={t('scope')}
              value={scope}
              options={[
                { value: 'these', label: ids.length === 1 ? t('scope-this') : t('scope-these', { count: ids.length }) },
                { value: 'all', label: t('scope-all', { count: everything.length }) },
              ]}
              onChange={setScope}
            />
          )}
          {scope === 'all' && <p class="ui-hint">{t('scopeHint')}</p>}
          {choices && <ChoicesForm choices={choices} several={chosen.length > 1} onChange={change} />}
        </div>
      )}
    </Dialog>
  );
}
