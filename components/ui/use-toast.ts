import { useCallback, useEffect, useState } from 'preact/hooks';

export interface ToastMessage {
  text: string;
  kind: 'done' | 'failed';
  /** A way back or on, such as Undo. */
  action?: { label: string; run: () => void };
}

/** Milliseconds that a message stays; failures and offers stay longer, because they ask for something. */
const stay = { done: 5000, failed: 12_000, action: 10_000 };

/** The one message that a view shows at a time: `show` replaces it, time or `dismiss` takes it away. */
export function useToast() {
  const [toast, setToast] = useState<ToastMessage | null>(null);
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setToast(null), toast.action ? stay.action : stay[toast.kind]);
    return () => clearTimeout(timer);
  }, [toast]);
  return {
    toast,
    show: useCallback((message: ToastMessage) => setToast(message), []),
    dismiss: useCallback(() => setToast(null), []),
  };
}
