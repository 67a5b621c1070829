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
  /(?:^[\s（(【[]*|[\s\t|｜\]】])(?:本文|文章|新闻|新聞|信息|消息|稿件|资料)?(?:来源|來源|稿源|出处|出處|转自|轉自|转载自|轉載自|来自|摘自|Source)\s*(?:[】\]]\s*[:：]?\s*\t?|[:：︱｜|/／]\s*\t?|\t)\s*([^\t|｜\s][^\t|｜\n]{0,200})/iu;
const labelWithoutColon = /(?:^|[\t|｜]\s*)(?:来源|來源)\s*([\p{L}\p{N}][^\t|｜\n]{0,30})/u;
const nameByPaper =
  /^([\p{Script=Han}·、 ]{2,16})\s*[/／]\s*([\p{Script=Han}]{2,12}(?:报|網|网|社|刊|新闻|新聞|台|在线|日報|周报))$/u;
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
    account(head.toReversed(), url) ?? { name: '', url: '' }
  );
}

function labelledIn(block: RawBlock, url: string): Credit[] {
  const line = tabbed(block);
  const value = (label.exec(line) ?? label.exec(block.text) ?? labelWithoutColon.exec(line))?.[1];
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

/** 石佳/中国青年报 */
function paperOf(head: readonly RawBlock[]): Credit | undefined {
  const name = head.map((block) => nameByPaper.exec(block.text)?.[2]).find(Boolean);
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
    const name = [own, block.pieces[at + 1] ?? '', block.pieces[at - 1] ?? '']
      .map((piece) => piece.trim())
      .find((piece) => isName(piece) && nameIn(piece) === piece && !notMedium.test(piece));
    if (name) return { name, url: linkOf(block, name, url) };
  }
  return undefined;
}

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
  if (words.some((word) => /^(?:auth|authentication|cert|verified|verify)$/.test(word))) return false;
  return words.some((word) => accountWords.has(word)) || /authorname|jsname/.test(words.join(''));
}
