import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/Button';
import { DiscardOrKeep } from '../DiscardOrKeep';
import { useTexts } from '../texts';
import { notesTextsIn } from './texts';
import { longestNote, type NoteCardState } from './use-note-card';

/** The field in which a note is written. */
export function NoteEditor({ state }: { state: NoteCardState }) {
  const { language } = useTexts();
  const t = notesTextsIn(language);
  const { draft, asking, saving, save, leave, discard, keepEditing } = state;
  const [text, setText] = useState(draft.current);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const { current } = field;
    current?.focus({ preventScroll: true });
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      if (asking) keepEditing();
      else leave();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="note-editor">
      <textarea
        class="ui-input"
        ref={field}
        rows={4}
        maxLength={longestNote}
        aria-label={t('note')}
        value={text}
        onKeyDown={onKeyDown}
        onInput={(event) => {
          draft.current = event.currentTarget.value;
          setText(draft.current);
        }}
      />
      {asking && <p role="alert">{t('discardQuestion')}</p>}
      <div class="note-tools">
        <Button
          kind="primary"
          title="Ctrl+Enter"
          busy={saving}
          disabled={state.card?.isNew && !text.trim()}
          onClick={() => void save()}
        >
          {t('save')}
        </Button>
        {asking ? (
          <DiscardOrKeep field={field} onDiscard={discard} onKeep={keepEditing} />
        ) : (
          <Button kind="quiet" onClick={() => leave()}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </div>
  );
}
