// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lazyView } from '@/components/library/lazy-view';
import { loadOnce } from '@/components/library/load-once';
import { ServiceError } from '@/lib/services';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('loading code once', () => {
  it('loads at the first use, and never again', async () => {
    const load = vi.fn(async () => ({ answer: 42 }));
    const part = loadOnce(load);
    expect(load).not.toHaveBeenCalled();
    const [first, second] = await Promise.all([part(), part()]);
    expect(first).toBe(second);
    expect(await part()).toBe(first);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('says that the extension was updated where the code is gone, and tries again', async () => {
    const load = vi.fn<() => Promise<string>>();
    load.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module')).mockResolvedValue('there');
    const part = loadOnce(load);
    const failure = await part().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ServiceError);
    expect(failure).toMatchObject({ code: 'disconnected' });
    expect(await part()).toBe('there');
  });
});

describe('a view whose code is loaded when it is shown', () => {
  const shown = async (load: () => Promise<(props: { name: string }) => string>) => {
    const root = document.createElement('div');
    const { View } = lazyView<{ name: string }>(load);
    await act(() => render(<View name="words" />, root));
    await act(async () => void (await new Promise((done) => setTimeout(done, 50))));
    return root;
  };

  it('is drawn with its properties once it is there', async () => {
    const root = await shown(
      async () =>
        ({ name }) =>
          `the ${name}`,
    );
    expect(root.textContent).toBe('the words');
  });

  it('says what to do where its code is gone', async () => {
    const root = await shown(async () => Promise.reject(new TypeError('Failed to fetch')));
    expect(root.querySelector('[role=alert]')?.textContent).toContain('The extension was updated.');
    expect(root.querySelector('button')?.textContent).toBe('Load again');
  });
});
