import type { Page } from 'puppeteer-core';
import { until } from './browsers';
import { pressInReader } from './english';
import { clickIn, countIn, drag } from './learning';

/** A view of the reader over the sample page `chinese-only`. */
export interface LearningView {
  name: string;
  /** What shows that it is open. */
  shows: string;
  open: (page: Page) => Promise<unknown>;
}

const key = (name: Parameters<Page['keyboard']['press']>[0]) => (page: Page) => page.keyboard.press(name);

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
  { name: 'word-card', shows: '.word-card', open: (page) => clickWord(page, '通') },
  {
    name: 'word-card-name',
    shows: '.word-card',
    open: (page) => clickWord(page, '东'),
  },
  { name: 'word-card-number', shows: '.word-card', open: (page) => clickWord(page, '两') },
  { name: 'before', shows: '.before-list', open: key('z') },
  {
    name: 'selection',
    shows: '.selection-bar',
    // Once more where the text was drawn anew under the pointer, as a reader would.
    open: (page) =>
      until(async () => {
        await drag(page, firstSentence, firstSentence);
        return (await countIn(page, '.selection-bar')) > 0;
      }, 'the bar of the selection'),
  },
  {
    name: 'note',
    shows: '.note-editor',
    open: async (page) => {
      await key('j')(page);
      await key('n')(page);
    },
  },
  { name: 'notes', shows: '.notes-panel .note-item', open: key('b') },
  { name: 'share', shows: '.copy-menu', open: (page) => pressInReader(page, /^(Copy|Share)/) },
  { name: 'listen', shows: '.listen-bar, dialog.ui-dialog', open: key('m') },
  { name: 'dictation', shows: '.practice', open: key('q') },
  { name: 'help', shows: 'dialog.ui-dialog', open: key('?') },
  { name: 'appearance', shows: '.appearance', open: (page) => pressInReader(page, /^Appearance/) },
];

/** Opens a view of a page that was just read. */
export async function openView(page: Page, view: LearningView): Promise<void> {
  await view.open(page);
  await until(async () => (await countIn(page, view.shows)) > 0, `${view.name} on ${page.url()}`);
}

/** Writes the note whose editor is open, and keeps it. */
export async function writeNote(page: Page, note: string): Promise<void> {
  await page.keyboard.type(note);
  await pressInReader(page, /^Save note$/);
  await until(async () => (await countIn(page, '.note-editor')) === 0, `the note on ${page.url()}`);
}
