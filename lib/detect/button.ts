import type { Language } from '../settings/language';
import { adoptStyle } from './adopt-style';
import { buttonCss } from './button-css';
import type { ButtonTexts } from './button-strings';
import { member } from './native-dom';

export interface ButtonOptions {
  language: Language;
  texts: ButtonTexts;
  /** 'open' only in a build for tests: a closed root keeps the page's scripts out. */
  shadow: ShadowRootMode;
  /** The reader wants to read. */
  onRead(): void;
  /** The reader does not want the button on this page. */
  onDismiss(): void;
  /** The reader wants no button on this site any more. */
  onNever(): void;
  /** Takes the button away. */
  signal: AbortSignal;
}

/** What the button listens to at rest; the rest is added at the first touch, since each listener costs every page. */
const atRest = ['pointerenter', 'focusin', 'mousedown', 'click'];
const inUse = 'pointerleave focusout keydown keyup keypress auxclick pointerdown pointerup mouseup touchstart touchend';
/** Width of the part that shows the other controls where there is no pointer to hover with. */
const moreWidth = 40;

/**
 * Puts the 对照 button on the page. At rest it is one element with one text node in its shadow tree; the controls to
 * dismiss it come with hover and focus and go with them. Only what the user does counts: made-up events are ignored.
 * The page's own handlers learn nothing of it.
 */
export function showButton(window: Window & typeof globalThis, options: ButtonOptions): void {
  const { document } = window;
  if (options.signal.aborted) return;
  const { texts } = options;
  const create = (name: string): HTMLElement =>
    member<Document['createElement']>(document, 'createElement').call(document, name);
  const host = create('div');
  const root = host.attachShadow({ mode: options.shadow });
  adoptStyle(root, buttonCss, window, create);
  const style = root.firstChild;
  let unfolded = false;
  let used = false;

  const done = (then?: () => void) => {
    host.remove();
    then?.();
  };
  const clear = () => {
    while (root.lastChild && root.lastChild !== style) root.lastChild.remove();
  };
  const rest = () => {
    unfolded = false;
    clear();
    root.append(texts.mark);
    setAll(host, { role: 'button', tabindex: '0', lang: texts.markLang, 'aria-label': texts.read });
  };
  const control = (name: 'read' | 'dismiss' | 'never', text: string, act: () => void): HTMLElement => {
    const button = create('button');
    button.className = name;
    button.textContent = text;
    setAll(button, { 'aria-label': texts[name] });
    button.addEventListener('click', (event) => event.isTrusted && done(act));
    root.append(button);
    return button;
  };
  /** Shows all controls; the first one takes over the focus that the host had. */
  const unfold = (focus: boolean) => {
    if (unfolded) return;
    unfolded = true;
    clear();
    host.removeAttribute('tabindex');
    host.setAttribute('role', 'group');
    const read = control('read', texts.mark, options.onRead);
    control('dismiss', '×', options.onDismiss);
    control('never', texts.never, options.onNever).lang = options.language;
    if (focus) read.focus({ preventScroll: true });
  };
  const fold = () => {
    if (unfolded && host.isConnected && !root.activeElement && !host.matches(':hover')) rest();
  };
  const press = (event: MouseEvent) => {
    const touched = event.detail > 0 && window.matchMedia('(hover: none)').matches;
    if (touched && event.clientX > host.getBoundingClientRect().right - moreWidth) unfold(true);
    else done(options.onRead);
  };

  const listen = (types: readonly string[]) => {
    for (const type of types) host.addEventListener(type, handle);
  };
  const handle = (event: Event) => {
    event.stopPropagation();
    if (!event.isTrusted) return;
    if (!used) listen(inUse.split(' '));
    used = true;
    if (event.type === 'pointerenter') (event as PointerEvent).pointerType !== 'touch' && unfold(false);
    else if (event.type === 'focusin') unfold(true);
    // Neither the pointer nor the focus has arrived anywhere yet.
    else if (event.type === 'pointerleave' || event.type === 'focusout') setTimeout(fold, 50);
    // A press at rest must not move the focus: it would unfold the button under the finger and lose the click.
    else if (event.type === 'mousedown') unfolded || event.preventDefault();
    else if (event.type === 'click') unfolded || press(event as MouseEvent);
    else if (event.type === 'keydown' && (event as KeyboardEvent).key === 'Escape') done(options.onDismiss);
  };

  rest();
  listen(atRest);
  options.signal.addEventListener('abort', () => done(), { once: true });
  const top = member<() => HTMLElement>(document, 'documentElement').call(document);
  member<Element['append']>(top, 'append').call(top, host);
}

function setAll(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
