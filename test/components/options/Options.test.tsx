// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { works } from '@/components/options/AboutSection';
import { Options } from '@/components/options/Options';
import { defaultSettings, type Settings } from '@/lib/settings/settings';
import packageJson from '../../../package.json' with { type: 'json' };
import { fakeOptions } from './fake-options';

let root: HTMLElement;

let services = fakeOptions().services;

/** Runs a step, then lets the services' answers arrive and be drawn. */
const after = async (step: () => void) => {
  await act(step);
  await act(async () => {});
};
const show = (settings: Settings = defaultSettings, language: 'en' | 'zh-Hans' = 'en') =>
  after(() => render(<Options services={services} settings={settings} language={language} />, root));
const find = (selector: string, text: string) =>
  [...root.querySelectorAll<HTMLElement>(selector)].find((element) => element.textContent?.includes(text));
const click = (element: HTMLElement | undefined | null) => after(() => element?.click());
const type = (field: HTMLInputElement | null | undefined, text: string) =>
  act(async () => {
    if (!field) throw new Error('no field');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

beforeEach(() => {
  services = fakeOptions().services;
  // jsdom has dialogs without their methods.
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

describe('reading', () => {
  it('changes a preference at once', async () => {
    await show();
    await click(find('label', 'Sepia'));
    expect(services.changeReading).toHaveBeenCalledWith({ theme: 'sepia' });
    await click(root.querySelector<HTMLElement>('[aria-label="Larger type"]'));
    expect(services.changeReading).toHaveBeenLastCalledWith({ typeSize: 1.1 });
    await click(find('label', '简体中文'));
    expect(services.changeReading).toHaveBeenLastCalledWith({ language: 'zh-Hans' });
  });

  it('shows a sample as it would look', async () => {
    await show({ ...defaultSettings, reading: { ...defaultSettings.reading, theme: 'dark', layout: 'stacked' } });
    const sample = root.querySelector<HTMLElement>('.options-sample');
    expect(sample?.dataset).toMatchObject({ theme: 'dark', layout: 'stacked' });
    expect(sample?.querySelector('[lang^="zh"]')?.textContent).toContain('图书馆');
  });

  it('says so when a change fails', async () => {
    services.changeReading.mockRejectedValueOnce(new Error('disk'));
    await show();
    await click(find('label', 'Dark'));
    expect(find('.ui-toast', 'did not work')).toBeDefined();
  });
});

describe('sites', () => {
  const everywhere = () => find('label', 'every site')?.parentElement?.parentElement?.querySelector('input');

  it('asks for the permission in the very click that wants it', async () => {
    await show();
    everywhere()?.click();
    expect(services.startDetectingEverywhere).toHaveBeenCalledOnce();
    await act(async () => {});
  });

  it('tells when the permission was declined and stays off', async () => {
    services.startDetectingEverywhere.mockResolvedValueOnce(false);
    await show();
    await click(everywhere());
    expect(find('.ui-toast', 'did not give')).toBeDefined();
    expect(everywhere()?.checked).toBe(false);
  });

  it('gives the permission back when switched off', async () => {
    await show({ ...defaultSettings, detectEverywhere: true });
    await click(everywhere());
    expect(services.stopDetectingEverywhere).toHaveBeenCalledOnce();
  });

  it('asks for the known sites where the browser withholds them', async () => {
    services.knownSitesAllowed.mockResolvedValueOnce(false);
    await show();
    await click(find('button', 'Allow the listed sites'));
    expect(services.allowKnownSites).toHaveBeenCalledOnce();
    expect(find('button', 'Allow the listed sites')).toBeUndefined();
  });

  it('lists silenced sites, each with a way back', async () => {
    await show({ ...defaultSettings, neverHosts: ['b.cn', 'a.cn'] });
    expect([...root.querySelectorAll('.never-hosts span')].map((e) => e.textContent)).toEqual(
      expect.arrayContaining(['a.cn', 'b.cn']),
    );
    await click(root.querySelector<HTMLElement>('[aria-label*="a.cn"]'));
    expect(services.allowHost).toHaveBeenCalledWith('a.cn');
  });

  it('finds an outlet by either script, English name or address', async () => {
    await show();
    const search = root.querySelector<HTMLInputElement>('input[type=search]');
    for (const query of ['联合', 'united', 'UDN']) {
      await type(search, query);
      expect([...root.querySelectorAll('.outlets [lang=zh]')].map((e) => e.textContent)).toEqual(['聯合日報']);
    }
    await type(search, 'nothing');
    expect(root.textContent).toContain('No outlet of that name');
  });
});

describe('data', () => {
  it('tells what is stored', async () => {
    await show();
    expect(root.querySelector('.stored')?.textContent).toMatch(/3 saved articles.*4\.2 MB.*even when the disk is full/);
  });

  it('offers to keep a library that could be evicted', async () => {
    services.storage.mockResolvedValueOnce({ articles: 1, used: null, persistent: false });
    await show();
    expect(root.textContent).toContain('1 saved article');
    await click(find('button', 'Ask the browser'));
    expect(services.persist).toHaveBeenCalledOnce();
    expect(find('button', 'Ask the browser')).toBeUndefined();
  });

  it('says so where the library is out of reach', async () => {
    services.storage.mockRejectedValueOnce(new Error('private'));
    await show();
    expect(root.textContent).toContain('cannot be reached');
  });

  it('erases only after the word was typed', async () => {
    await show();
    await click(find('button', 'Erase everything'));
    const now = () => find('dialog button', 'Erase now') as HTMLButtonElement | undefined;
    expect(now()?.disabled).toBe(true);
    await type(root.querySelector<HTMLInputElement>('dialog input'), 'eras');
    expect(now()?.disabled).toBe(true);
    await type(root.querySelector<HTMLInputElement>('dialog input'), 'Erase');
    await click(now());
    expect(services.eraseEverything).toHaveBeenCalledOnce();
    expect(root.querySelector('dialog')).toBeNull();
    expect(find('.ui-toast', 'erased')).toBeDefined();
  });
});

describe('damaged settings', () => {
  it('are reported with their names until dismissed', async () => {
    services.damagedSettings.mockResolvedValueOnce({ foundAt: '', fields: ['reading.width'], raw: {} });
    await show();
    expect(root.textContent).toContain('reading.width');
    await click(find('.ui-notice button', 'Dismiss'));
    expect(services.dismissDamagedSettings).toHaveBeenCalledOnce();
    expect(root.textContent).not.toContain('reading.width');
  });
});

describe('about', () => {
  it('credits everything that ships', async () => {
    await show();
    const shipped = Object.keys(packageJson.dependencies).map((name) => name.replace(/^@[^/]+\//, ''));
    expect(shipped.length).toBeGreaterThan(3);
    expect(works.map(({ key }) => key)).toEqual(expect.arrayContaining(shipped));
    expect(root.querySelector('a[href*="by-sa/4.0"]')?.textContent).toBe('CC BY-SA 4.0');
    expect(root.textContent).toContain('1.2.3');
    expect(root.textContent).toContain('Alt+Shift+Y opens the reader');
  });

  it('speaks Chinese throughout', async () => {
    await show(defaultSettings, 'zh-Hans');
    const headings = [...root.querySelectorAll('h1, h2, h3')].map((heading) => heading.textContent ?? '');
    expect(headings.length).toBeGreaterThan(8);
    for (const heading of headings) expect(heading).toMatch(/[\u4e00-\u9fff]/);
    expect(document.title).toContain('选项');
  });
});
