import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Annotation } from '@/lib/annotate/annotation';
import { useLeaveQuestion } from '../use-leave-question';
import type { ArticleNotes } from './article-notes';

/** The annotation whose card is open. */
export interface OpenCard {
  annotation: Annotation;
  /** It is kept only once its note is saved. */
  isNew: boolean;
  editing: boolean;
}

/** Longest note that the library takes, in UTF-16 units. */
export const longestNote = 10_000;

/**
 * Which card is open, and what is typed in it. Nothing typed is lost: leaving asks first, a note that could not be kept
 * stays in its field, and what stands there when the view itself goes is kept.
 */
export function useNoteCard(notes: ArticleNotes, onSaved: (annotation: Annotation) => void) {
  const [card, setCard] = useState<OpenCard | null>(null);
  const [saving, setSaving] = useState(false);
  const draft = useRef('');
  const latest = useRef({ card, notes, onSaved, saving });
  latest.current = { card, notes, onSaved, saving };

  const isChanged = useCallback(() => {
    const { card: open } = latest.current;
    return open?.editing === true && draft.current.trim() !== open.annotation.note;
  }, []);
  const { asking, mayLeave, stopAsking } = useLeaveQuestion(isChanged, card?.editing === true);
  const shut = useCallback(() => {
    setCard(null);
    stopAsking();
  }, [stopAsking]);

  const open = useCallback(
    (annotation: Annotation, how: Partial<Omit<OpenCard, 'annotation'>> = {}) => {
      if (!mayLeave()) return;
      draft.current = annotation.note;
      stopAsking();
      setCard({ annotation, isNew: false, editing: false, ...how });
    },
    [mayLeave, stopAsking],
  );
  const leave = useCallback(() => {
    const may = mayLeave();
    if (may) shut();
    return may;
  }, [mayLeave, shut]);

  /** With the note as it was typed, and with whatever else was changed about it meanwhile. */
  const finished = useCallback((): Annotation | null => {
    const { card: open, notes: all } = latest.current;
    if (!open) return null;
    const now = all.annotations.find(({ id }) => id === open.annotation.id) ?? open.annotation;
    return { ...now, note: draft.current.trim(), modified: new Date().toISOString() };
  }, []);
  const save = useCallback(async () => {
    const annotation = finished();
    if (!annotation || latest.current.saving || (latest.current.card?.isNew && !annotation.note)) return;
    setSaving(true);
    const kept = await latest.current.notes.put(annotation);
    setSaving(false);
    if (!kept) return; // the text stays where it was typed; the toast says why
    shut();
    latest.current.onSaved(annotation);
  }, [finished, shut]);

  useEffect(
    () => () => {
      const annotation = isChanged() && !latest.current.saving ? finished() : null;
      if (annotation?.note) void latest.current.notes.put(annotation);
    },
    [isChanged, finished],
  );

  const edit = useCallback(() => setCard((now) => now && { ...now, editing: true }), []);
  return useMemo(
    () => ({ card, asking, saving, draft, open, mayLeave, leave, save, discard: shut, keepEditing: stopAsking, edit }),
    [card, asking, saving, open, mayLeave, leave, save, shut, stopAsking, edit],
  );
}

export type NoteCardState = ReturnType<typeof useNoteCard>;
