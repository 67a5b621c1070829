import type { RefObject } from 'preact';
import { Button } from '../ui/Button';
import { useTexts } from './texts';

export interface DiscardOrKeepProps {
  /** What was typed in; it gets the focus back. */
  field: RefObject<HTMLTextAreaElement | null>;
  onDiscard: () => void;
  onKeep: () => void;
}

/** The two answers to the question whether what was typed may be lost. */
export function DiscardOrKeep({ field, onDiscard, onKeep }: DiscardOrKeepProps) {
  const { t } = useTexts();
  return (
    <>
      <Button kind="danger" onClick={onDiscard}>
        {t('discard')}
      </Button>
      <Button
        kind="quiet"
        onClick={() => {
          onKeep();
          field.current?.focus();
        }}
      >
        {t('keepEditing')}
      </Button>
    </>
  );
}
