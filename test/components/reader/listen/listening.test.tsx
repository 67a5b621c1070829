// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings, type SpeechPreferences } from '@/lib/settings/settings';
import { aBilingualArticle, aGlossPair, aPair } from '../../../builders';
import { type FakeOptions, fakeSynthesis, someVoices } from '../../../speech/fake-synthesis';
import { after, giveDialogs, showReader } from '../view';

let view: Awaited<ReturnType<typeof showReader>>;
let fake: ReturnType<typeof fakeSynthesis>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  giveDialogs();
});
afterEach(() => {
  view.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const speech = (change: Partial<SpeechPreferences> = {}) => ({
  ...defaultSettings.reading,
  speech: { ...defaultSettings.reading.speech, ...change },
});

async function open(options: FakeOptions = {}, props: Parameters<typeof showReader>[0] = {}) {
  fake = fakeSynthesis({ voices: someVoices, ...options });
  vi.stubGlobal('speechSynthesis', fake.speechSynthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', fake.SpeechSynthesisUtterance);
  view = await showReader(props);
}

/** Lets time pass, and what happens in it be drawn. */
const pass = async (milliseconds: number) => {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
  await after(() => {});
};
const started = () => fake.said.filter(({ what }) => what === 'start').map(({ text }) => text);
const spoken = () => view.texts('[data-spoken="now"]');
const button = (name: string) => view.one(`[aria-label="${name}"]`);
const click = (name: string) => after(() => button(name).click());

describe('listening', () => {
  it('reads from the first sentence on, marks what is said, and its partner', async () => {
    await open();
    await click('Listen');
    await pass(5);
    expect(spoken()).toEqual(['市图书馆周一重新开放。']);
    expect(view.texts('[data-spoken="partner"]')).toEqual(['The city library reopened on Monday.']);
    expect(button('Listen').getAttribute('aria-pressed')).toBe('true');
    expect(view.one('.listen-place').textContent).toBe('1 of 4');
    await pass(120);
    expect(spoken()).toEqual(['读者可以借阅新书。']);
    await pass(1000);
    expect(started()).toHaveLength(4);
    expect(view.all('.listen-bar, [data-spoken]')).toEqual([]);
  });

  it('starts at the focused sentence, pauses and goes on by the same key', async () => {
    await open();
    await after(() => view.all('[data-side="zh"]')[2]?.focus());
    await view.press('m');
    await pass(5);
    expect(spoken()).toEqual(['修缮工程历时两年。']);
    await view.press('m');
    await pass(2000);
    expect(started()).toEqual(['修缮工程历时两年。']);
    expect(button('Listen').getAttribute('aria-pressed')).toBe('false');
    await view.press('m');
    await pass(5);
    expect(started()).toEqual(['修缮工程历时两年。', '修缮工程历时两年。']);
  });

  it('starts at another sentence that was gone to while it was paused', async () => {
    await open();
    await view.press('m');
    await pass(5);
    await view.press('m');
    await after(() => view.all('[data-side="zh"]')[3]?.focus());
    await view.press('m');
    await pass(200);
    expect(started().at(-1)).toBe('馆内新增三百个座位。');
  });

  it('alternates as the reader wishes, and never says a gloss', async () => {
    const article = aBilingualArticle({
      pairs: [aPair(), aGlossPair({ zh: ['b1.2'] }), aPair({ zh: ['b2.1', 'b2.2'] })],
    });
    await open({}, { article, preferences: speech({ order: 'en-zh' }) });
    await view.press('m');
    await pass(5000);
    expect(started()).toEqual([
      'The city library reopened on Monday.',
      '市图书馆周一重新开放。',
      '读者可以借阅新书。',
      'The city library reopened on Monday.',
      '修缮工程历时两年。',
      '馆内新增三百个座位。',
    ]);
    expect(fake.said.find(({ text }) => text.startsWith('The'))?.voice).toBe('Samantha');
  });

  it('says plainly that there is no English to read', async () => {
    await open({}, { article: aBilingualArticle({ pairs: [aGlossPair()] }), preferences: speech({ order: 'en' }) });
    await view.press('m');
    expect(view.status()).toContain('no English translation to read');
  });

  it('goes on, back and stops by the bar; Escape stops it too', async () => {
    await open();
    await view.press('m');
    await click('Next sentence');
    await pass(150);
    expect(spoken()).toEqual(['读者可以借阅新书。']);
    await click('Previous sentence');
    await pass(125);
    expect(spoken()).toEqual(['市图书馆周一重新开放。']);
    await after(() => button('Stop').focus());
    await click('Stop');
    expect(view.all('.listen-bar')).toEqual([]);
    expect(document.activeElement?.textContent).toBe('市图书馆周一重新开放。');
    await view.press('m');
    await view.press('Escape');
    expect(view.all('.listen-bar')).toEqual([]);
    expect(fake.speechSynthesis.speaking).toBe(false);
  });

  it('says one sentence by itself, in the language that has the focus', async () => {
    await open();
    await after(() => view.all('[data-side="en"]')[1]?.focus());
    await view.press('u');
    await pass(5);
    expect(spoken()).toEqual(['Readers can borrow new books.']);
    expect(view.all('.listen-bar')).toEqual([]);
    await pass(1000);
    expect(started()).toEqual(['Readers can borrow new books.']);
    expect(spoken()).toEqual([]);
  });

  it('changes its speed within limits, and says the sentence anew at once', async () => {
    await open({}, { preferences: speech({ rate: 1.9 }) });
    await view.press('>');
    expect(view.onPreferences).toHaveBeenLastCalledWith({ speech: expect.objectContaining({ rate: 2 }) });
    await view.press('m');
    await pass(5);
    await view.draw({ preferences: speech({ rate: 2 }) });
    await pass(150);
    expect(fake.said.filter(({ what }) => what === 'start').map(({ rate }) => rate)).toEqual([1.9, 2]);
    expect(button('Faster')).toHaveProperty('disabled', true);
    await view.press('<');
    expect(view.onPreferences).toHaveBeenLastCalledWith({ speech: expect.objectContaining({ rate: 1.9 }) });
  });

  it('goes on in the new order from where it is', async () => {
    await open({}, { preferences: speech() });
    await view.press('m');
    await click('Next sentence');
    await pass(150);
    await view.draw({ preferences: speech({ order: 'en' }) });
    await pass(150);
    expect(spoken()).toEqual(['Readers can borrow new books.']);
  });

  it('is silent once the view has gone, and when the page is left', async () => {
    await open();
    await view.press('m');
    await pass(5);
    await after(() => void globalThis.dispatchEvent(new Event('pagehide')));
    expect(fake.speechSynthesis.speaking).toBe(false);
    await view.press('m');
    await pass(200);
    expect(fake.speechSynthesis.speaking).toBe(true);
    view.remove();
    expect(fake.speechSynthesis.speaking).toBe(false);
  });

  it('tells where the voice gives up, and waits', async () => {
    await open({ failsOn: '读者' });
    await view.press('m');
    await pass(1000);
    expect(view.status()).toContain('The voice stopped');
    expect(view.one('.listen-place').textContent).toBe('2 of 4');
    expect(view.one('[aria-label="Go on"]')).toBeTruthy();
  });

  it('is not offered where the browser has no voices at all', async () => {
    view = await showReader();
    expect(view.all('[aria-label="Listen"]')).toEqual([]);
    await view.press('m');
    expect(view.all('.listen-bar')).toEqual([]);
  });
});

describe('where a voice is missing', () => {
  const english = someVoices.filter(({ lang }) => lang === 'en-US');
  const far = { voiceURI: 'Far', name: 'Far', lang: 'zh-CN', localService: false };

  it('says so, says how to get one, and can read the English instead', async () => {
    await open({ voices: english });
    await view.press('m');
    await pass(100);
    const dialog = view.one('dialog');
    expect(dialog.textContent).toContain('This computer has no Chinese voice.');
    for (const system of ['Windows', 'macOS', 'Android', 'Linux']) expect(dialog.textContent).toContain(system);
    await after(() =>
      view
        .all('dialog button')
        .find((one) => one.textContent === 'Read the English instead')
        ?.click(),
    );
    expect(view.onPreferences).toHaveBeenLastCalledWith({ speech: expect.objectContaining({ order: 'en' }) });
    await view.draw({ preferences: speech({ order: 'en' }) });
    await pass(50);
    expect(spoken()).toEqual(['The city library reopened on Monday.']);
  });

  it('passes over the Chinese in alternation, and says so in the bar', async () => {
    await open({ voices: english }, { preferences: speech({ order: 'zh-en' }) });
    await view.press('m');
    await pass(50);
    expect(started()).toEqual(['The city library reopened on Monday.']);
    expect(view.one('.listen-missing').textContent).toContain('no Chinese voice');
  });

  it('sends nothing to an online voice before the reader chooses it', async () => {
    await open({ voices: [far, ...english] });
    await view.press('m');
    await pass(100);
    expect(started()).toEqual([]);
    expect(view.one('dialog').textContent).toContain('only online ones');
    const select = view.one('dialog select') as HTMLSelectElement;
    expect([...select.options].map(({ text }) => text)).toEqual([
      'None on this computer',
      'Far – online, sends the text away',
    ]);
    await after(() => {
      select.value = 'Far';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(view.onPreferences).toHaveBeenLastCalledWith({ speech: expect.objectContaining({ zhVoice: 'Far' }) });
    await view.draw({ preferences: speech({ zhVoice: 'Far' }) });
    await after(() => view.all('dialog button').at(-1)?.click());
    await pass(50);
    expect(fake.said.find(({ what }) => what === 'start')).toMatchObject({
      voice: 'Far',
      text: '市图书馆周一重新开放。',
    });
  });
});

describe('following', () => {
  /** Where sentences are, as the test says: pixels from the top of the window. */
  let tops: Record<string, number> = {};
  let brought: string[] = [];
  beforeEach(() => {
    tops = {};
    brought = [];
    Element.prototype.getBoundingClientRect = function rect(this: Element) {
      const top = tops[this.textContent ?? ''] ?? 0;
      return { top, bottom: top + 20, height: 0, left: 0, right: 0, width: 0 } as DOMRect;
    };
    Element.prototype.scrollIntoView = function scroll(this: Element) {
      brought.push(this.textContent ?? '');
      tops[this.textContent ?? ''] = 300;
    };
  });

  it('scrolls only to what is out of view', async () => {
    await open();
    tops = { '读者可以借阅新书。': 5000 };
    await view.press('m');
    await pass(130);
    expect(brought).toEqual(['读者可以借阅新书。']);
  });

  it('stays where the reader scrolls to, and goes back when asked', async () => {
    await open();
    await view.press('m');
    await pass(5);
    tops = { '市图书馆周一重新开放。': -900, '读者可以借阅新书。': -800 };
    await after(() => {
      view.root.dispatchEvent(new Event('wheel', { bubbles: true }));
      document.dispatchEvent(new Event('scroll'));
    });
    expect(view.texts('.listen-back')).toEqual(['Back to the spoken line']);
    await pass(120);
    expect(spoken()).toEqual(['读者可以借阅新书。']);
    expect(brought).toEqual([]);
    await after(() => view.all('.listen-back button')[0]?.click());
    expect(brought).toEqual(['读者可以借阅新书。']);
    expect(view.all('.listen-back')).toEqual([]);
  });
});
