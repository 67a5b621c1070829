import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from './IconButton';

export interface DialogProps {
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: ComponentChildren;
  /** Buttons at the foot. */
  actions?: ComponentChildren;
  /** For what is laid out in columns. */
  wide?: boolean;
}

/** Modal while it is rendered: the browser keeps the focus inside, closes it on Escape and gives the focus back. */
export function Dialog({ title, closeLabel, onClose, children, actions, wide }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // With the drawing itself: an Escape typed right behind the key that opened it is meant for it already.
  useLayoutEffect(() => {
    const element = dialog.current;
    const tree = element?.getRootNode() as Document | ShadowRoot | undefined;
    const before = tree?.activeElement;
    element?.showModal();
    const body = element?.querySelector<HTMLElement>('.ui-dialog-body');
    // What is only to be read is scrolled by keys too.
    if (
      body &&
      body.scrollHeight > body.clientHeight &&
      !body.querySelector('a[href], button, input, select, textarea')
    )
      body.tabIndex = 0;
    return () => {
      element?.close();
      // The browser gives the focus back too, but not from a dialog that leaves the tree in the same turn.
      queueMicrotask(() => before instanceof HTMLElement && before.focus({ preventScroll: true }));
    };
  }, []);
  return (
    <dialog
      class={wide ? 'ui-dialog ui-dialog-wide' : 'ui-dialog'}
      ref={dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <header class="ui-dialog-header">
        <h2 id={heading}>{title}</h2>
        <IconButton icon="close" label={closeLabel} onClick={onClose} />
      </header>
      <div class="ui-dialog-body">{children}</div>
      {actions && <footer class="ui-dialog-actions">{actions}</footer>}
    </dialog>
  );
}
