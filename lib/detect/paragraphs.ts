import { type Area, type Areas, addChinese, upwards } from './area';
import type { NativeDom } from './native-dom';
import { countScripts } from './script-count';

/** Paragraphs looked at, and looked at behind a settled body, where its English may follow. */
const most = 400;
const afterwards = 40;
/** Han characters in one run of paragraphs that settle the question. */
const enough = 600;

/**
 * The quick look: most articles are a run of `p` elements with one parent, and to find that costs a fraction of a walk
 * over all text. Gives the parent of the longest run, whose numbers lack what only the walk can see: links, dates and
 * the distance to the headline. So it is only good for a yes.
 */
export function findRun(dom: NativeDom, areas: Areas): Area | undefined {
  const paragraphs = dom.all('p');
  let best: Area | undefined;
  let before: Element | undefined;
  let left = Math.min(most, paragraphs.length);
  for (let i = 0; left > 0 && i < paragraphs.length; i++, left--) {
    const element = paragraphs[i]!;
    const text = dom.text(element);
    const { han, kana, stops, commas, words, latin } = countScripts(text);
    const english = words >= 7 && latin > han;
    if (han < 12 && !english) continue;
    const area = areas.of(element);
    if (!area?.up || area.skipped || area.link || isLinked(dom, element, text)) continue;
    if (english) {
      upwards(area, (at) => {
        at.english += latin;
      });
    }
    if (han < 12 || kana * 4 > han || stops + commas === 0) continue;
    addChinese(area, han, false, Infinity);
    if (before && dom.previous(element) === before) area.up.run += han;
    before = element;
    if (best && best.run >= enough) {
      if (area.up !== best) left = Math.min(left, afterwards);
    } else if (!best || area.up.run > best.run) best = area.up;
  }
  return best;
}

/** A headline or a teaser in a list: a paragraph that is a link for the most part. */
function isLinked(dom: NativeDom, element: Element, text: string): boolean {
  const first = dom.firstChild(element);
  return first !== null && dom.name(first) === 'a' && dom.text(first).length * 2 > text.trim().length;
}
