import { bare } from './metadata/bare';
import { prose } from './prose';
import type { RawBlock, Report } from './raw-block';

const day =
  /(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? (?:19|20)\d\d/i;
const clock = /\d{1,2}\s*[:：]\s*\d{2}/;
const credit =
  /^[\s【（(]*(?:本文)?(?:来源|來源|稿源|作者|记者|記者|文|撰文|图|圖|摄影|编译|編譯|发布|發布|發佈|发表|更新|时间|時間|日期|字号|字體|字体|浏览|点击|阅读|(?:by|source|author|updated?|published)(?=\s*:))(?:于|於|时间|時間|日期|次数|量)?\s*[：:|｜/／︱丨]/i;
const runningText = 40;
const longestMeta = 90;
/** A dateline says when and where from; more words than these beside the date are a sentence. */
const longestRest = 40;

/**
 * Step: drops what stands before the first running paragraph and is headline, dateline, credit or machinery. `english`
 * is the English headline, which stays.
 */
export function dropHead(
  blocks: readonly RawBlock[],
  { title, byline }: { title: string; byline: string },
  english: RawBlock | undefined,
  report: Report,
): RawBlock[] {
  const bareTitle = bare(title);
  const bareByline = bare(byline);
  const isTitle = (block: RawBlock) => block.kind !== 'image' && sameTitle(block.text, bareTitle);
  const firstRunning = blocks.findIndex(
    (block) => block !== english && prose(block) >= runningText && !isDateline(block.text) && !isTitle(block),
  );
  const end = firstRunning < 0 ? blocks.length : firstRunning;
  const head = blocks.slice(0, end);
  const heading = head.findIndex((block) => block.kind === 'heading' && isTitle(block));
  const titleAt = heading < 0 ? head.findIndex(isTitle) : heading;
  let dated = false;
  const why = (block: RawBlock, index: number): string => {
    if (index >= end || block.kind === 'image' || block === english) return '';
    if (isTitle(block)) return 'the headline';
    if (isDateline(block.text)) {
      // The page prints the time of publication once; a second date without a clock is the article's own.
      const own = dated && !clock.test(block.text) && !credit.test(block.text);
      dated = true;
      return own ? '' : 'dateline or credit';
    }
    if (bareByline && bare(block.text) === bareByline) return 'the byline';
    return index < titleAt && !/[。！？；]/.test(block.text) ? 'before the headline' : '';
  };
  return blocks.filter((block, index) => {
    const reason = why(block, index);
    if (reason) report('head', reason, block.text);
    return !reason;
  });
}

function isDateline(text: string): boolean {
  if (text.length > longestMeta || /[。！？]/.test(text) || text.split('\n').length > 3) return false;
  if (credit.test(text)) return true;
  return day.test(text) && !/[，；]/.test(text) && text.replace(/[\d\s:：年月日/.-]/g, '').length < longestRest;
}

function sameTitle(text: string, bareTitle: string): boolean {
  if (!bareTitle || text.length > 200) return false;
  const line = bare(text);
  return line === bareTitle || (line.length > 8 && line.length >= bareTitle.length * 0.7 && bareTitle.includes(line));
}
