import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

export interface ButtonProps {
  children: ComponentChildren;
  onClick?: (event: MouseEvent) => void;
  /** 'primary' for the one main action of a view, 'quiet' for actions beside text. */
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  icon?: IconName;
  type?: 'button' | 'submit';
  disabled?: boolean;
  /** Work is under way: says so to assistive technology and takes no second click. */
  busy?: boolean;
  /** For a button that switches something on and off. */
  pressed?: boolean;
  title?: string;
  /** For a button that opens a panel: whether it is open, and the panel's id. */
  expanded?: boolean;
  controls?: string;
}

export function Button({
  children,
  onClick,
  kind = 'secondary',
  icon,
  type = 'button',
  disabled,
  busy,
  pressed,
  title,
  expanded,
  controls,
}: ButtonProps) {
  return (
    <button
      class={`ui-button ui-button-${kind}`}
      type={type}
      disabled={disabled}
      aria-busy={busy}
      aria-disabled={busy}
      aria-pressed={pressed}
      title={title}
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={busy ? undefined : onClick}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
