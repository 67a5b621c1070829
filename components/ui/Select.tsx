import { useId } from 'preact/hooks';

export interface Option<T extends string> {
  value: T;
  label: string;
}

export interface SelectProps<T extends string> {
  label: string;
  value: T;
  options: readonly Option<T>[];
  onChange: (value: T) => void;
  /** The label is only told, not shown. */
  hideLabel?: boolean;
  disabled?: boolean;
  /** One sentence below the choice. */
  hint?: string;
}

export function Select<T extends string>(props: SelectProps<T>) {
  const { label, value, options, onChange, hideLabel, disabled, hint } = props;
  const id = useId();
  return (
    <span class="ui-field">
      <label class={hideLabel ? 'ui-hidden' : 'ui-label'} for={id}>
        {label}
      </label>
      <select
        class="ui-select"
        id={id}
        value={value}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint && (
        <span class="ui-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </span>
  );
}
