// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '@/lib/settings/settings';
import { aBilingualArticle, aGlossPair } from '../../../builders';
import { fakeSynthesis, someVoices } from '../../../speech/fake-synthesis';
import { after, fakeServices, giveDialogs, showReader } from '../view';

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

async function open(voices = someVoices, props: Parameters<typeof showReader>[0] = {}) {
  fake = fakeSynthesis({ voices });
  vi.stubGlobal('speechSynthesis', fake.speechSynthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', fake.SpeechSynthesisUtterance);
  view = await showReader(props);
  await view.press('q');
  await pass(10);
}
const pass = async (milliseconds: number) => {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
  await after(() => {});
};
const field = () => view.one('.practice textarea') as HTMLTextAreaElement;
const type = (text: string) =>
  after(() => {
    field().value = text;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (name: string) =>
  after(() => {
    const found = view.all('.practice button').find((one) => one.textContent === name);
    if (!found) throw new Error(`no button ${name}`);
    found.click();
  });
const said = () => fake.said.filter(({ what }) => what === 'start');
const asked = () => view.texts('[data-asked]');

describe('dictation', () => {
  it('says a sentence, takes what is written, and shows what was wrong with the English', async () => {
    await open();
    expect(said().map(({ text }) => text)).toEqual(['市图书馆周一重新开放。']);
    expect(document.activeElement).toBe(field());
    expect(view.one('.practice-place').textContent).toBe('1 of 4');
    await type('市圖書管周一开放');
    await view.press('Enter');
    await pass(10);
    expect(view.one('.practice-answer').textContent).toContain('7 of 10 characters are right.');
    expect(view.texts('.practice ins')).toEqual(['missing: 馆', 'missing: 重新']);
    expect(view.texts('.practice del')).toEqual(['too much: 管']);
    expect(view.one('.practice-english').textContent).toContain('The city library reopened on Monday.');
    expect((document.activeElement as HTMLElement).textContent).toBe('Next');
    await press('Next');
    await pass(200);
    expect(said().at(-1)?.text).toBe('读者可以借阅新书。');
    expect(field().value).toBe('');
    expect(asked()).toEqual(['读者可以借阅新书。']);
  });

  it('covers the Chinese, except what was answered', async () => {
    await open();
    expect(view.one('.reader').dataset.practice).toBe('on');
    expect(view.all('[data-practised]')).toEqual([]);
    await press('Show the answer');
    expect(view.texts('[data-practised]')).toEqual(['市图书馆周一重新开放。']);
    await view.press('Escape');
    expect(view.one('.reader').dataset.practice).toBeUndefined();
    expect(view.all('[data-practised], [data-asked]')).toEqual([]);
  });

  it('leaves Enter to an input method that is composing', async () => {
    await open();
    await type('市图书馆');
    await view.press('Enter', { isComposing: true });
    await view.press('Enter', { keyCode: 229 });
    await view.press('Enter', { shiftKey: true });
    expect(view.all('.practice-answer')).toEqual([]);
    await view.press('Enter');
    expect(view.all('.practice-answer')).toHaveLength(1);
  });

  it('says it again, slowly if wished', async () => {
    await open();
    await pass(500);
    await press('Slowly');
    await pass(10);
    expect(said().at(-1)).toMatchObject({ text: '市图书馆周一重新开放。', rate: 0.7 });
  });

  it('keeps what was typed when it is closed, asking nothing', async () => {
    await open();
    await type('市图');
    await view.press('Escape');
    expect(view.all('.practice, dialog')).toEqual([]);
    await pass(200);
    await view.press('q');
    expect(field().value).toBe('市图');
  });

  it('tries again, marks as difficult, and takes that back', async () => {
    await open();
    await press('Show the answer');
    await press('Difficult');
    await pass(10);
    const annotation = view.services.annotations.put.mock.calls[0]?.[1];
    expect(annotation).toMatchObject({ kind: 'difficult', target: { side: 'zh', exact: '市图书馆周一重新开放。' } });
    const flag = () => view.all('.practice button').find((one) => one.textContent === 'Difficult');
    expect(flag()?.getAttribute('aria-pressed')).toBe('true');
    await press('Difficult');
    await pass(10);
    expect(view.services.annotations.remove).toHaveBeenCalledWith(expect.any(String), annotation?.id);
    await press('Again');
    expect(view.all('.practice-answer')).toEqual([]);
    expect(document.activeElement).toBe(field());
  });

  it('can ask the difficult ones alone, and says where there are none', async () => {
    await open();
    const course = view.one('.practice select') as HTMLSelectElement;
    await after(() => {
      course.value = 'difficult';
      course.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(view.one('.practice').textContent).toContain('No sentence is marked as difficult yet.');
  });

  it('takes pinyin as a first step, and says how much of it is right', async () => {
    const services = fakeServices();
    services.dictionary.mockResolvedValue([
      { simplified: '图书馆', traditional: '圖書館', pinyin: 'tu2 shu1 guan3', glosses: ['library'] },
      { simplified: '开放', traditional: '開放', pinyin: 'kai1 fang4', glosses: ['to open'] },
    ]);
    await open(someVoices, { services });
    await type('tushuguan kai');
    expect(view.one('.practice .ui-hint').textContent).toContain('4 of 10 syllables are right');
    expect(view.all('.practice-answer')).toEqual([]);
  });

  it('ends with a plain summary, and can go over the mistakes', async () => {
    await open();
    for (const text of ['市图书馆周一重新开放', '读者可以借阅新书', '', '馆内新增三百个座位']) {
      await type(text);
      await view.press('Enter');
      await press(view.all('.practice-next button')[0]?.textContent ?? '');
    }
    expect(view.one('.practice-summary').textContent).toContain('4 sentences written, 3 without a mistake. 77 %');
    await press('Those with mistakes again');
    expect(view.one('.practice-place').textContent).toBe('1 of 1');
    expect(asked()).toEqual(['修缮工程历时两年。']);
  });

  it('pauses what is being read aloud', async () => {
    await open();
    await view.press('Escape');
    await view.press('m');
    await pass(200);
    await view.press('q');
    await pass(200);
    expect(view.one('[aria-label="Listen"]').getAttribute('aria-pressed')).toBe('false');
    expect(view.all('.practice')).toHaveLength(1);
  });
});

describe('without a Chinese voice', () => {
  const english = someVoices.filter(({ lang }) => lang === 'en-US');
  it('the English is the question', async () => {
    await open(english);
    expect(view.one('.practice h2').textContent).toBe('Translation into Chinese');
    expect(view.one('.practice-prompt').textContent).toContain('The city library reopened on Monday.');
    expect(view.texts('.practice button')).not.toContain('Hear it');
  });

  it('works where the browser has no voices at all, with a gloss where there is no English', async () => {
    view = await showReader({ article: aBilingualArticle({ pairs: [aGlossPair()] }) });
    await view.press('q');
    expect(view.one('.practice-prompt').textContent).toContain('Monday');
  });
});

describe('hidden lines', () => {
  const hiding = (hidden: 'none' | 'en' | 'zh') => ({ preferences: { ...defaultSettings.reading, hidden } });
  it('are all shown by one button, and hidden again', async () => {
    view = await showReader(hiding('en'));
    await after(() => view.one('[aria-label="Show all hidden lines"]').click());
    expect(view.texts('[data-shown]')).toHaveLength(4);
    expect(view.all('[data-shown][data-side="zh"]')).toEqual([]);
    await after(() => view.one('[aria-label="Hide them again"]').click());
    expect(view.all('[data-shown]')).toEqual([]);
  });

  it('are hidden anew when hiding begins', async () => {
    view = await showReader(hiding('none'));
    expect(view.all('[aria-label="Show all hidden lines"]')).toEqual([]);
    await after(() => view.all('[data-side="en"]')[2]?.click());
    await view.draw(hiding('en'));
    expect(view.all('[data-shown]')).toEqual([]);
  });
});
