import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type ActivePage, lookAtActivePage } from '@/lib/platform/active-page';
import { rememberTab } from '@/lib/platform/tab-state';

const url = 'https://blog.example/a#top';
const said = { article: true, bilingual: false, title: '标题', url: 'https://blog.example/a' };
let injected: string[];
let speaks: () => Promise<void>;
let contentType: string;
let tabId: number;

beforeEach(async () => {
  fakeBrowser.reset();
  injected = [];
  speaks = async () => {};
  contentType = 'text/html';
  const executeScript = vi.fn(async ({ files }: { files?: string[] }) => {
    if (!files) return [{ result: { contentType, canonicalUrl: 'https://blog.example/canonical' } }];
    injected.push(...files);
    await speaks();
    return [{}];
  });
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  const tab = { id: 8, url, title: 'Tab title', active: true };
  fakeBrowser.tabs.query = vi.fn(async () => [tab]) as unknown as typeof fakeBrowser.tabs.query;
  tabId = tab.id;
});

/** Looks until the page was told to be one of these kinds, and gives all that was told. */
async function lookUntil(...kinds: ActivePage['kind'][]): Promise<ActivePage[]> {
  const told: ActivePage[] = [];
  const abort = new AbortController();
  await lookAtActivePage((page) => {
    told.push(page);
    if (kinds.includes(page.kind)) abort.abort();
  }, abort.signal);
  return told;
}

describe('the page behind the popup', () => {
  it('is known at once where the detect script has spoken', async () => {
    await rememberTab(tabId, { ...said, bilingual: true, canonicalUrl: 'https://blog.example/own' });
    const [page] = await lookUntil('bilingual');
    expect(page).toMatchObject({
      kind: 'bilingual',
      title: '标题',
      addresses: ['https://blog.example/own', 'https://blog.example/canonical', url],
    });
    expect(injected).toEqual([]);
  });

  it('is looked at now where the detect script does not run by itself', async () => {
    speaks = () => rememberTab(tabId, said);
    const told = await lookUntil('article');
    expect(told.map(({ kind }) => kind)).toEqual(['looking', 'article']);
    expect(injected).toEqual(['/content-scripts/detect.js']);
  });

  it('is no article where the script says so, until it says otherwise', async () => {
    speaks = () => rememberTab(tabId, { ...said, article: false });
    const told: ActivePage[] = [];
    const abort = new AbortController();
    const looking = lookAtActivePage((page) => {
      told.push(page);
      if (page.kind === 'other') void rememberTab(tabId, said);
      if (page.kind === 'article') abort.abort();
    }, abort.signal);
    await looking;
    expect(told.map(({ kind }) => kind)).toEqual(['looking', 'other', 'article']);
    expect(told[1]?.title).toBe('Tab title');
  });

  it('is out of reach where scripts are refused, or where a viewer shows a file', async () => {
    contentType = 'application/pdf';
    expect((await lookUntil('blocked')).map(({ kind }) => kind)).toEqual(['blocked']);
    Object.assign(fakeBrowser, { scripting: { executeScript: () => Promise.reject(new Error('no access')) } });
    expect((await lookUntil('blocked')).map(({ kind }) => kind)).toEqual(['blocked']);
  });
});
