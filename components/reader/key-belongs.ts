/** Controls that take what is typed: every sign is theirs. */
const typing = [
  'input:not([type="radio" i], [type="checkbox" i], [type="range" i], [type="button" i], [type="submit" i], [type="reset" i])',
  'textarea',
  'select',
  '[contenteditable]:not([contenteditable="false" i])',
  '[role="textbox"]',
  '[role="searchbox"]',
  '[role="combobox"]',
  '[role="listbox"]',
  '[role="menu"]',
  '[role="menuitem"]',
  '[role="option"]',
].join();
/** Controls in which arrows, Home and End choose or set something. */
const choosing =
  'input[type="radio" i], input[type="range" i], audio, video, [role="radio"], [role="slider"], [role="tab"], [role="spinbutton"]';
const arrows = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown']);
/** Controls that Enter and space press. */
const pressed = 'a[href], button, summary, input, [role="button"], [role="link"], [role="switch"], [role="checkbox"]';

/**
 * Whether a key is meant for the control that has the focus. Escape never is: whoever has an Escape of its own stops
 * the event before it arrives here.
 */
export function keyBelongs(key: string, target: EventTarget | undefined): boolean {
  if (key === 'Escape' || !(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest(typing)) return true;
  if (arrows.has(key)) return target.matches(choosing);
  return (key === 'Enter' || key === ' ') && target.matches(pressed);
}
