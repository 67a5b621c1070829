import { webAddress } from '../images';
import { wordsOf } from '../part-names';
import type { RawBlock } from '../raw-block';
import { type Dateline, tabbed } from './dateline';
import { isName, nameIn } from './names';
import type { PageClaims } from './page-claims';
import { parseDate } from './parse-date';

export interface Credit {
  name: string;
  /** Where the credit links to; '' where it does not. */
  url: string;
}

const label =
  /(?:^[\s（(【[]*|[\s\t|｜\]】])(?:本文|文章|新闻|新聞|信息|消息|稿件|资料)?(?:来源[于於]?|來源[于於]?|稿源|出处|出處|转自|轉自|转载自|轉載自|来自|摘自|Source)\s*(?:[】\]]\s*[:：]?\s*\t?|[:：︱｜|/／]\s*\t?|\t)\s*([^\t|｜\s][^\t|｜\n]{0,200})/iu;
/** '轉載自GNews' needs no colon; '原文链接：…' and '某某双语原文' credit what was translated. */
const reprint = /(?:^|[\s\t（(])(?:转载自|轉載自|转自|轉自)\s*([\p{L}\p{N}][^\t|｜\n，。]{1,30})$/u;
const original = /^(?:原文(?:链接|鏈接|連結)?|英文原文|原文出处|原文出處)\s*[：:]\s*\t?\s*(?!https?:)([^\t\n]{2,80})/iu;
const bilingualOriginal = /^([\p{Script=Han}]{2,8}(?:双语|雙語)原文)$/u;
const labelWithoutColon =
  /(?:(?:^|[\t|｜]\s*)(?:来源|來源)\s*|(?:^|[\s\t|｜])(?:来源于|來源於)\s*)([\p{L}\p{N}][^\t|｜\n]{0,30})/u;
const nameByPaper =
  /^([\p{Script=Han}·、 ]{2,16})\s*[/／]\s*([\p{Script=Han}]{2,12}(?:报|網|网|社|刊|新闻|新聞|台|在线|日報|周报))$/u;
/** 聯合報／記者林小滿／花蓮即時報導 */
const paperAndReporter =
  /^([\p{Script=Han}A-Za-z]{2,10}(?:報|报|社|網|网|新聞|新闻|週刊|周刊|雜誌|电视|電視|台|臺))\s*[／/]\s*(?:特派|駐)?[\p{Script=Han}]{0,4}(?:記者|记者|編譯|编译|特派員|中心)/u;
const accountWords = new Set('source laiyuan origin account pgc nickname mpname medianame authorname rmh'.split(' '));

/** The medium that the page credits, as printed. */
export function sourceOf(dateline: Dateline, claims: PageClaims, url: string): Credit {
  const { head, start, end } = dateline;
  const labelled = (blocks: readonly RawBlock[], longest: number) =>
    blocks.flatMap((block) => (block.text.length <= longest ? labelledIn(block, url) : []))[0];
  return (
    labelled(head.toReversed(), 200) ??
    labelled(
      start.filter((block) => block.text.length < 60),
      60,
    ) ??
    paperOf(head) ??
    claimed(claims) ??
    labelled(end, 90) ??
    besideDate(head.toReversed(), url) ??
    account(head.toReversed(), url) ??
    originalOf([...head, ...start]) ?? { name: '', url: '' }
  );
}

function labelledIn(block: RawBlock, url: string): Credit[] {
  const line = tabbed(block);
  const value = (label.exec(line) ?? label.exec(block.text) ?? labelWithoutColon.exec(line) ?? reprint.exec(line))?.[1];
  if (!value) return [];
  if (/^https?:\/\//i.test(value)) {
    const address = webAddress(value.replace(/[^\x21-\x7e].*$/, ''), url);
    return address ? [{ name: address, url: address }] : [];
  }
  const name = nameIn(value);
  return isName(name) ? [{ name, url: linkOf(block, name, url) }] : [];
}

function linkOf(block: RawBlock, name: string, url: string): string {
  const link = [...block.element.querySelectorAll('a[href]')].find((anchor) =>
    (anchor.textContent ?? '').includes(name),
  );
  const address = webAddress(link?.getAttribute('href') ?? '', url);
  return /^https?:\/\/[^/]+\/?$/.test(address) || address !== url ? address : '';
}

/** What a translation names as its original. */
function originalOf(blocks: readonly RawBlock[]): Credit | undefined {
  const values = blocks.flatMap((block) => {
    const line = tabbed(block);
    return [nameIn(original.exec(line)?.[1] ?? ''), bilingualOriginal.exec(block.text)?.[1] ?? ''];
  });
  const name = values.find(isName);
  return name ? { name, url: '' } : undefined;
}

const withoutDate = (text: string): string => text.replace(/^[\d\s:：年月日/.-]+/, '');

/** 石佳/中国青年报 */
function paperOf(head: readonly RawBlock[]): Credit | undefined {
  const name = head
    .flatMap((block) => [
      nameByPaper.exec(block.text)?.[2],
      ...[...block.pieces, block.text, withoutDate(block.text)].map((text) => paperAndReporter.exec(text)?.[1]),
    ])
    .find(Boolean);
  return name ? { name, url: '' } : undefined;
}

function claimed(claims: PageClaims): Credit | undefined {
  const [value = ''] = claims.meta(
    'source',
    'mediaid',
    'article:source',
    'og:source',
    'contentsource',
    'content-source',
    'article_source',
  );
  const name = nameIn(value.replace(/^\s*(?:来源|來源|稿源)\s*[：:]\s*/, ''));
  return isName(name) ? { name, url: '' } : undefined;
}

/** 2018年12月28日 19:55 新京报: a name that stands directly beside the date, the one after it first. */
function besideDate(head: readonly RawBlock[], url: string): Credit | undefined {
  for (const block of head) {
    const at = block.pieces.findIndex((piece) => /\d{4}.*\d/.test(piece) && parseDate(piece) !== null);
    if (at < 0) continue;
    const own = nameIn((block.pieces[at] ?? '').replace(/^.*\d(?:日|:\d\d)?/, ''));
    const beside = (from: number, step: number): string => {
      let next = from + step;
      while (/^[\p{P}\p{S}]$/u.test(block.pieces[next] ?? '')) next += step;
      return (block.pieces[next] ?? '').trim();
    };
    const writers = authorsIn(block);
    const name = [own, beside(at, 1), beside(at, -1)].find(
      (piece) => isName(piece) && nameIn(piece) === piece && !notMedium.test(piece) && !writers.includes(piece),
    );
    if (name) return { name, url: linkOf(block, name, url) };
  }
  return undefined;
}

/** What stands in a box that is called author or byline. */
const authorsIn = (block: RawBlock): string[] =>
  [...block.element.querySelectorAll('[class]')]
    .filter((element) => wordsOf(element).some((word) => /^(?:author|byline|writer|reporter)$/.test(word)))
    .map((element) => (element.textContent ?? '').trim());

/** Topics and labels that blogs print beside a date. */
const notMedium =
  /^[a-z][a-z -]*$|^[A-Z]{1,2}$|^(?:更新|发布|發布|發佈|发表|發表|编辑|修改|创建|分类|标签|最后|最後).*$|[于於]$/u;

/** The account that published on a platform of many: a block of its own, else a piece inside a line. */
function account(head: readonly RawBlock[], url: string): Credit | undefined {
  const lines = head.filter(({ text }) => text.length <= longestAccountLine);
  const pieces = lines.flatMap((block) =>
    [...block.element.querySelectorAll('[class],[id]')]
      .filter((element) => element.childElementCount === 0)
      .map((element) => ({ block, element, name: (element.textContent ?? '').replace(/\s+/g, ' ').trim() })),
  );
  const whole = lines.map((block) => ({ block, element: block.element, name: block.text }));
  const found = [...whole, ...pieces].find(
    ({ element, name }) => isName(name) && nameIn(name) === name && isAccountBox(element),
  );
  return found && { name: found.name, url: linkOf(found.block, found.name, url) };
}

const longestAccountLine = 80;

function isAccountBox(element: Element): boolean {
  const words = wordsOf(element);
  if (words.some((word) => /^(?:auth|authentication|cert|verified|verify|caption|desc|img|image|pic)$/.test(word)))
    return false;
  return (
    words.some((word) => accountWords.has(word)) ||
    /authorname|medianame|accountname|sourcename|weibouser|jsname/.test(words.join(''))
  );
}
