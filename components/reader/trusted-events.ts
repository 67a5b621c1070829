/** Everything a reader can do to the view. */
const deeds = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel', 'mousedown', 'mouseup'],
  ...['mousemove', 'mouseover', 'mouseout', 'touchstart', 'touchmove', 'touchend', 'wheel', 'focusin', 'focusout'],
  ...[
    'submit',
    'reset',
    'beforecopy',
    'beforecut',
    'beforepaste',
    'copy',
    'cut',
    'paste',
    'selectstart',
    'dragstart',
    'dragover',
    'drop',
    'toggle',
    'cancel',
    'close',
  ],
] as const;

/**
 * Closes the overlay's tree to the page it lies over: what the page's scripts make up (`isTrusted` false) goes no
 * further in, and what the reader does goes no further out, so that neither the page's shortcuts nor its listeners for
 * clicks, wheels and copying take part.
 */
export function guardEvents(root: ShadowRoot): void {
  for (const deed of deeds) {
    // Passive where the browser would have to wait for us before it scrolls; what is made up scrolls nothing anyway.
    root.addEventListener(deed, refuseMadeUp, { capture: true, passive: /^(wheel|touch)/.test(deed) });
    root.addEventListener(deed, (event) => event.stopPropagation(), { passive: true });
  }
}

function refuseMadeUp(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  if (event.cancelable) event.preventDefault();
}
