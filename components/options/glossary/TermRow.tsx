import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import type { GlossaryTerm } from '@/lib/glossary/term';
import { type Language, translator } from '@/lib/settings/language';
import { optionsStrings } from '../strings';
import { glossaryStrings } from './strings';
import { TermFields } from './TermFields';
import { readTerm, type TypedTerm, termKey } from './terms';

export interface TermRowProps {
  term: GlossaryTerm;
  /** All terms, this one among them. */
  terms: readonly GlossaryTerm[];
  language: Language;
  onChange: (term: GlossaryTerm) => void;
  onRemove: () => void;
}

/** One term, to be read or to be edited in its place. */
export function TermRow({ term, terms, language, onChange, onRemove }: TermRowProps) {
  const t = translator(glossaryStrings, language);
  const row = useRef<HTMLTableRowElement>(null);
  const [typed, setTyped] = useState<TypedTerm | null>(null);
  const [error, setError] = useState<Extract<ReturnType<typeof readTerm>, { error: unknown }> | null>(null);
  const editing = typed !== null;
  const wasEditing = useRef(editing);
  useEffect(() => {
    // The focus follows: into the first field, and back to the button that opened it.
    if (editing !== wasEditing.current) row.current?.querySelector<HTMLElement>(editing ? 'input' : 'button')?.focus();
    wasEditing.current = editing;
  }, [editing]);
  const close = () => {
    setTyped(null);
    setError(null);
  };
  const save = () => {
    if (!typed) return;
    const read = readTerm(
      typed,
      terms.filter((other) => termKey(other) !== termKey(term)),
    );
    if ('error' in read) return setError(read);
    close();
    if (read.term.zh !== term.zh || read.term.en !== term.en || read.term.host !== term.host) onChange(read.term);
  };
  if (typed) {
    return (
      <tr ref={row}>
        <td colSpan={4}>
          <form
            class="term-form"
            aria-label={t('edit', { zh: term.zh })}
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              save();
            }}
            onKeyDown={(event) => event.key === 'Escape' && close()}
          >
            <TermFields value={typed} error={error} language={language} onChange={setTyped} />
            <span class="term-actions">
              <Button type="submit">{t('save')}</Button>
              <Button kind="quiet" onClick={close}>
                {translator(optionsStrings, language)('cancel')}
              </Button>
            </span>
          </form>
        </td>
      </tr>
    );
  }
  return (
    <tr ref={row}>
      <th scope="row" lang="zh">
        {term.zh}
      </th>
      <td data-label={t('en')}>{term.en ? <span lang="en">{term.en}</span> : <em>{t('keep')}</em>}</td>
      <td data-label={t('site')}>{term.host || t('everywhere')}</td>
      <td class="term-actions">
        <IconButton
          icon="edit"
          label={t('edit', { zh: term.zh })}
          onClick={() => setTyped({ zh: term.zh, en: term.en, site: term.host })}
        />
        <IconButton icon="trash" label={t('remove', { zh: term.zh })} onClick={onRemove} />
      </td>
    </tr>
  );
}
