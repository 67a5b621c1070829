import { Icon, type IconName } from './Icon';

export interface IconButtonProps {
  icon: IconName;
  /** Its accessible name, also shown as a tooltip. */
  label: string;
  onClick: (event: MouseEvent) => void;
  /** Key that does the same, shown in the tooltip and told to assistive technology. */
  shortcut?: string;
  disabled?: boolean;
  pressed?: boolean;
  /** For a button that opens a panel: whether it is open, and the panel's id. */
  expanded?: boolean;
  controls?: string;
}

export function IconButton({ icon, label, onClick, shortcut, disabled, pressed, expanded, controls }: IconButtonProps) {
  return (
    <button
      class="ui-icon-button"
      type="button"
      aria-label={label}
      aria-keyshortcuts={shortcut}
      disabled={disabled}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={onClick}
    >
      {/* On the button itself, assistive technology would say it behind the name. */}
      <span class="ui-icon-tip" title={shortcut ? `${label} (${shortcut})` : label} aria-hidden="true">
        <Icon name={icon} />
      </span>
    </button>
  );
}
