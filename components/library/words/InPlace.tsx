import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWordTexts } from './texts';

export interface InPlaceProps {
  label: string;
  value: string;
  /** Rejects where the text could not be kept. */
  save: (value: string) => Promise<void>;
  /** More than one line; Shift and Enter begin another one. */
  multiline?: boolean;
  lang?: string;
  hint?: string;
  name: string;
}

/**
 * A text that is changed where it stands: leaving the field or Enter saves, Escape gives back what stood there. What was
 * typed is never lost: it stays where saving fails, and is saved when the field or the page goes.
 */
export function InPlace({ label, value, save, multiline, lang, hint, name }: InPlaceProps) {
  const { t } = useWordTexts();
  const id = useId();
  /** Null: as it is kept. */
  const [draft, setDraft] = useState<string | null>(null);
  const [state, setState] = useState<'' | 'saved' | 'notSaved'>('');
  const latest = useRef({ draft, value, save });
  latest.current = { draft, value, save };

  const keep = () => {
    const text = latest.current.draft;
    if (text === null) return;
    if (text === latest.current.value) return setDraft(null);
    save(text).then(
      () => {
        setDraft((now) => (now === text ? null : now)); // unless more was typed meanwhile
        setState('saved');
      },
      () => setState('notSaved'),
    );
  };
  useEffect(() => {
    const goes = () => {
      const { draft: text, value: stored, save: keepNow } = latest.current;
      if (text !== null && text !== stored) keepNow(text).catch(() => {}); // there is no field left to say so in
    };
    addEventListener('pagehide', goes);
    return () => {
      removeEventListener('pagehide', goes);
      goes();
    };
  }, []);

  const shared = {
    id,
    class: 'ui-input',
    'data-field': name,
    value: draft ?? value,
    lang,
    autocomplete: 'off' as const,
    spellcheck: false,
    maxLength: 4000,
    'aria-describedby': `${id}-hint`,
    'aria-invalid': state === 'notSaved' ? true : undefined,
    onInput: (event: { currentTarget: { value: string } }) => {
      setDraft(event.currentTarget.value);
      setState('');
    },
    onFocusOut: keep,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.isComposing) return;
      if (event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        setDraft(null);
        setState('');
      } else if (event.key === 'Enter' && !(multiline && event.shiftKey)) {
        event.preventDefault();
        keep();
      }
    },
  };
  return (
    <span class="ui-field in-place">
      <label class="ui-label" for={id}>
        {label}
      </label>
      {multiline ? <textarea rows={2} {...shared} /> : <input type="text" {...shared} />}
      <span class={state === 'notSaved' ? 'ui-error' : 'ui-hint'} id={`${id}-hint`} role="status">
        {state ? t(state) : hint}
      </span>
    </span>
  );
}
