// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { usePreferences } from '@/components/library/use-preferences';
import { defaultSettings, type ReadingPreferences } from '@/lib/settings/settings';
import { after } from '../reader/view';

const root = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, root));

const { reading } = defaultSettings;
let press: () => void = () => {};
function Size({
  kept,
  save,
}: {
  kept: ReadingPreferences;
  save: (change: Partial<ReadingPreferences>) => Promise<void>;
}) {
  const [preferences, change] = usePreferences(kept, save);
  press = () => change({ typeSize: preferences.typeSize + 1 });
  return <p>{preferences.typeSize}</p>;
}

it('counts two presses before the first has come back, and follows the storage afterwards', async () => {
  const save = vi.fn(async () => {});
  await after(() => render(<Size kept={reading} save={save} />, root));
  await after(() => press());
  await after(() => press());
  expect(root.textContent).toBe('3');
  expect(save.mock.calls).toEqual([[{ typeSize: 2 }], [{ typeSize: 3 }]]);
  await after(() => render(<Size kept={{ ...reading, typeSize: 2 }} save={save} />, root));
  expect(root.textContent).toBe('3'); // the first came back; the second holds until it does
  await after(() => render(<Size kept={{ ...reading, typeSize: 3 }} save={save} />, root));
  await after(() => render(<Size kept={{ ...reading, typeSize: 7 }} save={save} />, root));
  expect(root.textContent).toBe('7');
});

it('shows what was where a change cannot be kept', async () => {
  const save = vi.fn(async () => {
    throw new Error('no space');
  });
  await after(() => render(<Size kept={reading} save={save} />, root));
  await after(() => press());
  expect(root.textContent).toBe('1');
});
