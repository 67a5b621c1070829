import type { Selection } from './use-selection';

export interface SelectAllProps {
  selection: Selection;
  listed: number;
  label: string;
}

/** Selects everything that is listed, or nothing; half checked where some of it is selected. */
export function SelectAll({ selection, listed, label }: SelectAllProps) {
  const count = selection.ids.length;
  return (
    <label class="select-all">
      <input
        type="checkbox"
        checked={count > 0 && count === listed}
        ref={(box) => {
          if (box) box.indeterminate = count > 0 && count < listed;
        }}
        disabled={listed === 0}
        onChange={() => selection.setAll(count < listed)}
      />
      <span class="ui-hidden">{label}</span>
    </label>
  );
}
