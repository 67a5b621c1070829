import { useId } from 'preact/hooks';
import { Icon, type IconName } from './Icon';
import type { Option } from './Select';

export interface SegmentedProps<T extends string> {
  label: string;
  value: T;
  /** Icon or glyph may stand for the label where there is little room. */
  options: readonly (Option<T> & { icon?: IconName; glyph?: string })[];
  onChange: (value: T) => void;
  /** The label is only told, not shown. */
  hideLabel?: boolean;
}

/** One choice out of a few, all in sight: native radio buttons in one bar, so that arrow keys work as everywhere. */
export function Segmented<T extends string>({ label, value, options, onChange, hideLabel }: SegmentedProps<T>) {
  const id = useId();
  return (
    <fieldset class="ui-segmented">
      <legend class={hideLabel ? 'ui-hidden' : 'ui-label'}>{label}</legend>
      <div class="ui-segments">
        {options.map((option) => (
          <label class="ui-segment" key={option.value} title={option.icon || option.glyph ? option.label : undefined}>
            <input
              class="ui-hidden"
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.icon && <Icon name={option.icon} />}
            {option.glyph && (
              <span class="ui-segment-glyph" aria-hidden="true">
                {option.glyph}
              </span>
            )}
            <span class="ui-segment-label">{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
