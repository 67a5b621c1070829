// @vitest-environment jsdom
import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Field } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import { Segmented } from '@/components/ui/Segmented';
import { Select } from '@/components/ui/Select';
import { Toast } from '@/components/ui/Toast';
import { Toggle } from '@/components/ui/Toggle';

let root: HTMLElement;
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const show = (node: VNode) => act(() => render(node, root));
const tell = (target: EventTarget, event: Event) =>
  act(() => {
    target.dispatchEvent(event);
  });
const one = <T extends Element>(selector: string): T => {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};

const options = [
  { value: 'a', label: 'First' },
  { value: 'b', label: 'Second' },
] as const;

describe('the controls', () => {
  it('Button takes no click while it is busy', async () => {
    const onClick = vi.fn();
    await show(<Button onClick={onClick}>Save</Button>);
    one<HTMLButtonElement>('button').click();
    await show(
      <Button onClick={onClick} busy>
        Save
      </Button>,
    );
    one<HTMLButtonElement>('button').click();
    expect(onClick).toHaveBeenCalledOnce();
    expect(one('button').getAttribute('aria-busy')).toBe('true');
  });

  it('IconButton has a name, and says what it opens', async () => {
    await show(
      <IconButton icon="text" label="Appearance" shortcut="a" expanded={false} controls="p" onClick={() => {}} />,
    );
    const button = one('button');
    expect(button.getAttribute('aria-label')).toBe('Appearance');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(button.getAttribute('aria-keyshortcuts')).toBe('a');
    expect(one('svg').getAttribute('aria-hidden')).toBe('true');
  });

  it('Segmented gives the chosen value', async () => {
    const onChange = vi.fn();
    await show(<Segmented label="Choice" value="a" options={options} onChange={onChange} />);
    expect(one('legend').textContent).toBe('Choice');
    await act(() => one<HTMLInputElement>('input[value="b"]').click());
    expect(onChange).toHaveBeenCalledWith('b');
  });

  it('Select gives the chosen value and has a label', async () => {
    const onChange = vi.fn();
    await show(<Select label="Sort" value="a" options={options} onChange={onChange} />);
    const select = one<HTMLSelectElement>('select');
    expect(one('label').getAttribute('for')).toBe(select.id);
    select.value = 'b';
    await tell(select, new Event('change', { bubbles: true }));
    expect(onChange).toHaveBeenCalledWith('b');
  });

  it('Toggle and Field tie label and hint to their control', async () => {
    const onChange = vi.fn();
    const onInput = vi.fn();
    await show(
      <div>
        <Toggle label="Pinyin" hint="Above the words." checked={false} onChange={onChange} />
        <Field label="Search" hint="Chinese or English." value="" type="search" onInput={onInput} />
      </div>,
    );
    for (const input of root.querySelectorAll('input')) {
      expect(root.querySelector(`label[for="${input.id}"]`)).not.toBeNull();
      expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(/\.$/);
    }
    await act(() => one<HTMLInputElement>('[type="checkbox"]').click());
    expect(onChange).toHaveBeenCalledWith(true);
    const field = one<HTMLInputElement>('[type="search"]');
    field.value = '图书';
    await tell(field, new Event('input', { bubbles: true }));
    expect(onInput).toHaveBeenCalledWith('图书');
  });

  it('Toast keeps its status region, and its action dismisses it', async () => {
    const onDismiss = vi.fn();
    const run = vi.fn();
    await show(<Toast toast={null} onDismiss={onDismiss} dismissLabel="Dismiss" />);
    expect(one('[role="status"]').textContent).toBe('');
    const toast = { text: 'Deleted.', kind: 'done', action: { label: 'Undo', run } } as const;
    await show(<Toast toast={toast} onDismiss={onDismiss} dismissLabel="Dismiss" />);
    expect(one('[role="status"]').textContent).toContain('Deleted.');
    await act(() => one<HTMLButtonElement>('.ui-toast-action').click());
    expect(run).toHaveBeenCalledOnce();
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it('Dialog is modal while it is there, and gives the focus back', async () => {
    const opener = document.body.appendChild(document.createElement('button'));
    opener.focus();
    const onClose = vi.fn();
    await show(
      <Dialog title="Help" closeLabel="Close" onClose={onClose}>
        text
      </Dialog>,
    );
    const dialog = one<HTMLDialogElement>('dialog');
    expect(dialog.open).toBe(true);
    expect(document.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('Help');
    one<HTMLElement>('[aria-label="Close"]').focus();
    const cancel = new Event('cancel', { cancelable: true });
    await tell(dialog, cancel);
    expect(onClose).toHaveBeenCalledOnce();
    expect(cancel.defaultPrevented).toBe(true);
    await act(() => render(null, root));
    await act(async () => {});
    expect(document.activeElement).toBe(opener);
    opener.remove();
  });
});
