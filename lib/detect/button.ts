import { type Language, translator } from '../settings/language';
import { adoptStyle } from './adopt-style';
import { buttonCss } from './button-css';
import { member } from './native-dom';

export interface ButtonOptions {
  language: Language;
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

const strings = {
  read: { en: '对照: read beside English', 'zh-Hans': '对照：中英对照阅读' },
  never: { en: 'Never on this site', 'zh-Hans': '此网站不再显示' },
  dismiss: { en: 'Dismiss', 'zh-Hans': '关闭' },
};

/** The page's handlers learn nothing of what happens on the button. */
const kept =
  'click auxclick dblclick pointerdown pointerup mousedown mouseup touchstart touchend keydown keyup keypress'.split(
    ' ',
  );
/** Width of the part that shows the other controls where there is no pointer to hover with. */
const moreWidth = 40;

/**
 * Puts the 对照 button on the page. At rest it is one element with one text node in its shadow tree; the controls to
 * dismiss it come with hover and focus and go with them. Only what the user does counts: made-up events are ignored.
 */
export function showButton(window: Window & typeof globalThis, options: ButtonOptions): void {
  const { document } = window;
  const { signal } = options;
  if (signal.aborted) return;
  const t = translator(strings, options.language);
  const create = (name: string): HTMLElement =>
    member<Document['createElement']>(document, 'createElement').call(document, name);
  const host = create('div');
  const root = host.attachShadow({ mode: options.shadow });
  adoptStyle(root, buttonCss, window, create);
  const atRest = root.childNodes.length;

  const shown = new window.AbortController();
  const listening = { signal: shown.signal };
  const done = (then?: () => void) => {
    shown.abort();
    host.remove();
    then?.();
  };

  const empty = () => {
    while (root.childNodes.length > atRest) root.lastChild?.remove();
  };
  const rest = () => {
    empty();
    root.append('对照');
    setAll(host, { role: 'button', tabindex: '0', lang: 'zh-Hans', 'aria-label': t('read') });
  };
  const control = (name: string, text: string, label: string, act: () => void) => {
    const button = create('button');
    button.className = name;
    button.textContent = text;
    setAll(button, { 'aria-label': label, title: label });
    button.addEventListener('click', (event) => event.isTrusted && act(), listening);
    root.append(button);
    return button;
  };
  /** Shows all controls; the first one takes over the focus that the host had. */
  const unfold = (focus: boolean) => {
    if (host.getAttribute('role') === 'group') return;
    empty();
    host.removeAttribute('tabindex');
    host.setAttribute('role', 'group');
    const read = control('read', '对照', t('read'), () => done(options.onRead));
    control('dismiss', '×', t('dismiss'), () => done(options.onDismiss));
    const never = control('never', t('never'), t('never'), () => done(options.onNever));
    never.lang = options.language;
    if (focus) read.focus({ preventScroll: true });
  };
  const fold = () => {
    if (root.activeElement || host.matches(':hover')) return;
    if (host.getAttribute('role') === 'group') rest();
  };

  const on = (type: string, act: (event: Event) => void) =>
    host.addEventListener(type, (event) => event.isTrusted && act(event), listening);
  on('pointerenter', (event) => (event as PointerEvent).pointerType !== 'touch' && unfold(false));
  on('focusin', () => unfold(true));
  on('pointerleave', fold);
  // The focus has not arrived anywhere yet.
  on('focusout', () => setTimeout(fold));
  // A press at rest must not move the focus: it would unfold the button under the finger and lose the click.
  on('mousedown', (event) => host.getAttribute('role') === 'button' && event.preventDefault());
  for (const type of kept) host.addEventListener(type, (event) => event.stopPropagation(), listening);
  on('keydown', (event) => (event as KeyboardEvent).key === 'Escape' && done(options.onDismiss));
  on('click', (event) => {
    if (host.getAttribute('role') !== 'button') return;
    const { clientX, detail } = event as MouseEvent;
    const more = detail > 0 && window.matchMedia('(hover: none)').matches;
    if (more && clientX > host.getBoundingClientRect().right - moreWidth) unfold(true);
    else done(options.onRead);
  });

  rest();
  signal.addEventListener('abort', () => done(), listening);
  const top = member<() => HTMLElement>(document, 'documentElement').call(document);
  member<Element['append']>(top, 'append').call(top, host);
}

function setAll(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
