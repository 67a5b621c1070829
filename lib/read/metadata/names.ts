/** What ends a name in a dateline: the next label, a date, a counter, a control. */
const stop =
  /\s*(?:(?:责任|責任)?(?:编辑|編輯)|责编|責編|作者|记者|記者|发布|發布|發佈|发表|时间|時間|日期|浏览|瀏覽|点击|點擊|阅读|閱讀|访问|字号|字體|字体|举报|舉報|分享|收藏|评论|評論|来源|來源|关注|關注|打印|列印|查看|扫码|我要|原创稿|【|】|\[|\]|[（(]?(?:19|20)\d\d[-/年.]|\d{1,2}:\d{2}|\d+\s*(?:次|条|人)|PS\s*[:：]|https?:).*$/u;

const edges = /^[\s\p{P}\p{S}]*(?=[\p{L}\p{N}《「])|[\s:：,，;；|｜/／、。·・\-–—)）】]+$/gu;

/** The name at the start of a text, without what follows it. */
export function nameIn(text: string): string {
  const cut = text.normalize('NFC').replace(stop, '').replace(edges, '').trim();
  const words = cut.split(/\s+/);
  // White space ends a Chinese name; Latin names have several words.
  const end = words.findIndex(
    (word, index) =>
      index > 0 && !(/^[\p{Script=Latin}\d&.'’-]+$/u.test(word) && /[\p{Script=Latin}]$/u.test(words[index - 1] ?? '')),
  );
  return (end < 0 ? words : words.slice(0, end)).join(' ').replace(edges, '');
}

/** Could be what a medium or an account is called. */
export const isName = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 30 &&
  /^[\p{L}\p{N}\p{M} ·•・\-－—&《》「」【】()（）.|+!！"“”]+$/u.test(text) &&
  /\p{L}/u.test(text) &&
  !/^(?:原创|原創|举报|转载|首发|独家|置顶|综合|其他|未知|不详|本站|网络|互联网|作者|来源|null|undefined|admin|星期[一二三四五六日天]|[周週][一二三四五六日]|關注|关注|分享|收藏|评论|字号|大|中|小|打印|更多|展开|正文|首页|首頁|转发|微博|微信|微信好友|朋友圈|QQ空间|标准|超大)$/iu.test(
    text,
  );
