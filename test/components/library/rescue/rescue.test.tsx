// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { LibraryNotices } from '@/components/library/LibraryNotices';
import { ServiceError } from '@/lib/services';
import { fakeBackup } from '../backup/fake-backup';

afterEach(() => {
  render(null, document.body);
});

async function shown(saveWhatIsThere: () => Promise<void>, event: 'not-upgraded' | 'outdated' = 'not-upgraded') {
  await act(() =>
    render(
      <LibraryNotices
        active
        services={fakeBackup()}
        failure={null}
        event={event}
        damaged={0}
        rescue={{ saveWhatIsThere }}
      />,
      document.body,
    ),
  );
  return [...document.querySelectorAll('button')].find((button) => button.textContent === 'Save what is there');
}

const press = (button: HTMLButtonElement | undefined) =>
  act(async () => {
    button?.click();
    await new Promise((answered) => setTimeout(answered));
  });

it('says that a library could not be upgraded and saves what is there', async () => {
  const save = vi.fn(async () => undefined);
  const button = await shown(save);
  expect(document.body.textContent).toMatch(/could not be brought to the form of this version/);
  await press(button);
  expect(save).toHaveBeenCalledTimes(1);
  expect(document.querySelector('[role="status"]')?.textContent).toMatch(/handed to the downloads/);
});

it('says why it could not be saved', async () => {
  const button = await shown(() => Promise.reject(new ServiceError('no-space')));
  await press(button);
  expect(document.querySelector('[role="status"]')?.textContent).toMatch(/space|full/i);
});

it('offers it where an upgrade failed, and nowhere else', async () => {
  expect(await shown(async () => undefined, 'outdated')).toBeUndefined();
});
