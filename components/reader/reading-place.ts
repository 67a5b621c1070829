import type { BilingualArticle } from '@/lib/bilingual-article';
import type { ReadingPlace } from '@/lib/library/filing/filing';
import { sentencesOf } from '@/lib/text/article-sentences';

/** Px below the top of the window where reading is taken to happen: just under the toolbar. */
const line = 120;

const chineseOf = ({ article }: BilingualArticle) => sentencesOf(article.blocks.filter(({ lang }) => lang === 'zh'));

/** The rows with their Chinese sentences. A row is asked first: what is in one far from the window is costly to lay out. */
const rowsOf = (root: HTMLElement) =>
  [...root.querySelectorAll('.row')].flatMap((row) => {
    const sentences = [...row.querySelectorAll<HTMLElement>('[data-side="zh"]')];
    return sentences.length ? [{ bottom: row.getBoundingClientRect().bottom, sentences }] : [];
  });

/** Where the Chinese is not shown, no sentence is. */
const begun = (sentence: HTMLElement) => {
  const { top, height } = sentence.getBoundingClientRect();
  return height > 0 && top <= line + 4;
};

/** Where reading is now, in every layout; at the end once the last row is in the window. Null where there is no text. */
export function placeNow(root: HTMLElement, shown: BilingualArticle): ReadingPlace | null {
  const texts = new Map(chineseOf(shown).map(({ id, text }) => [id, text]));
  const rows = rowsOf(root);
  const row = rows.find(({ bottom }) => bottom > line) ?? rows.at(-1);
  // The last that begins above: one that begins within the line of text is found again where `goToPlace` puts it.
  const top = row?.sentences.findLast(begun) ?? row?.sentences[0];
  if (!top) return null;
  const sentence = top.id.slice(3);
  let above = 0;
  let total = 0;
  for (const [id, { length }] of texts) {
    if (id === sentence) above = total;
    total += length;
  }
  const ended = (rows.at(-1)?.bottom ?? 0) <= innerHeight;
  const exact = (texts.get(sentence) ?? '').slice(0, 60);
  return { sentence, exact, fraction: ended ? 1 : above / (total || 1), at: new Date().toISOString() };
}

/** The sentence of a place: by its words, of several equal ones by its id; by its id alone where the words are gone. */
export function findPlace(root: HTMLElement, shown: BilingualArticle, place: ReadingPlace): HTMLElement | undefined {
  const alike = chineseOf(shown).filter(({ text }) => text.startsWith(place.exact));
  const id = alike.length && !alike.some((one) => one.id === place.sentence) ? alike[0]?.id : place.sentence;
  return [...root.querySelectorAll<HTMLElement>('[data-side="zh"]')].find((one) => one.id === `zh-${id}`);
}

/** Frames over which a place is put right. */
const most = 4;

/** Brings a sentence to where reading happens, at once; rows are given their height as they come near, so that it is done again. */
export function goToPlace(sentence: HTMLElement, scroller: Element, times = most): void {
  // Who has gone to the top meanwhile stays there.
  if (!sentence.isConnected || (times < most && scroller.scrollTop === 0)) return;
  const drawn = sentence.getClientRects().length ? sentence : sentence.closest('.row');
  scroller.scrollBy({ top: (drawn ?? sentence).getBoundingClientRect().top - line, behavior: 'instant' });
  if (times > 1) requestAnimationFrame(() => goToPlace(sentence, scroller, times - 1));
}
