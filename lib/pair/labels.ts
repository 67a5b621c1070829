import { countScripts } from './language-runs';

/** What a line announces about the text around it. */
export interface Label {
  field: 'title' | 'keywords' | 'content' | 'source' | 'byline' | 'english' | 'chinese' | 'original';
  /** What stands behind the label on the same line. */
  value: string;
}

/** Labels that introduce a value: 'News Title: …', '【来源】…', 'Keywords：…'. */
const fields: readonly [Label['field'], RegExp][] = [
  [
    'title',
    /^(?:(?:news|english|article|chinese)\s+)?(?:title|headline)$|^(?:新闻|新聞|英文|中文|文章)?(?:标题|標題|题目|題目)$/iu,
  ],
  ['keywords', /^(?:key\s?-?words?|tags?|tag\(s\))$|^(?:英文|中文)?(?:关键词|關鍵詞|关键字|關鍵字|标签|標籤)$/iu],
  ['content', /^(?:news\s+|full\s+)?(?:content|contents|text|body)$|^(?:新闻|新聞|文章)?(?:正文|内容|內容)$/iu],
  [
    'source',
    /^(?:news\s+|original\s+|article\s+)?(?:source|sources|source\s+link|source\s+url|original\s+link|original\s+article)$|^(?:新闻|新聞|文章|信息|資訊|消息|稿件|内容|资料|資料)?(?:来源|來源|稿源|出处|出處)$|^原文(?:链接|鏈接|連結|网址|網址|地址|出处|出處|来源|來源)$|^(?:转载自|轉載自|转自|轉自)$/iu,
  ],
  ['byline', /^(?:author|authors|byline|written\s+by|reporter|editor)$|^(?:作者|文)$/iu],
];

/** Lines that only say which language follows. */
const markers: readonly [Label['field'], RegExp][] = [
  [
    'english',
    /^(?:the\s+)?(?:full\s+)?english(?:\s+(?:version|translation|text|original|edition|article|below))*(?:\s+(?:is\s+)?(?:below|follows|as\s+follows))?$|^(?:full\s+)?(?:version|text)\s+in\s+english$|^(?:英文|英语|英語|英译|英譯|英)(?:翻译|翻譯|译文|譯文|全文|原文|版|版本|文|对照|對照|如下)*$/iu,
  ],
  [
    'chinese',
    /^(?:the\s+)?(?:full\s+)?chinese(?:\s+(?:version|translation|text|original|edition|article|below))*(?:\s+(?:is\s+)?(?:below|follows|as\s+follows))?$|^(?:中文|汉语|漢語|中|汉|漢|参考|參考)(?:翻译|翻譯|译文|譯文|全文|原文|版|版本|对照|對照|如下)+$|^中文$/iu,
  ],
  [
    'original',
    /^(?:the\s+)?(?:full\s+)?(?:translation|translated\s+text|original(?:\s+text)?)(?:\s+(?:below|follows|as\s+follows))?$|^\p{Script=Han}{0,4}(?:原文|译文|譯文)(?:如下)?$|^(?:翻译|翻譯|全文翻译|全文翻譯|双语对照|雙語對照|中英对照|中英對照|中英文对照|中英双语|英汉对照)(?:如下)?$/iu,
  ],
];

/** '以下为', '附：' before the name of what follows. */
const introduction = /^(?:以下|下面|下文|附录?|附錄|文末|后附|後附)+(?:[为為是附]|就是|系|係)?\s*[:：]?\s*/u;

const dressed =
  /^(?:[【[（(〔]\s*(?<bracketed>[^】\]）)〕]{1,24}?)\s*[】\]）)〕]\s*[:：]?|(?<plain>[^:：]{1,24}?)\s*[:：])\s*(?<value>[\s\S]*)$/u;

/** Reads a line as a label with or without its value, or a marker of language; null for ordinary text. */
export function readLabel(line: string): Label | null {
  const text = line.trim();
  const match = dressed.exec(text);
  const name = (match?.groups?.bracketed ?? match?.groups?.plain ?? '').trim();
  const value = (match?.groups?.value ?? '').trim();
  if (name) {
    for (const [field, pattern] of fields) if (pattern.test(name)) return { field, value };
    const plain = name.replace(introduction, '');
    for (const [field, pattern] of markers) if (pattern.test(plain)) return { field, value };
  }
  const bare = text.length <= 60 ? text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').replace(introduction, '') : '';
  if (bare) for (const [field, pattern] of markers) if (pattern.test(bare)) return { field, value: '' };
  const credit = /^(?:转载自|轉載自|转自|轉自)\s*(?<value>\S.{0,60})$/u.exec(text);
  return credit ? { field: 'source', value: credit.groups?.value ?? '' } : null;
}

/** Whether an English value can be names and offices of people, and not something that they say. */
export const isName = (value: string): boolean =>
  value.length <= 100 && /^\p{Lu}/u.test(value) && !/[!?…]|(?<!\b(?:\p{Lu}|Jr|Sr|Dr|Mr|Ms|St))\.["”’)]*$/u.test(value);

/** 'By Jane Roe' under an English headline. */
export function readByline(line: string): string {
  return /^by\s+(?<name>\p{Lu}[^.:;!?]{2,80})$/iu.exec(line.trim())?.groups?.name ?? '';
}

/** 'Legal aid, cooperation；rights' → its parts; parts of more than 60 characters are a sentence, not keywords. */
export function readKeywords(value: string): string[] {
  const separator = /[;；]/u.test(value) ? /[;；]/u : /[,，、|｜]/u;
  const parts = value.split(separator).map((part) => part.trim().replace(/[.。]$/u, ''));
  return [...new Set(parts.filter((part) => part && part.length <= 60))];
}

const address = /https?:\/\/[^\s，。；、）】)\]]+/u;

/** Medium and address of a credit: a bare address counts as both; 'accessed 2016-12-17' is left out. */
export function readCredit(value: string): { source: string; sourceUrl: string } | null {
  if (value.length > 1000) return null;
  const found = address.exec(value)?.[0]?.replace(/[.,;]+$/u, '') ?? '';
  const sourceUrl = isHttp(found) ? found : '';
  const name = value
    .split('\n')[0]
    ?.replace(address, ' ')
    .split(/[,，;；]?\s*(?:accessed|retrieved|访问于|訪問於|访问日期|PS[:：])/iu)[0]
    ?.replace(/^[\s(（《【[:：,，-]+|[\s)）》】\],，;；:：-]+$/gu, '')
    .trim();
  if (!name && !sourceUrl) return null;
  if (name && (name.length > 100 || countScripts(name).han > 40)) return null;
  return { source: name || sourceUrl, sourceUrl };
}

function isHttp(url: string): boolean {
  try {
    return /^https?:$/.test(new URL(url).protocol);
  } catch {
    return false;
  }
}
