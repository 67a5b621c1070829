import { Icon } from './Icon';
import type { ToastMessage } from './use-toast';

export interface ToastProps {
  toast: ToastMessage | null;
  onDismiss: () => void;
  dismissLabel: string;
}

/** The status region is always there, so that assistive technology notices when a message enters it. */
export function Toast({ toast, onDismiss, dismissLabel }: ToastProps) {
  return (
    <div class="ui-toast-region" role="status">
      {toast && (
        <div class={`ui-toast ui-toast-${toast.kind}`}>
          <Icon name={toast.kind === 'done' ? 'check' : 'warning'} />
          <span>{toast.text}</span>
          {toast.action && (
            <button
              class="ui-toast-action"
              type="button"
              onClick={() => {
                toast.action?.run();
                onDismiss();
              }}
            >
              {toast.action.label}
            </button>
          )}
          <button class="ui-toast-close" type="button" aria-label={dismissLabel} onClick={onDismiss}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
