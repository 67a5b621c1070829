import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

export interface NoticeProps {
  kind?: 'info' | 'warning' | 'error';
  title?: string;
  children: ComponentChildren;
  /** Buttons below the text. */
  actions?: ComponentChildren;
}

/** A message that stays where it concerns the reader. For what passes by, see Toast. */
export function Notice({ kind = 'info', title, children, actions }: NoticeProps) {
  return (
    <div class={`ui-notice ui-notice-${kind}`} role={kind === 'error' ? 'alert' : 'note'}>
      <Icon name={kind === 'info' ? 'info' : 'warning'} />
      <div>
        {title && <p class="ui-notice-title">{title}</p>}
        <div>{children}</div>
        {actions && <div class="ui-notice-actions">{actions}</div>}
      </div>
    </div>
  );
}
