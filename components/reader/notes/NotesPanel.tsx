import { useEffect, useRef } from 'preact/hooks';
import type { Annotation } from '@/lib/annotate/annotation';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import { useTexts } from '../texts';
import { type NotesText, notesTextsIn } from './texts';

export interface NotesPanelProps {
  id: string;
  /** In reading order. */
  found: readonly Annotation[];
  orphans: readonly Annotation[];
  /** Keys for highlight, note and difficult, as the empty panel names them. */
  keys: Record<'highlight' | 'note' | 'difficult', string>;
  onGo: (annotation: Annotation) => void;
  onEdit: (annotation: Annotation) => void;
  onDelete: (annotation: Annotation) => void;
  onClose: () => void;
}

/** All that the reader marked and wrote in this article. */
export function NotesPanel({ id, found, orphans, keys, onGo, onEdit, onDelete, onClose }: NotesPanelProps) {
  const { language } = useTexts();
  const t = notesTextsIn(language);
  const frame = useRef<HTMLElement>(null);
  useEffect(() => frame.current?.focus({ preventScroll: true }), []);
  const item = (annotation: Annotation, go?: (annotation: Annotation) => void) => (
    <NoteItem key={annotation.id} annotation={annotation} onGo={go} onEdit={onEdit} onDelete={onDelete} />
  );
  return (
    <aside class="notes-panel" id={id} aria-label={t('notes')} tabIndex={-1} ref={frame}>
      <header class="notes-panel-head">
        <h2>{t('notes')}</h2>
        <IconButton icon="close" label={t('close')} onClick={onClose} />
      </header>
      {!found.length && !orphans.length && <p class="notes-empty">{t('empty', keys)}</p>}
      {found.length > 0 && <ul>{found.map((one) => item(one, onGo))}</ul>}
      {orphans.length > 0 && (
        <>
          <h3>{t('orphans')}</h3>
          <ul>{orphans.map((one) => item(one))}</ul>
        </>
      )}
    </aside>
  );
}

interface NoteItemProps {
  annotation: Annotation;
  /** Absent where there is no place to go to. */
  onGo?: (annotation: Annotation) => void;
  onEdit: (annotation: Annotation) => void;
  onDelete: (annotation: Annotation) => void;
}

function NoteItem({ annotation, onGo, onEdit, onDelete }: NoteItemProps) {
  const { language } = useTexts();
  const t = notesTextsIn(language);
  const { kind, colour, note, target } = annotation;
  const words = brief(target.exact);
  const what: NotesText = kind === 'difficult' ? 'difficult' : colour || 'mark';
  const said = (
    <>
      <span class="note-kind" data-colour={colour || undefined}>
        {kind === 'difficult' && <Icon name="flag" />}
        {t(what)}
      </span>
      <span class="note-words" lang={target.side === 'en' ? 'en' : 'zh'}>
        {target.exact}
      </span>
    </>
  );
  return (
    <li class="note-item">
      {onGo ? (
        <button class="note-go" type="button" onClick={() => onGo(annotation)}>
          {said}
        </button>
      ) : (
        <div class="note-go">{said}</div>
      )}
      {note && <p class="note-text">{note}</p>}
      <div class="note-tools">
        {kind === 'highlight' && (
          <IconButton icon="edit" label={t('editOne', { words })} onClick={() => onEdit(annotation)} />
        )}
        <IconButton icon="trash" label={t('deleteOne', { words })} onClick={() => onDelete(annotation)} />
      </div>
    </li>
  );
}

/** Enough words to tell marks apart. */
const brief = (text: string): string => ([...text].length > 24 ? `${[...text].slice(0, 24).join('')}…` : text);
