import { type Area, type Areas, addChinese, upwards } from './area';
import type { NativeDom } from './native-dom';
import { countScripts } from './script-count';

/** Paragraphs looked at, and looked at behind a settled body, where its English may follow. */
const most = 400;
const afterwards = 40;
/** Han characters in one run of paragraphs that settle the question. */
const enough = 600;

/**
 * The quick look: most articles are a run of `p` elements with one parent, or of lines between `br` elements, and to
 * find that costs a fraction of a walk over all text. Gives the parent of the longest run, whose numbers lack what only
 * the walk can see: links, dates and the distance to the headline. So it is only good for a yes.
 */
export function findRun(dom: NativeDom, areas: Areas): Area | undefined {
  const paragraphs = dom.all('p,br');
  let best: Area | undefined;
  let before: Element | undefined;
  let left = most;
  for (let i = 0; left-- > 0 && i < paragraphs.length; i++) {
    const element = paragraphs[i]!;
    const isBreak = dom.name(element) === 'br';
    const text = isBreak ? dom.textBefore(element) : dom.text(element);
    if (text.length < 12) continue;
    const { han, kana, marks, words, latin } = countScripts(text, best && best.run >= enough ? 15 : 50);
    const english = words >= 7 && latin > han * 0.6;
    if (han < 12 && !english) continue;
    const parent = dom.parent(element);
    const whole = parent ? areas.of(parent) : undefined;
    // Lines within a paragraph are counted with it.
    if (!whole || whole.skipped || whole.link || (isBreak && dom.name(whole.element) === 'p')) continue;
    if (!isBreak && isLinked(dom, element, text)) continue;
    if (english) {
      upwards(whole, (at) => {
        at.english += latin;
      });
    }
    if (han < 12 || kana * 4 > han || marks === 0) continue;
    addChinese(whole, han, false, Infinity);
    if (isBreak || (before && dom.previous(element) === before)) whole.run += han;
    before = element;
    if (best && best.run >= enough) {
      if (whole !== best) left = Math.min(left, afterwards);
    } else if (!best || whole.run > best.run) best = whole;
  }
  return best;
}

/** A headline or a teaser in a list: a paragraph that is a link for the most part. */
function isLinked(dom: NativeDom, element: Element, text: string): boolean {
  const first = dom.firstChild(element);
  return first !== null && dom.name(first) === 'a' && dom.text(first).length * 2 > text.trim().length;
}
