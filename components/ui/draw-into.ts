import { type ComponentChild, h, render } from 'preact';
import { useState } from 'preact/hooks';

/**
 * Draws a page into its element: at once the first time, later as a change of state. Rendering into the same element
 * again would make Preact count its ids from the start, so that two elements could get the same one.
 */
export function drawInto<T extends unknown[]>(
  root: Element,
  draw: (...values: T) => ComponentChild,
): (...values: T) => void {
  let change: ((values: T) => void) | null = null;
  function Page({ first }: { first: T }) {
    const [values, setValues] = useState(first);
    change = setValues;
    return draw(...values);
  }
  return (...values) => {
    if (change) change(values);
    else render(h(Page, { first: values }), root);
  };
}
