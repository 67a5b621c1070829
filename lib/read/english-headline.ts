import { countHan, countLatinWords } from '../text/script';
import { bare } from './metadata/bare';
import type { Metadata } from './metadata/metadata';
import { wordsOf } from './part-names';
import { prose } from './prose';
import type { RawBlock } from './raw-block';

const headings = new Set(['h1', 'h2', 'h3']);
const headlineWords = new Set('title subtitle headline subheadline subhead heading biaoti'.split(' '));
const fewestWords = 3;
const longest = 200;
const runningText = 40;
/** Blocks between the two headlines: a date and a credit may stand there. */
const farthest = 4;
/** Levels from the headline up to the element that holds both. */
const mostLevels = 3;
/** English words to a Han character: names and terms make a tenth of this, a translation four times as many. */
const bilingual = 0.15;
const fewestEnglish = 30;

export interface EnglishHeadline {
  headline: RawBlock;
  /** The block of the page that holds it; the Chinese headline may stand in the same. */
  source: RawBlock;
}

/**
 * The headline in English that stands above the text of a bilingual page, beside the Chinese one or behind it on the
 * same line. Only where the text itself holds English prose: elsewhere English above it is the outlet's name, or a
 * section's. null where the title holds both languages already.
 */
export function englishHeadline(
  all: readonly RawBlock[],
  root: Element,
  { title, site }: Pick<Metadata, 'title' | 'site'>,
): EnglishHeadline | null {
  const bareTitle = bare(title);
  if (!bareTitle || !countHan(title) || countLatinWords(title) >= fewestWords || !isBilingual(all, root)) return null;
  const text = all.findIndex(
    (block) => root.contains(block.element) && prose(block) >= runningText && bare(block.text) !== bareTitle,
  );
  const above = all.slice(0, Math.max(0, text));
  const alone = above.findLastIndex((block) => bare(block.text) === bareTitle);
  const at = alone < 0 ? above.findLastIndex((block) => isHeading(block) && block.text.includes(title)) : alone;
  const chinese = all[at];
  if (!chinese) return null;
  const rest = chinese.text.replace(title, '').replace(/^[\s|｜/／·—–-]+|[\s|｜/／·—–-]+$/g, '');
  if (isEnglish(rest)) return { headline: { ...chinese, kind: 'heading', text: rest }, source: chinese };
  const around = neighbourhood(chinese.element);
  const distance = (block: RawBlock) => Math.abs(all.indexOf(block) - at);
  const found = all
    .slice(Math.max(0, at - farthest), Math.min(text, at + farthest + 1))
    .filter((block) => around.contains(block.element) && isHeadline(block) && !bare(site).includes(bare(block.text)))
    .sort((a, b) => distance(a) - distance(b));
  return found[0] ? { headline: { ...found[0], kind: 'heading' }, source: found[0] } : null;
}

function isBilingual(all: readonly RawBlock[], root: Element): boolean {
  const texts = all.filter((block) => prose(block) > 0 && root.contains(block.element)).map((block) => block.text);
  const words = texts.reduce((sum, text) => sum + countLatinWords(text), 0);
  const characters = texts.reduce((sum, text) => sum + countHan(text), 0);
  return words >= fewestEnglish && words >= characters * bilingual;
}

function neighbourhood(element: Element): Element {
  let around = element;
  for (let level = 0; level < mostLevels && around.parentElement; level += 1) around = around.parentElement;
  return around;
}

const isHeadline = (block: RawBlock): boolean =>
  isHeading(block) && isEnglish(block.text) && block.linked <= block.text.length / 2;

const isEnglish = (text: string): boolean =>
  text.length <= longest && countHan(text) === 0 && countLatinWords(text) >= fewestWords;

/** A heading, or a box that is called title. */
const isHeading = ({ element }: RawBlock): boolean =>
  headings.has(element.localName) || wordsOf(element).some((word) => headlineWords.has(word));
