import { useId } from 'preact/hooks';

export interface FieldProps {
  label: string;
  value: string;
  /** On every key. */
  onInput: (value: string) => void;
  type?: 'text' | 'search' | 'date' | 'url';
  placeholder?: string;
  /** One sentence below the field. */
  hint?: string;
  /** The label is only told, not shown. */
  hideLabel?: boolean;
  disabled?: boolean;
}

export function Field({ label, value, onInput, type = 'text', placeholder, hint, hideLabel, disabled }: FieldProps) {
  const id = useId();
  return (
    <span class="ui-field">
      <label class={hideLabel ? 'ui-hidden' : 'ui-label'} for={id}>
        {label}
      </label>
      <input
        class="ui-input"
        id={id}
        // The JSX types give each type of field a shape of its own; these four take the same attributes.
        type={type as 'text'}
        value={value}
        placeholder={placeholder}
        disabled={disabled}
        autocomplete="off"
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {hint && (
        <span class="ui-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </span>
  );
}
