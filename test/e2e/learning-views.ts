import type { Page } from 'puppeteer-core';
import { until } from './browsers';
import { pressInReader } from './english';
import { clickIn, countIn, drag } from './learning';
import { readerState } from './overlay';

/** A view of the reader that can be opened and closed again. The page is `chinese-only`. */
export interface LearningView {
  name: string;
  /** What shows that it is open, and is gone when it is closed; '' for a way of reading that stays. */
  shows: string;
  open: (page: Page) => Promise<unknown>;
  close: (page: Page) => Promise<unknown>;
}

const key = (name: Parameters<Page['keyboard']['press']>[0]) => (page: Page) => page.keyboard.press(name);
const leave = key('Escape');

/** Clicks a word of the text that begins so; words are told apart only in what is near the window. */
async function clickWord(page: Page, text: string): Promise<void> {
  await until(
    () =>
      page.evaluate((wanted) => {
        const root = Document.prototype.querySelector.call(document, 'duizhao-reader')?.shadowRoot ?? document;
        const sentences = [...root.querySelectorAll('.pairs [data-side="zh"]')];
        const sentence = sentences.find((e) => e.textContent?.includes(wanted));
        sentence?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const words = [...(sentence?.querySelectorAll('.word') ?? [])];
        const word = words.find((e) => (e.getAttribute('data-text') ?? e.textContent ?? '').startsWith(wanted));
        for (const old of root.querySelectorAll('[data-wanted]')) old.removeAttribute('data-wanted');
        word?.setAttribute('data-wanted', '');
        return Boolean(word);
      }, text),
    `a word ${text}`,
  );
  await clickIn(page, '[data-wanted]');
}

const firstSentence = '.pairs .row [data-side="zh"]';

export const learningViews: LearningView[] = [
  { name: 'word-card', shows: '.word-card', open: (page) => clickWord(page, '通'), close: leave },
  {
    name: 'word-card-name',
    shows: '.word-card',
    open: (page) => clickWord(page, '东'),
    close: leave,
  },
  { name: 'word-card-number', shows: '.word-card', open: (page) => clickWord(page, '两'), close: leave },
  { name: 'before', shows: '.before-list', open: key('z'), close: leave },
  {
    name: 'selection',
    shows: '.selection-bar',
    open: (page) => drag(page, firstSentence, firstSentence),
    close: leave,
  },
  {
    name: 'note',
    shows: '.note-editor',
    open: async (page) => {
      await key('j')(page);
      await key('n')(page);
    },
    close: async (page) => {
      await page.keyboard.type('起步价 is the fare for the first stretch');
      await pressInReader(page, /^Save note$/);
      await until(async () => (await countIn(page, '.note-editor')) === 0, 'the note saved');
      await leave(page);
    },
  },
  { name: 'notes', shows: '.notes-panel .note-item', open: key('b'), close: leave },
  { name: 'share', shows: '.copy-menu', open: (page) => pressInReader(page, /^(Copy|Share)/), close: leave },
  { name: 'listen', shows: '.listen-bar, dialog.ui-dialog', open: key('m'), close: leave },
  { name: 'dictation', shows: '.practice', open: key('q'), close: leave },
  { name: 'help', shows: 'dialog.ui-dialog', open: key('?'), close: leave },
  { name: 'appearance', shows: '.appearance', open: (page) => pressInReader(page, /^Appearance/), close: leave },
];

/** Opens a view, looks at it and closes it again, by as many Escapes as there are things open. */
export async function inView(page: Page, view: LearningView, look: () => Promise<void>): Promise<void> {
  await view.open(page);
  await until(async () => (await countIn(page, view.shows)) > 0, `${view.name} on ${page.url()}`);
  await look();
  // A card may go when the window changes, and some views close in two steps; one Escape too many closes the reader.
  for (let steps = 0; steps < 3 && (await drawn(page, view)); steps += 1) await (steps ? leave : view.close)(page);
  if (await drawn(page, view)) throw new Error(`${view.name} stays open on ${page.url()}`);
}

/** Whether the view is there, once what a key set off is drawn. */
async function drawn(page: Page, view: LearningView): Promise<boolean> {
  await readerState(page);
  return (await countIn(page, view.shows)) > 0;
}
