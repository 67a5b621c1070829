/** What a column of a table holds, as its head says. */
export type ColumnField =
  | 'zh'
  | 'en'
  | 'title'
  | 'titleEn'
  | 'outlet'
  | 'published'
  | 'url'
  | 'paragraph'
  | 'source'
  | 'engine'
  | 'confidence';

/** Names of columns: those of our own tables first, then what people and other programs write. */
const names: readonly [ColumnField, RegExp][] = [
  ['zh', /^(?:zh(?:[-_](?:cn|tw|hk|hans|hant))?|chinese|中文|汉语|漢語|原文|source(?: text)?|cn)$/i],
  ['en', /^(?:en(?:[-_](?:us|gb))?|english|英文|英语|英語|译文|譯文|翻译|翻譯|target(?: text)?|translation)$/i],
  ['title', /^(?:title|headline|标题|標題|section|article|文章)$/i],
  ['titleEn', /^(?:title_en|title \(en\)|english title|英文标题|英文標題)$/i],
  ['outlet', /^(?:outlet|media|site|媒体|媒體)$/i],
  ['published', /^(?:published|date|日期|时间|時間|发布日期|發布日期)$/i],
  ['url', /^(?:url|link|address|href|网址|網址|链接|連結|地址)$/i],
  ['paragraph', /^(?:paragraph|段落|段)$/i],
  ['engine', /^(?:engine|引擎)$/i],
  ['confidence', /^(?:confidence|score)$/i],
];

/** Columns by what their heads say; null where the first row is no head: it must name at least two. */
export function readHeads(row: readonly string[]): Map<ColumnField, number> | null {
  const found = new Map<ColumnField, number>();
  const plain = row.map((cell) => cell.trim().slice(0, 40));
  plain.forEach((cell, index) => {
    const field = names.find(([, pattern]) => pattern.test(cell))?.[0];
    // 'source' is the text in other programs' tables; in ours, where 'zh' stands too, it is where the English is from.
    if (field && !found.has(field)) found.set(field, index);
  });
  const source = plain.findIndex((cell) => /^source$/i.test(cell));
  const zh = plain.findIndex((cell) => /^(?:zh|chinese|中文)$/i.test(cell));
  if (source >= 0 && zh >= 0) {
    found.set('zh', zh);
    found.set('source', source);
  }
  const filled = plain.filter(Boolean).length;
  return found.size >= Math.min(2, filled) && found.size > 0 && found.size * 2 >= filled ? found : null;
}
