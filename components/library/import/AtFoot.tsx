import type { VNode } from 'preact';
import { createPortal } from 'preact/compat';

/** Puts a step's button at the foot of the dialog, beside the one that cancels. */
export function AtFoot({ foot, children }: { foot: HTMLElement | null; children: VNode }) {
  return foot && createPortal(children, foot);
}
