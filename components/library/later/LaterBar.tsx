import { Button } from '../../ui/Button';
import { ListBar } from '../ListBar';
import { useTexts } from '../texts';
import type { Selection } from '../use-selection';
import type { Shelf } from './later-query';
import { useLaterTexts } from './texts';

export interface LaterBarProps {
  /** What the list holds, in words. */
  state: string;
  listed: number;
  shelf: Shelf;
  selection: Selection;
  onDone: () => void;
  onPutBack: () => void;
  onRemove: () => void;
}

/** What is listed, and what can be done with the selection. */
export function LaterBar({ state, listed, shelf, selection, onDone, onPutBack, onRemove }: LaterBarProps) {
  const { t } = useLaterTexts();
  const { t: library } = useTexts();
  const count = selection.ids.length;
  return (
    <ListBar state={state} selected={library('selected', { count })} listed={listed} selection={selection}>
      {count > 0 &&
        (shelf === 'waiting' ? (
          <Button icon="check" onClick={onDone}>
            {t('markDone')}
          </Button>
        ) : (
          <Button icon="undo" onClick={onPutBack}>
            {t('putBack')}
          </Button>
        ))}
      {count > 0 && (
        <Button kind="danger" icon="trash" onClick={onRemove}>
          {t('remove')}
        </Button>
      )}
    </ListBar>
  );
}
