import { type HighlightColour, highlightColours } from '@/lib/annotate/annotation';
import { IconButton } from '../../ui/IconButton';
import { useTexts } from '../texts';
import { placeNear } from './place-near';
import { notesTextsIn } from './texts';

export interface SelectionBarProps {
  /** Of the selection, in the window. */
  box: DOMRect | null;
  onHighlight: (colour: HighlightColour) => void;
  onNote: () => void;
  onCopy: () => void;
  /** Only where the selection is within one sentence. */
  onDifficult?: () => void;
}

/** What can be done with the selected text, right below it; at the foot of a narrow window. */
export function SelectionBar({ box, onHighlight, onNote, onCopy, onDifficult }: SelectionBarProps) {
  const { language } = useTexts();
  const t = notesTextsIn(language);
  return (
    <div
      class="selection-bar"
      role="toolbar"
      aria-label={t('selection')}
      style={placeNear(box, 340, 48)}
      // The selection stays while a button is pressed.
      onMouseDown={(event) => event.preventDefault()}
    >
      {highlightColours.map((colour) => (
        <button
          class="note-swatch"
          key={colour}
          type="button"
          data-colour={colour}
          aria-label={t('highlightIn', { colour: t(colour) })}
          title={t('highlightIn', { colour: t(colour) })}
          onClick={() => onHighlight(colour)}
        />
      ))}
      <IconButton icon="note" label={t('addNote')} onClick={onNote} />
      <IconButton icon="copy" label={t('copy')} onClick={onCopy} />
      {onDifficult && <IconButton icon="flag" label={t('markDifficult')} onClick={onDifficult} />}
    </div>
  );
}
