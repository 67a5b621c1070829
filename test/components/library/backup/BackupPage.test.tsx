// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BackupPage } from '@/components/library/backup/BackupPage';
import type { BackupServices } from '@/components/library/backup/backup-services';
import { LibraryNotices } from '@/components/library/LibraryNotices';
import { defaultPlan } from '@/lib/library/backup/backup-facts';
import type { Reminder } from '@/lib/library/backup/due';
import { ServiceError } from '@/lib/services';
import { aState, fakeBackup } from './fake-backup';

const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));

afterEach(() => {
  vi.useRealTimers();
  render(null, document.body);
});

async function show(change: Partial<BackupServices> = {}, keep = vi.fn(async () => true)) {
  const backup = fakeBackup(change);
  const services = { backup, keep };
  await act(() => render(<BackupPage services={services} />, document.body));
  await settle();
  return { backup, keep };
}

const text = () => document.body.textContent ?? '';
const button = (name: RegExp) => {
  const found = [...document.querySelectorAll('button')].find(({ textContent }) => name.test(textContent ?? ''));
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const choose = (section: string, label: string) => {
  const segment = [...document.querySelectorAll(`section[aria-labelledby="${section}"] label`)].find(
    ({ textContent }) => textContent === label,
  );
  return act(async () => segment?.querySelector('input')?.click());
};

describe('the page of backups', () => {
  it('says what is used, what is free, what there is and when it was backed up', async () => {
    await show();
    expect(text()).toMatch(/120 MB used, about 880 MB free/);
    expect(text()).toMatch(/Articles: 240; words: 80; pictures: 12/);
    expect(text()).toMatch(/Last backup: 2 Mar 2026, 200 articles, 9 MB\. 40 articles were saved or changed since/);
    expect(document.querySelector('meter')?.value).toBe(120_000_000);
  });

  it('makes a backup with or without pictures, shows how far it is, and can be cancelled', async () => {
    let asked: Parameters<BackupServices['make']>[0] | undefined;
    const make = vi.fn(
      (options: Parameters<BackupServices['make']>[0]) =>
        new Promise<never>((_, reject) => {
          asked = options;
          options.onProgress(30, 120);
          options.signal.addEventListener('abort', () => reject(options.signal.reason));
        }),
    );
    await show({ make });
    await act(() => document.querySelector<HTMLInputElement>('section[aria-labelledby="backup-now"] input')?.click());
    await act(() => button(/Back up now/).click());
    expect(asked?.pictures).toBe(false);
    expect(document.querySelector('progress')?.value).toBe(0.25);
    await act(() => button(/Cancel/).click());
    await settle();
    expect(asked?.signal.aborted).toBe(true);
    expect(document.querySelector('progress')).toBeNull();
    expect(document.querySelector('[role="alert"]')).toBeNull();
    button(/Back up now/);
  });

  it('says where the backup is, what it lacks, and why it failed', async () => {
    const { backup } = await show({ make: async () => ({ name: 'b.zip', bytes: 5_000_000, left: 2 }) });
    await act(() => button(/Back up now/).click());
    await settle();
    expect(text()).toMatch(/b\.zip \(5 MB\) is with your downloads/);
    expect(text()).toMatch(/2 entries cannot be read/);
    backup.make = () => Promise.reject(new ServiceError('no-space'));
    await act(() => button(/Back up now/).click());
    await settle();
    expect(document.querySelector('[role="alert"]')?.textContent).toMatch(/disk is full/);
  });

  it('restores from a file and reports, or says that nothing was changed', async () => {
    const counts = { added: 3, updated: 1, unchanged: 0 };
    const report = { ...counts, refused: [], stopped: '' as const, rest: { ...counts, refused: 0 } };
    const restore = vi.fn<BackupServices['restore']>(async () => ({ ok: true, report, settings: false }));
    const { backup } = await show({ restore });
    const take = async () => {
      const input = document.querySelector<HTMLInputElement>('[data-restore]');
      Object.defineProperty(input, 'files', { value: [new File(['x'], 'old.zip')], configurable: true });
      Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
      await act(() => {
        input?.dispatchEvent(new Event('change'));
      });
      await settle();
    };
    await take();
    expect(restore.mock.calls[0]?.[1]).toMatchObject({ settings: false });
    expect(text()).toMatch(/old\.zip is in your library\.Articles: 3 new, 1 updated, 0 already there/);
    backup.restore = async () => ({ ok: false, problem: 'damaged', detail: 'articles-0001.jsonl, line 3: not JSON' });
    await take();
    expect(document.querySelector('[role="alert"]')?.textContent).toMatch(/Nothing was imported.*damaged.*line 3/);
  });

  it('takes settings along where the library is empty', async () => {
    await show({ state: async () => aState({ articles: 0, last: null, changed: 0 }) });
    expect(document.querySelector<HTMLInputElement>('section[aria-labelledby="backup-restore"] input')?.checked).toBe(
      true,
    );
    expect(text()).toMatch(/No backup yet/);
  });

  it('reminds monthly unless the reader says otherwise, and asks for the downloads folder in the click', async () => {
    const { backup } = await show();
    expect(
      document.querySelector<HTMLInputElement>('section[aria-labelledby="backup-reminder"] input:checked')?.value,
    ).toBe('monthly');
    await choose('backup-reminder', 'Weekly');
    expect(backup.change).toHaveBeenCalledWith({ reminder: 'weekly', laterUntil: '' });
    await choose('backup-automatic', 'Daily');
    expect(backup.allowDownloads).toHaveBeenCalledOnce();
    expect(backup.change).toHaveBeenCalledWith({ schedule: 'daily' });
  });

  it('changes nothing where the folder is declined, and says so', async () => {
    const { backup } = await show({ allowDownloads: async () => false });
    await choose('backup-automatic', 'Weekly');
    await settle();
    expect(backup.change).not.toHaveBeenCalled();
    expect(text()).toMatch(/Without the downloads folder/);
    expect(
      document.querySelector<HTMLInputElement>('section[aria-labelledby="backup-automatic"] input:checked')?.value,
    ).toBe('off');
  });

  it('shows what failed, with the time, and how many files stay', async () => {
    const failed = { at: '2026-03-08T08:30:00.000Z', problem: 'interrupted' as const };
    const schedule = { triedAt: '', failed, files: [] };
    const { backup } = await show({
      state: async () => aState({ schedule, plan: { ...defaultPlan, schedule: 'daily' } }),
    });
    expect(text()).toMatch(/automatic backup of 8 Mar 2026.*failed\.The browser did not finish/);
    const select = document.querySelector('select');
    expect([...(select?.options ?? [])].map(({ value }) => Number(value))).toEqual([...Array(18)].map((_, n) => n + 3));
    if (select) select.value = '9';
    await act(() => {
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(backup.change).toHaveBeenCalledWith({ keep: 9 });
  });
});

describe('what goes wrong there', () => {
  it('is said where the state cannot be read, and it is read again', async () => {
    const state = vi.fn(async () => aState());
    state.mockRejectedValueOnce(new ServiceError('not-allowed'));
    await show({ state });
    expect(text()).toMatch(/does not allow this here/);
    await act(() => button(/Try again/).click());
    await settle();
    expect(text()).toMatch(/120 MB used/);
    expect(document.querySelector('[role="alert"]')).toBeNull();
  });

  it('is said where the browser does not promise to keep the library, or cannot be asked', async () => {
    const keep = vi.fn(async () => false);
    await show({ state: async () => aState({ storage: { persistent: false, used: 1, quota: 2 } }) }, keep);
    await act(() => button(/Keep for good/).click());
    await settle();
    expect(text()).toMatch(/The browser declined/);
    keep.mockRejectedValueOnce(new ServiceError('unknown'));
    await act(() => button(/Keep for good/).click());
    await settle();
    expect(document.querySelector('[role="alert"]')?.textContent).toMatch(/Something went wrong/);
  });

  it('leaves the focus with the button that cancels, and then with the one that begins', async () => {
    const make = vi.fn(
      ({ signal }: Parameters<BackupServices['make']>[0]) =>
        new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    );
    await show({ state: async () => aState({ pictures: { count: 0, bytes: 0 } }), make });
    button(/Back up now/).focus();
    await act(() => button(/Back up now/).click());
    expect(document.activeElement?.textContent).toBe('Cancel');
    await act(() => button(/Cancel/).click());
    await settle();
    expect(document.activeElement?.textContent).toBe('Back up now');
  });
});

describe('notices above the list', () => {
  const draw = async (services: BackupServices, active: boolean) => {
    await act(() =>
      render(
        <LibraryNotices
          services={services}
          active={active}
          failure={null}
          event={null}
          damaged={0}
          rescue={{ saveWhatIsThere: async () => undefined }}
        />,
        document.body,
      ),
    );
    await act(async () => {
      await vi.advanceTimersByTimeAsync(2000);
    });
  };
  async function notices(change: Partial<BackupServices>) {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const services = fakeBackup(change);
    await draw(services, true);
    return services;
  }

  it('say how long ago the last backup was, and rest for a week', async () => {
    const warnings = async () => ({ reminder: { days: 34, changed: 120 }, failed: null, lowSpace: null });
    const services = await notices({ warnings });
    expect(services.runDue).toHaveBeenCalledOnce();
    expect(text()).toMatch(/Last backup 34 days ago; 120 articles were saved or changed since/);
    await act(() => button(/Later/).click());
    expect(services.later).toHaveBeenCalledOnce();
    expect(document.querySelector('.ui-notice')).toBeNull();
  });

  it('are looked at again when the list comes back into sight: a backup may have been made meanwhile', async () => {
    const warnings = vi.fn(async () => ({
      reminder: { days: 34, changed: 120 } as Reminder | null,
      failed: null,
      lowSpace: null,
    }));
    const services = await notices({ warnings });
    warnings.mockResolvedValue({ reminder: null, failed: null, lowSpace: null });
    await draw(services, false);
    expect(text()).toMatch(/34 days ago/);
    await draw(services, true);
    expect(text()).toBe('');
    expect(services.runDue).toHaveBeenCalledOnce();
  });

  it('lead to the page of backups', async () => {
    await notices({ warnings: async () => ({ reminder: { days: null, changed: 20 }, failed: null, lowSpace: null }) });
    await act(() => button(/Back up now/).click());
    expect(location.hash).toBe('#/backup');
    location.hash = '';
  });

  it('say that space runs out, and what failed in place of a reminder', async () => {
    const failed = { at: '2026-03-08T08:30:00.000Z', problem: 'no-space' as const };
    await notices({ warnings: async () => ({ reminder: { days: 9, changed: 2 }, failed, lowSpace: 30_000_000 }) });
    expect(text()).toMatch(/Only about 30 MB are free/);
    expect(text()).toMatch(/automatic backup of .* failed/);
    expect(text()).not.toMatch(/days ago/);
  });

  it('stay away where nothing can be told', async () => {
    await notices({ warnings: () => Promise.reject(new ServiceError('not-allowed')) });
    expect(document.querySelector('.ui-notice')).toBeNull();
  });
});
