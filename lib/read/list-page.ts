import { prose } from './prose';
import type { RawBlock } from './raw-block';

const fewestHeadlines = 3;
/** This share of a line inside links, and it is a headline of another article, if it is no sentence; a date may stand beside it. */
const headlineShare = 0.5;
const longestBeside = 24;
const runningLength = 20;
/** '……详细', '… [阅读全文]': the beginning of a text that stands elsewhere. */
const cutOff = /(?:…|\.{3})[\s【[（(]*(?:\p{L}{2,8}|read more|more)?[\s】\])）>»]*$/iu;

/**
 * What is left holds the headlines of other articles, and less text of its own than half of them say: a list. Teasers
 * that break off are no text of its own.
 */
export function isListPage(blocks: readonly RawBlock[]): boolean {
  const texts = blocks.filter((block) => block.kind !== 'image' && block.kind !== 'caption');
  const headlines = texts.filter(isHeadline);
  if (headlines.length < fewestHeadlines) return false;
  const linked = headlines.reduce((sum, block) => sum + block.linked, 0);
  const own = texts
    .filter((block) => !isHeadline(block) && prose(block) >= runningLength && !cutOff.test(block.text))
    .reduce((sum, block) => sum + prose(block), 0);
  return own < linked / 2;
}

const isHeadline = ({ text, linked }: RawBlock): boolean =>
  linked > 0 && linked >= text.length * headlineShare && text.length - linked <= longestBeside && !text.includes('。');
