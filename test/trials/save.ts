import type { Page } from 'puppeteer-core';
import type { Look } from './in-page';
import { changed, type Operation, untouched } from './operation';
import { addressOf, idOf, newsArticle, titleOf } from './texts';

const saves = 6;

/** The articles and revisions that one run saves: three articles, each again with a changed text. */
const planOf = (run: number) =>
  Array.from({ length: saves }, (_, index) => ({
    number: 10_000 + (run % 5) * 3 + (index % 3),
    revision: run * 10 + index,
  }));

/**
 * Saves by message to the background, one after another, as the reader does. Whatever was answered before the browser
 * died has to be there, in that state or in the next.
 */
export const save: Operation = {
  id: 'save',
  forms: 1,
  legend:
    'six saves by message, one after another. Before: nothing of them is in the library; during: some are (at most one ' +
    'may be there that was not answered); after: all six were answered.',
  begins: 'today',
  articles: 20,
  span: 1,
  fresh: false,
  ready: async ({ own, before, number }) => {
    const plan = planOf(number);
    const texts = plan.map(({ number, revision }) => JSON.stringify(newsArticle(number, revision)));
    await own.evaluate((texts) => Object.assign(globalThis, { texts }), texts);
    let answered = 0;
    let exposed = Promise.resolve();
    const done = new Promise<void>((resolve, reject) => {
      const hear = (reply: { ok: boolean }) => {
        if (!reply.ok) reject(new Error(`refused: ${JSON.stringify(reply)}`));
        answered += 1;
        if (answered === saves) resolve();
      };
      exposed = own.exposeFunction(`told${number}`, hear);
    });
    await exposed;
    await own.evaluate(
      (canonicalUrl) => chrome.runtime.sendMessage({ type: 'saved-at', request: { canonicalUrl } }),
      addressOf(1),
    ); // wakes the background, which would take most of the time
    const begin = async () => {
      await saveAll(own, number);
      const judge = (found: Look) => {
        const allowed = outcomes(plan, before, answered);
        const wrong = changed(before, found, untouched);
        for (const id of new Set([...Object.keys(before.titles), ...Object.keys(found.titles)])) {
          const titles = allowed.get(id) ?? [before.titles[id]];
          if (!titles.includes(found.titles[id])) wrong.push(`${id}: lost, or came from nowhere`);
        }
        const written = plan.some(({ number, revision }) => found.titles[idOf(number)] === titleOf(number, revision));
        const moment = answered === saves ? 'after' : written ? 'during' : 'before';
        return { moment, broken: wrong, note: `${answered} of ${saves} answered` } as const;
      };
      return { done, judge };
    };
    return { begin };
  },
};

/** Of each article of the plan the headlines that it may have: the one promised last, and those asked for after it. */
function outcomes(plan: ReturnType<typeof planOf>, before: Look, answered: number) {
  const allowed = new Map<string, (string | undefined)[]>();
  for (const [index, { number, revision }] of plan.entries()) {
    const id = idOf(number);
    const known = allowed.get(id) ?? [before.titles[id]];
    const title = titleOf(number, revision);
    // An answer may have been on its way to us when the browser died.
    allowed.set(id, index < answered ? [title] : [...known, title]);
  }
  return allowed;
}

/** Lets the page save one after another without waiting for us; what was answered it tells at once. */
const saveAll = (own: Page, number: number): Promise<void> =>
  own.evaluate((number) => {
    const page = globalThis as unknown as { texts: string[] } & Record<string, (reply: unknown) => void>;
    void (async () => {
      for (const text of page.texts)
        page[`told${number}`]?.(
          await chrome.runtime.sendMessage({ type: 'save', request: { article: JSON.parse(text) } }),
        );
    })();
  }, number);
