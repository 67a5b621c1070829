import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import type { GlossaryTerm } from '@/lib/glossary/term';
import { type Language, translator } from '@/lib/settings/language';
import { glossaryStrings } from './strings';
import { TermFields } from './TermFields';
import { readTerm, type TypedTerm } from './terms';

const empty: TypedTerm = { zh: '', en: '', site: '' };

export interface AddTermProps {
  terms: readonly GlossaryTerm[];
  language: Language;
  onAdd: (term: GlossaryTerm) => void;
}

/** A row of fields for the next term; after each the first is ready for another. */
export function AddTerm({ terms, language, onAdd }: AddTermProps) {
  const t = translator(glossaryStrings, language);
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(empty);
  const [error, setError] = useState<Extract<ReturnType<typeof readTerm>, { error: unknown }> | null>(null);
  const add = () => {
    const read = readTerm(typed, terms);
    if ('error' in read) return setError(read);
    onAdd(read.term);
    setTyped(empty);
    setError(null);
    form.current?.querySelector('input')?.focus();
  };
  return (
    <form
      ref={form}
      class="term-form"
      aria-label={t('add')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TermFields
        value={typed}
        error={error}
        language={language}
        onChange={(value) => {
          setTyped(value);
          setError(null);
        }}
      />
      <Button type="submit" icon="plus">
        {t('addButton')}
      </Button>
    </form>
  );
}
