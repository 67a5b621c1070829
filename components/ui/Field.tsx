import { useId } from 'preact/hooks';

export interface FieldProps {
  label: string;
  value: string;
  /** On every key. */
  onInput: (value: string) => void;
  type?: 'text' | 'search' | 'date' | 'url' | 'password' | 'number';
  placeholder?: string;
  /** One sentence below the field. */
  hint?: string;
  /** What is wrong with the value, in the place of the hint. */
  error?: string;
  /** The label is only told, not shown. */
  hideLabel?: boolean;
  disabled?: boolean;
  required?: boolean;
  /** Values to choose from; others may be typed all the same. */
  suggestions?: readonly string[];
  /** Language of what is typed, where it is not that of the interface. */
  lang?: string;
}

export function Field(props: FieldProps) {
  const { label, value, onInput, type = 'text', hint, error, hideLabel, suggestions, lang } = props;
  const id = useId();
  const note = error || hint;
  return (
    <span class="ui-field">
      <label class={hideLabel ? 'ui-hidden' : 'ui-label'} for={id}>
        {label}
      </label>
      <input
        class="ui-input"
        id={id}
        // The JSX types give each type of field a shape of its own; these take the same attributes.
        type={type as 'text'}
        value={value}
        placeholder={props.placeholder}
        disabled={props.disabled}
        required={props.required}
        lang={lang}
        // A browser that offers to keep a key as a password would put it where we promise it is not.
        autocomplete={type === 'password' ? 'new-password' : 'off'}
        spellcheck={type === 'password' || type === 'url' ? false : undefined}
        min={type === 'number' ? 0 : undefined}
        list={suggestions?.length ? `${id}-list` : undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={note ? `${id}-hint` : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {suggestions && suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      {note && (
        <span class={error ? 'ui-error' : 'ui-hint'} id={`${id}-hint`}>
          {note}
        </span>
      )}
    </span>
  );
}
