import { useCallback, useId, useRef, useState } from 'preact/hooks';
import type { Annotation } from '@/lib/annotate/annotation';
import { keysOf } from '@/lib/settings/commands';
import { IconButton } from '../../ui/IconButton';
import { useCopyActions } from '../copy/use-copy-actions';
import type { Feature, FeatureProps } from '../feature';
import { useTexts } from '../texts';
import { goToAnnotation, placeOfAnnotation } from './go-to-annotation';
import { NoteCard } from './NoteCard';
import { NotesPanel } from './NotesPanel';
import { SelectionBar } from './SelectionBar';
import { clearSelection, selectedText } from './selection';
import { notesTextsIn } from './texts';
import { useMarkClicks } from './use-mark-clicks';
import { useMarking } from './use-marking';
import { useNoteCard } from './use-note-card';
import { useSelection } from './use-selection';

/** Highlights, notes and difficult sentences: marking them, their cards, and the panel that lists them. */
export function useNotes(props: FeatureProps): Feature {
  const { view, article, notes, preferences } = props;
  const { language } = useTexts();
  const t = notesTextsIn(language);
  const panelId = useId();
  const [panelOpen, setPanelOpen] = useState(false);
  const [said, setSaid] = useState('');
  const [box, setBox] = useState<DOMRect | null>(null);
  const back = useRef<Annotation | null>(null);
  const giveBack = useCallback(() => {
    const root = view.current;
    if (root && back.current) goToAnnotation(root, back.current, false);
    back.current = null;
  }, [view]);
  const state = useNoteCard(notes, () => {
    setSaid(t('noteSaved'));
    giveBack();
  });
  const { card } = state;
  const open = (annotation: Annotation, how?: { isNew?: boolean; editing?: boolean }) => {
    const root = view.current;
    back.current = annotation;
    setBox(root && placeOfAnnotation(root, annotation));
    state.open(annotation, how);
  };
  const marking = useMarking(props, setSaid);
  const copying = useCopyActions(props);
  const selected = useSelection(view, article !== null);
  useMarkClicks(view, article !== null, preferences, (id) => {
    const annotation = notes.annotations.find((one) => one.id === id);
    if (annotation) open(annotation);
  });

  const writeNote = (): boolean => {
    if (card?.editing) return true;
    const annotation = marking.forNote();
    if (!annotation) return marking.nothingHere();
    const isNew = !notes.annotations.some(({ id }) => id === annotation.id);
    open(annotation, { isNew, editing: true });
    if (view.current) clearSelection(view.current);
    return true;
  };
  const shutCard = () => {
    if (state.leave()) giveBack();
  };
  const closePanel = () => {
    setPanelOpen(false);
    view.current?.querySelector<HTMLElement>('.notes-tool button')?.focus();
  };
  const listed = (one: Annotation) => one.kind !== 'word';
  const found = notes.found.filter(listed);
  const orphans = notes.orphans.filter(listed);
  const count = found.length + orphans.length;
  const keyOf = (id: 'highlight' | 'note' | 'difficult') => keysOf(id, preferences.keys)[0] ?? '–';
  const shown = card && (notes.annotations.find(({ id }) => id === card.annotation.id) ?? card.annotation);

  if (!article) return { commands: {} };
  return {
    commands: {
      highlight: () => marking.highlight(),
      note: writeNote,
      difficult: () => marking.difficult(),
      notes: () => {
        if (panelOpen) closePanel();
        else setPanelOpen(true);
        return true;
      },
    },
    close: () => {
      if (card) shutCard();
      else if (panelOpen) closePanel();
      else return false;
      return true;
    },
    mayLeave: state.mayLeave,
    tools: (
      <span class="notes-tool">
        <IconButton
          icon="highlight"
          label={count ? t('notesCount', { count }) : t('notes')}
          shortcut={keysOf('notes', preferences.keys)[0]}
          expanded={panelOpen}
          controls={panelId}
          onClick={() => (panelOpen ? closePanel() : setPanelOpen(true))}
        />
        {count > 0 && (
          <span class="notes-count" aria-hidden="true">
            {count}
          </span>
        )}
      </span>
    ),
    floating: (
      <>
        <p class="ui-hidden" role="status">
          {said}
        </p>
        {selected && !card && (
          <SelectionBar
            box={selected.box}
            onHighlight={(colour) => marking.highlight(colour)}
            onNote={writeNote}
            onCopy={() => void copying.copySelection(view.current && selectedText(view.current))}
            onDifficult={
              selected.start.sentence === selected.end.sentence
                ? () => void marking.difficult(selected.pairs[0])
                : undefined
            }
          />
        )}
        {card && (
          <NoteCard
            key={card.annotation.id}
            state={state}
            box={box}
            words={shown?.target.exact ?? ''}
            colour={shown?.colour ?? ''}
            onColour={(colour) => shown && marking.recolour(shown, colour)}
            onStretch={(by) => shown && marking.stretch(shown, by)}
            onDelete={() => {
              state.discard();
              giveBack();
              if (shown) marking.remove(shown);
            }}
          />
        )}
        {panelOpen && (
          <NotesPanel
            id={panelId}
            found={found}
            orphans={orphans}
            keys={{ highlight: keyOf('highlight'), note: keyOf('note'), difficult: keyOf('difficult') }}
            onGo={(annotation) => view.current && goToAnnotation(view.current, annotation, true)}
            onEdit={(annotation) => {
              if (view.current) goToAnnotation(view.current, annotation, true);
              open(annotation, { editing: true });
            }}
            onDelete={marking.remove}
            onClose={closePanel}
          />
        )}
      </>
    ),
  };
}
