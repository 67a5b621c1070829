import type { ComponentChild } from 'preact';
import { Button } from '../ui/Button';
import { ExportMenu } from './ExportMenu';
import { ListBar } from './ListBar';
import type { ExportChoice } from './library-services';
import { useTexts } from './texts';
import type { Selection } from './use-selection';

export interface ActionBarProps {
  /** What the list holds, in words. */
  state: string;
  listed: number;
  selection: Selection;
  exporters: readonly ExportChoice[];
  onExport: (exporter: string, more?: boolean) => void;
  onDelete: () => void;
  /** The button that files them. */
  organise: ComponentChild;
}

/** What is listed, and what can be done with it or with the selection. */
export function ActionBar({ state, listed, selection, exporters, onExport, onDelete, organise }: ActionBarProps) {
  const { t } = useTexts();
  const count = selection.ids.length;
  return (
    <ListBar state={state} selected={t('selected', { count })} listed={listed} selection={selection}>
      {organise}
      <ExportMenu
        exporters={exporters}
        label={t('export')}
        heading={count > 0 ? t('exportSelected', { count }) : t('exportAll', { count: listed })}
        disabled={listed === 0}
        onExport={onExport}
      />
      {count > 0 && (
        <Button kind="danger" icon="trash" onClick={onDelete}>
          {t('delete')}
        </Button>
      )}
    </ListBar>
  );
}
