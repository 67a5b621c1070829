import type { CDPSession, Page } from 'puppeteer-core';

interface AXValue {
  value?: unknown;
}
interface AXNode {
  ignored: boolean;
  role?: AXValue;
  name?: AXValue;
  description?: AXValue;
  value?: AXValue;
  properties?: { name: string; value: AXValue }[];
}

/** States that a screen reader says behind a name. */
const states = ['pressed', 'expanded', 'checked', 'disabled', 'modal'] as const;

const sessions = new WeakMap<Page, CDPSession>();

/**
 * What the browser tells assistive technology of the element that has the focus: 'button "Save"'. Chromium only, whose
 * accessibility tree can be asked for; it is the tree that a screen reader is given.
 */
export async function announced(page: Page): Promise<string> {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  await session.send('Accessibility.enable');
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: AXNode[] };
  const property = (node: AXNode, name: string) => node.properties?.find((one) => one.name === name)?.value.value;
  const focused = nodes.filter((node) => !node.ignored && property(node, 'focused') === true).at(-1);
  if (!focused) return '';
  const said = states.flatMap((state) => {
    const value = property(focused, state);
    return value === undefined || value === false || value === 'false'
      ? []
      : [value === true ? state : `${state} ${value}`];
  });
  const described = focused.description?.value ? ` described as “${focused.description.value}”` : '';
  const value = focused.value?.value ? ` holding “${focused.value.value}”` : '';
  return `${focused.role?.value} “${focused.name?.value ?? ''}”${value}${described}${said.length ? `, ${said.join(', ')}` : ''}`;
}
