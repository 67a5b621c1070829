import type { ComponentChildren } from 'preact';
import { useTexts } from './texts';
import type { Selection } from './use-selection';

export interface ListBarProps {
  /** What the list holds, in words. */
  state: string;
  /** What is selected, in words. */
  selected: string;
  listed: number;
  selection: Selection;
  /** What can be done with it. */
  children: ComponentChildren;
}

/** Selects everything that is listed, or nothing; says what is listed, or how much of it is selected. */
export function ListBar({ state, selected, listed, selection, children }: ListBarProps) {
  const { t } = useTexts();
  const count = selection.ids.length;
  return (
    <div class="action-bar" data-selecting={count > 0}>
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
        <span class="ui-hidden">{t('selectAll')}</span>
      </label>
      <p class="list-state" role="status">
        {count > 0 ? selected : state}
      </p>
      {children}
    </div>
  );
}
