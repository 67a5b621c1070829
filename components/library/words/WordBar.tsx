import { wordFileFormats } from '@/lib/words/word-list-file';
import { type WordState, wordStates } from '@/lib/words/words';
import { Button } from '../../ui/Button';
import { ExportMenu } from '../ExportMenu';
import { ListBar } from '../ListBar';
import type { Selection } from '../use-selection';
import { useWordTexts } from './texts';

export interface WordBarProps {
  /** What the list holds, in words. */
  state: string;
  listed: number;
  selection: Selection;
  onExport: (format: string) => void;
  onState: (state: WordState) => void;
  onMerge: () => void;
  onDelete: () => void;
}

/** What is listed, and what can be done with it or with the selection. */
export function WordBar({ state, listed, selection, onExport, onState, onMerge, onDelete }: WordBarProps) {
  const { t } = useWordTexts();
  const count = selection.ids.length;
  return (
    <ListBar state={state} selected={t('selected', { count })} listed={listed} selection={selection}>
      {count > 0 && (
        <fieldset class="word-states">
          <legend>{t('setState')}</legend>
          {wordStates.map((one) => (
            <Button key={one} kind="quiet" onClick={() => onState(one)}>
              {t(`state-${one}`)}
            </Button>
          ))}
        </fieldset>
      )}
      {count > 1 && (
        <Button icon="merge" onClick={onMerge}>
          {t('merge')}
        </Button>
      )}
      <ExportMenu
        exporters={wordFileFormats}
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
