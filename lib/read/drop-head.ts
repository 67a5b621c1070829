import { prose } from './prose';
import type { RawBlock, Report } from './raw-block';

const date = /(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}|\d{1,2}[:：]\d{2}/;
const credit =
  /^[\s【（(]*(?:来源|來源|稿源|作者|记者|記者|文|撰文|图|圖|摄影|编译|編譯|发布|發布|發佈|发表|更新|时间|日期|字号|字體|浏览|点击|阅读|By|Source|Author|Updated?|Published)\s*[：:|｜/／︱丨]/i;
const longestMeta = 90;

/** Step: drops what stands before the first running paragraph and is headline, dateline, credit or machinery. */
export function dropHead(blocks: readonly RawBlock[], title: string, report: Report): RawBlock[] {
  const bareTitle = bare(title);
  const firstRunning = blocks.findIndex(
    (block) => prose(block) >= 40 && !isMeta(block) && !isTitle(block.text, bareTitle),
  );
  const end = firstRunning < 0 ? blocks.length : firstRunning;
  const titleAt = blocks.slice(0, end).findLastIndex((block) => isTitle(block.text, bareTitle));
  return blocks.filter((block, index) => {
    if (index >= end || block.kind === 'image') return true;
    const reason = isTitle(block.text, bareTitle)
      ? 'the headline'
      : isMeta(block)
        ? 'dateline or credit'
        : index < titleAt
          ? 'before the headline'
          : '';
    if (reason) report('head', reason, block.text);
    return !reason;
  });
}

function isMeta({ text }: RawBlock): boolean {
  if (text.length > longestMeta || text.includes('\n') || /[。！？]/.test(text)) return false;
  return (
    credit.test(text) ||
    (date.test(text) && !/[，；]/.test(text) && text.replace(/[\d\s:：年月日/.-]/g, '').length < 40)
  );
}

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]/gu, '')
    .toLowerCase();

function isTitle(text: string, bareTitle: string): boolean {
  if (!bareTitle || text.length > 200) return false;
  const line = bare(text);
  return line === bareTitle || (line.length > 8 && line.length >= bareTitle.length * 0.7 && bareTitle.includes(line));
}
