import { wordsOf } from '../part-names';
import type { RawBlock } from '../raw-block';
import { bare } from './bare';
import { type Dateline, tabbed } from './dateline';
import { bylineIn } from './english-byline';
import { isName } from './names';
import { type PageClaims, textsOf } from './page-claims';

const role = '(?:作者|撰文|撰稿(?:人)?|采写|採寫|采访|采写撰文|记者|記者|本报记者|通讯员|文|文字|编译|編譯|By|Author)';
const labelled = new RegExp(
  `(?:^|[\\s\\t|｜【（(《》])(?:[\\p{Script=Han}]{0,8}?)${role}\\s*[：:︱丨|｜/／]\\s*\\t?([^\\t|｜\\n】）)。，；]{2,40})`,
  'iu',
);
/** The translator stands in for the writer only where no writer is named. */
const translator = /^(?:翻译|翻譯|译者|譯者)\s*[：:︱丨|｜/／]\s*([\p{Script=Han}·]{2,5})$/u;
/** '作者, 林小满': screen readers are told so. */
const spoken = /^(?:作者|记者|記者|撰文)[,，]\s*([\p{Script=Han}·]{2,5})$/u;
const glued = /(?:^|[\t|｜])\s*作者\s*([\p{Script=Han}·]{2,5})(?=$|[\t|｜\s])/u;
const inDateline = /[（(【](?:[\p{Script=Han}]{0,12}?)(?:记者|記者)\s*([^）)】。]{2,40})[）)】]/u;
const ownLine =
  /^[^，。：:]{0,14}?(?:记者|記者|作者)[\s\t]+([\p{Script=Han}·]{2,4}(?:[\s、，,]+[\p{Script=Han}·]{2,4}){0,5})$/u;
const agency = /[（(](?:中央社)?記者([\p{Script=Han}]{2,3})(?:[\p{Script=Han}]{2,3})\d{1,2}日?(?:綜合外)?電/u;
const taiwan =
  /(?:^|[\s【〔])記者\s*([\p{Script=Han}]{2,4}(?:[、，\s][\p{Script=Han}]{2,4})*)\s*[／/|｜]\s*[\p{Script=Han}]{2,6}(?:報導|报道|報道)/u;
const slash = /^([\p{Script=Han}·]{2,4}(?:[、 ][\p{Script=Han}·]{2,4})*)\s*[/／]\s*[\p{Script=Han}]{2,12}$/u;
/** A paper's text ends in the name of its writer: '…。（李楠）', told from other brackets by a common family name. */
const familyNames =
  '王李张劉刘陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾贾丁魏薛叶葉阎余潘杜戴夏钟鍾汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
const signature = new RegExp(
  `[。！？”]\\s*[（(]([${familyNames}][\\p{Script=Han}]{1,2}(?:[\\s、]+[${familyNames}][\\p{Script=Han}]{1,2}){0,4})[）)]$`,
  'u',
);
const editor = /(?:编辑|編輯|责编|責編|校对|審核|审核)\s*[：:|︱丨]?\s*([^\n]{2,20})/gu;

/** Who wrote it, as printed and without 记者 or 作者; editors do not write. `others` are no names either: headline, source. */
export function bylineOf(
  dateline: Dateline,
  claims: PageClaims,
  outlets: readonly string[],
  others: readonly string[],
): string {
  const { head, start, end } = dateline;
  const lines = [...head.toReversed().filter(short(200)), ...start.filter(short(60)), ...end.filter(short(60))];
  const editors = [...head, ...end]
    .flatMap((block) => [...block.text.matchAll(editor)].map((match) => match[1] ?? ''))
    .join(' ');
  const notAuthor = [...outlets, ...others].map(bare).filter(Boolean);
  const acceptable = (name: string) =>
    isName(name.replace(/\s*[、，,]\s*/g, ' ')) &&
    !notAuthor.includes(bare(name)) &&
    !/[网網报報社台]$|新闻|编辑部|@|\.com|^(?:更新|发布|發布|發佈)/.test(name);
  for (const candidate of candidates(dateline, lines, claims, editors)) {
    const name = candidate ? namesIn(candidate) : '';
    if (name && acceptable(name)) return name;
  }
  return '';
}

/** Best first. Only as many are looked for as are needed: compiling the patterns costs more than all else here. */
function* candidates(
  { head, start, end, body }: Dateline,
  lines: readonly RawBlock[],
  claims: PageClaims,
  editors: string,
): Generator<string | undefined> {
  for (const block of lines) {
    const line = tabbed(block);
    for (const pattern of [...(block.linked ? [] : [slash]), taiwan, labelled, spoken, glued, ownLine])
      yield pattern.exec(line)?.[1] ?? pattern.exec(block.text)?.[1];
    yield bylineIn(block.text);
  }
  for (const { text } of [...start, ...end.filter(short(120))]) {
    const found = [agency.exec(text), taiwan.exec(text.slice(0, 60)), inDateline.exec(text.slice(0, 120))];
    yield* found.map((match) => match?.[1]).filter((name) => !photographer.test(name ?? ''));
  }
  for (const block of body.filter(short(30))) yield ownLine.exec(block.text)?.[1];
  yield* claims.articles.flatMap((article) => textsOf(article.author)).filter((name) => !editors.includes(name));
  yield* claims
    .meta('author', 'article:author', 'byl', 'byline', 'dc.creator')
    .filter((name) => !editors.includes(name) && !/^\d+$|网|網|https?:/.test(name));
  for (const block of end) yield signature.exec(block.text)?.[1];
  for (const block of head.toReversed()) yield* inAuthorBox(block);
  for (const block of lines) yield translator.exec(block.text)?.[1];
}

const photographer = /(?:摄|攝|摄影|攝影|供图|供圖|翻攝|提供|图|圖)$/;

/** The text of boxes that are called author or byline: of the smallest such ones first, since the larger also hold the date. */
function inAuthorBox(block: RawBlock): string[] {
  const inside = [...block.element.querySelectorAll('[class], address')]
    .filter((element) => element.localName === 'address' || isAuthorBox(element))
    .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
    .sort((a, b) => a.length - b.length);
  return isAuthorBox(block.element) || inside.length ? [...inside, block.text] : [];
}

const isAuthorBox = (element: Element): boolean =>
  wordsOf(element).some((word) => /^(?:name|author|byline|writer|reporter)$/.test(word));

const short =
  (longest: number) =>
  (block: RawBlock): boolean =>
    block.text.length <= longest;

/** '观察者网专栏作者 王文' → '王文'; '陈智 整合' → '陈智'; '段彦超、廖艳' stays. */
function namesIn(text: string): string {
  return text
    .replace(/^[\p{Script=Han}]{2,8}(?:网|網|报|報|社|台|周刊|週刊|新闻|新聞)\s+(?=\S)/u, '')
    .replace(/^.*(?:作者|记者|記者|通讯员|通訊員|编译|撰稿人?)[\s：:]*(?=\S)/u, '')
    .replace(
      /\s*(?:(?:责任|責任)?(?:编辑|編輯)|责编|责任|来源|來源|[\s\t](?:发布|发表|时间|更新)|摄影|摄$|图$|(?:19|20)\d\d|\d+条|综合|整合|整理|(?:报道|报导|報導)(?![组組部员員])|实习生|實習|發自|发自|综述|专电|电$|\t).*$/u,
      '',
    )
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
    .replace(/\s+/g, ' ');
}
