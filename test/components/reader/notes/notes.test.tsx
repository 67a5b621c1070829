// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { targetOfSentences } from '@/lib/annotate/anchor';
import type { Annotation } from '@/lib/annotate/annotation';
import { newAnnotation } from '@/lib/annotate/new-annotation';
import { chineseSentences } from '@/lib/annotate/side-sentences';
import { ServiceError } from '@/lib/services';
import { aBilingualArticle } from '../../../builders';
import { after, fakeServices, giveDialogs, showReader } from '../view';
import { select } from './selecting';

type View = Awaited<ReturnType<typeof showReader>>;
let view: View;

beforeEach(giveDialogs);
afterEach(() => {
  document.getSelection()?.removeAllRanges();
  view.remove();
});

function highlightOf(id: string, change: Partial<Annotation> = {}): Annotation {
  const target = targetOfSentences('zh', chineseSentences(aBilingualArticle()), [id]);
  if (!target) throw new Error('no such sentence');
  return { ...newAnnotation({ kind: 'highlight', colour: 'green', target }), ...change };
}

async function showWith(...annotations: Annotation[]) {
  const services = fakeServices();
  services.annotations.list.mockResolvedValue(annotations);
  view = await showReader({ services });
  return services;
}

const focus = (id: string) => after(() => view.one(`[id="${id}"]`).focus());
const kept = (services: ReturnType<typeof fakeServices>) => services.annotations.put.mock.calls.map(([, one]) => one);
const write = (text: string) =>
  after(() => {
    const field = view.one('.note-editor textarea') as HTMLTextAreaElement;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
const click = (selector: string) => after(() => view.one(selector).click());
const button = (label: string) => `button[aria-label="${label}"]`;
const pressButton = (text: string) =>
  after(() =>
    view
      .all('button')
      .find((one) => one.textContent?.trim() === text)
      ?.click(),
  );

describe('marking', () => {
  it('highlights the focused sentence by key, and takes it back with undo', async () => {
    const services = await showWith();
    await focus('en-page-e1.2');
    await view.press('g');
    expect(view.texts('.note-mark')).toEqual(['Readers can borrow new books.']);
    expect(kept(services)[0]).toMatchObject({ kind: 'highlight', colour: 'yellow', target: { side: 'en' } });
    await view.press('g');
    expect(view.texts('.note-mark')).toEqual([]);
    expect(services.annotations.remove).toHaveBeenCalledOnce();
    await click('.ui-toast-action');
    expect(view.texts('.note-mark')).toEqual(['Readers can borrow new books.']);
  });

  it('highlights exactly what is selected, across sentences and paragraphs of one language', async () => {
    const services = await showWith();
    await select(view.root, ['zh-b1.2', 4], ['zh-b2.1', 4]);
    await click(button('Highlight: Pink'));
    expect(kept(services)[0]?.target).toMatchObject({ side: 'zh', exact: '借阅新书。\n修缮工程' });
    expect(view.texts('.note-mark[data-colour="pink"]')).toEqual(['借阅新书。', '修缮工程']);
    expect(view.all('.side-en .note-mark')).toEqual([]);
  });

  it('says once that the article is kept with its first mark', async () => {
    const services = await showWith();
    await focus('zh-b1.1');
    await view.press('g');
    expect(view.status()).toContain('it is in your library now');
    await focus('zh-b1.2');
    await click('.ui-toast-close');
    await view.press('g');
    expect(services.annotations.put).toHaveBeenCalledTimes(2);
    expect(view.status()).toBe('');
  });

  it('shows what was, and why, where a mark cannot be kept', async () => {
    const services = await showWith();
    services.annotations.put.mockRejectedValue(new ServiceError('no-space'));
    await focus('zh-b1.1');
    await view.press('g');
    expect(view.texts('.note-mark')).toEqual([]);
    expect(view.status()).not.toBe('');
  });

  it('marks the Chinese of the focused pair as difficult, and no longer', async () => {
    const services = await showWith();
    await focus('en-page-e2.1');
    await view.press('f');
    expect(kept(services)[0]).toMatchObject({ kind: 'difficult', target: { exact: '修缮工程历时两年。' } });
    expect(view.one('[id="zh-b2.1"]').classList.contains('sentence-difficult')).toBe(true);
    await view.press('f');
    expect(view.all('.sentence-difficult')).toEqual([]);
  });
});

describe('notes', () => {
  it('are asked about before the view is closed', async () => {
    const onClose = vi.fn();
    const services = fakeServices();
    view = await showReader({ services, onClose });
    await focus('zh-b1.1');
    await view.press('n');
    await write('Half a tho');
    await click('.toolbar [aria-label="Close"]');
    expect(onClose).not.toHaveBeenCalled();
    expect(view.one('.note-editor [role="alert"]').textContent).not.toBe('');
    await pressButton('Discard it');
    await click('.toolbar [aria-label="Close"]');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('are written on the focused sentence and saved by Ctrl+Enter', async () => {
    const services = await showWith();
    await focus('zh-b1.1');
    await view.press('n');
    await write(' Compare with last year.\nAsk. ');
    await view.press('Enter', { ctrlKey: true });
    expect(kept(services)).toMatchObject([{ note: 'Compare with last year.\nAsk.', colour: 'yellow' }]);
    expect(view.all('.note-card')).toEqual([]);
    expect((document.activeElement as HTMLElement).id).toBe('zh-b1.1');
  });

  it('ask before leaving what was typed, and lose it only on demand', async () => {
    await showWith();
    await focus('zh-b1.1');
    await view.press('n');
    await write('Half a thought');
    await view.press('Escape');
    expect(view.one('.note-editor [role="alert"]').textContent).toContain('not been saved');
    await pressButton('Keep editing');
    expect((view.one('.note-editor textarea') as HTMLTextAreaElement).value).toBe('Half a thought');
    await view.press('Escape');
    await pressButton('Discard it');
    expect(view.all('.note-card')).toEqual([]);
  });

  it('stay in their field where they cannot be kept', async () => {
    const services = await showWith();
    services.annotations.put.mockRejectedValue(new ServiceError('no-space'));
    await focus('zh-b1.1');
    await view.press('n');
    await write('Precious');
    await view.press('Enter', { ctrlKey: true });
    expect((view.one('.note-editor textarea') as HTMLTextAreaElement).value).toBe('Precious');
  });

  it('are kept where the view goes before they are saved', async () => {
    const services = await showWith();
    await focus('zh-b1.1');
    await view.press('n');
    await write('Typed in haste');
    await after(() => view.remove());
    expect(kept(services)).toMatchObject([{ note: 'Typed in haste' }]);
  });

  it('open by a click on their mark, with colour, text and deletion', async () => {
    const services = await showWith(highlightOf('b1.2', { note: 'Which ones?' }));
    await click('.note-mark');
    expect(view.texts('.note-card .note-text')).toEqual(['Which ones?']);
    await click(`.note-card ${button('Blue')}`);
    expect(kept(services)).toMatchObject([{ colour: 'blue', note: 'Which ones?' }]);
    await pressButton('Delete');
    expect(view.all('.note-mark')).toEqual([]);
    await click('.ui-toast-action');
    expect(view.texts('.note-mark')).toEqual(['读者可以借阅新书。']);
  });
});

describe('a passage without a pointer', () => {
  it('grows and shrinks by sentences from its card', async () => {
    await showWith(highlightOf('b1.2'));
    await click('.note-mark');
    await click(button('One sentence longer'));
    expect(view.texts('.note-mark')).toEqual(['读者可以借阅新书。', '修缮工程历时两年。']);
    await click(button('One sentence shorter'));
    await click(button('One sentence shorter'));
    expect(view.texts('.note-mark')).toEqual(['读者可以借阅新书。']);
  });
});

describe('the panel', () => {
  it('lists marks in reading order, and those without a place at the end with their words', async () => {
    const lost = highlightOf('b1.1', { note: 'Gone?' });
    await showWith(
      highlightOf('b2.2'),
      { ...lost, target: { ...lost.target, exact: '旧的一句话' } },
      highlightOf('b1.2', { kind: 'difficult', colour: '' }),
    );
    expect(view.one('.notes-tool button').getAttribute('aria-label')).toBe('Notes and highlights: 3');
    await view.press('b');
    expect(view.texts('.notes-panel .note-words')).toEqual([
      '读者可以借阅新书。',
      '馆内新增三百个座位。',
      '旧的一句话',
    ]);
    expect(view.texts('.notes-panel h3')).toEqual(['No longer in the text']);
    expect(view.texts('.notes-panel .note-text')).toEqual(['Gone?']);
  });

  it('leads to the sentence, and closes by Escape with the focus back', async () => {
    await showWith(highlightOf('b2.2'));
    await view.press('b');
    await click('button.note-go');
    expect((document.activeElement as HTMLElement).id).toBe('zh-b2.2');
    await view.press('Escape');
    expect(view.all('.notes-panel')).toEqual([]);
    expect(document.activeElement).toBe(view.one('.notes-tool button'));
  });

  it('says how to begin where nothing is marked', async () => {
    await showWith();
    await view.press('b');
    expect(view.texts('.notes-empty')[0]).toContain('press g on a sentence');
  });

  it('says that notes could not be read instead of showing none', async () => {
    const services = fakeServices();
    services.annotations.list.mockRejectedValue(new ServiceError('unknown'));
    vi.spyOn(console, 'error').mockImplementation(() => {});
    view = await showReader({ services });
    expect(view.status()).toContain('could not be read');
  });
});
