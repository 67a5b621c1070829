import { describe, expect, it } from 'vitest';
import { newsPage, prose, read } from './read';

describe('lines around an article go, and the reason is kept', () => {
  it.each([
    ['责任编辑：方圆', 'editorial credit'],
    ['（责编：方圆、沈一）', 'editorial credit'],
    ['【编辑:方圆】', 'editorial credit'],
    ['責任編輯／方圓', 'editorial credit'],
    ['校对：方圆', 'editorial credit'],
    ['（原标题：换了新颜的老市场）', 'original headline'],
    ['扫一扫，分享到朋友圈', 'follow us'],
    ['长按识别二维码关注我们', 'follow us'],
    ['欢迎关注示例网微信公众号', 'follow us'],
    ['打开APP阅读全文', 'get the app'],
    ['下載「範例新聞」App', 'get the app'],
    ['免责声明：本文内容仅供参考，不构成任何建议。', 'notice of rights'],
    ['声明：转载此文是出于传递更多信息之目的。', 'notice of rights'],
    ['版权所有，未经书面授权禁止转载', 'notice of rights'],
    ['本文仅代表作者个人观点，不代表本网立场。', 'notice of rights'],
    ['本文来源：示例日报', 'source credit'],
    ['转载请注明出处', 'notice of rights'],
    ['Views: 12', 'page counter'],
    ['阅读 3.2万', 'page counter'],
    ['分类：社会', 'filing'],
    ['展开全文', 'page control'],
    ['阅读原文', 'page control'],
    ['点击查看更多图片', 'page control'],
    ['分享到：微博 微信', 'page control'],
    ['举报/投诉', 'page control'],
    ['上一篇：菜市场里的年味', 'page control'],
    ['【1】【2】【3】下一页', 'page control'],
    ['请繼續往下閱讀', 'keep reading'],
    ['您的位置：首页 > 国内 > 正文', 'breadcrumb'],
  ])('%s', (line, reason) => {
    const { texts, removed } = read(newsPage({ end: `<p>${line}</p>` }));
    expect(texts).toEqual(prose);
    expect(removed).toContainEqual({ step: 'clutter', reason, text: line });
  });
});

describe('lines of the article stay', () => {
  it.each([
    '编辑部里，几个年轻人正在讨论明天的头版应该放哪一张照片。',
    '他说，扫一扫二维码就能付钱，这对老人来说并不容易。',
    '警方提醒，请勿点击来历不明的链接，以免造成财产损失。',
    '（完）',
    '英文翻译：',
    'News Title: An old market looks new',
    'Keywords: market, renovation',
    '来源可靠的消息说，改造还会继续，下一步是修建停车场。',
    '相关部门表示，周末将增派人手维持秩序，并开放临时停车位。',
    '她声明，自己从未收到过任何通知，也没有人来找过她。',
    '分享会上，几位摊主讲起了自己的故事，台下不时响起掌声。',
  ])('%s', (line) => {
    const { texts } = read(newsPage({ start: `<p>${prose[0]}</p>`, end: `<p>${line}</p><p>${prose[1]}</p>` }));
    expect(texts).toContain(line);
  });
});

describe('other articles', () => {
  it('go with the label that announces them', () => {
    const list = '<h3>相关阅读</h3><p><a href="/1">菜市场里的年味</a></p><p><a href="/2">凌晨三点的批发市场</a></p>';
    expect(read(newsPage({ end: list })).texts).toEqual(prose);
  });

  it('go with the box that a label opens, summaries included', () => {
    const box = `<div><div><b>推荐阅读</b></div><div><a href="/1">菜市场里的年味</a><p>腊月里的市场最热闹，鸡鸭鱼肉摆满了摊位。</p></div></div>`;
    expect(read(newsPage({ end: box })).texts).toEqual(prose);
  });

  it('do not take the text below them along', () => {
    const after = `<p>延伸閱讀：<a href="/1">菜市場裡的年味</a></p><p>${prose[0]}</p>`;
    expect(read(newsPage({ end: after })).texts).toEqual([...prose, prose[0]]);
  });
});
