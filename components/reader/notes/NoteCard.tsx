import { useEffect, useRef } from 'preact/hooks';
import { type HighlightColour, highlightColours } from '@/lib/annotate/annotation';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { useTexts } from '../texts';
import { NoteEditor } from './NoteEditor';
import { placeNear } from './place-near';
import { notesTextsIn } from './texts';
import type { NoteCardState } from './use-note-card';

export interface NoteCardProps {
  state: NoteCardState;
  /** Of the marked text, in the window. */
  box: DOMRect | null;
  /** What is marked now. */
  words: string;
  /** Colour as it is now; '' where it is no highlight. */
  colour: HighlightColour | '';
  onColour: (colour: HighlightColour) => void;
  /** Moves the end of the mark by a sentence. */
  onStretch: (by: 1 | -1) => void;
  onDelete: () => void;
}

/** What one mark says, and what can be done to it. */
export function NoteCard({ state, box, words, colour, onColour, onStretch, onDelete }: NoteCardProps) {
  const { language } = useTexts();
  const t = notesTextsIn(language);
  const frame = useRef<HTMLDivElement>(null);
  const { card, leave, edit } = state;
  const id = card?.annotation.id;
  const editing = card?.editing;
  useEffect(() => {
    if (id && !editing) frame.current?.focus({ preventScroll: true });
  }, [id, editing]);
  if (!card) return null;
  const { target, note } = card.annotation;
  return (
    <div
      class="note-card"
      role="dialog"
      aria-label={t(card.isNew ? 'addNote' : 'mark')}
      tabIndex={-1}
      ref={frame}
      style={placeNear(box, 360, 260)}
    >
      <div class="note-card-head">
        <q class="note-words" lang={target.side === 'en' ? 'en' : 'zh'}>
          {words}
        </q>
        <IconButton icon="close" label={t('close')} onClick={() => leave()} />
      </div>
      {!card.isNew && colour && (
        <fieldset class="note-colours">
          <legend class="ui-hidden">{t('colour')}</legend>
          {highlightColours.map((one) => (
            <button
              class="note-swatch"
              key={one}
              type="button"
              data-colour={one}
              aria-label={t(one)}
              title={t(one)}
              aria-pressed={one === colour}
              onClick={() => onColour(one)}
            />
          ))}
          <IconButton icon="plus" label={t('longer')} onClick={() => onStretch(1)} />
          <IconButton icon="minus" label={t('shorter')} onClick={() => onStretch(-1)} />
        </fieldset>
      )}
      {card.editing ? (
        <NoteEditor state={state} />
      ) : (
        <>
          {note && <p class="note-text">{note}</p>}
          <div class="note-tools">
            <Button icon="note" onClick={edit}>
              {t(note ? 'editNote' : 'addNote')}
            </Button>
            <Button kind="quiet" icon="trash" onClick={onDelete}>
              {t('delete')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
