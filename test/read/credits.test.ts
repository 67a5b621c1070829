import { describe, expect, it } from 'vitest';
import { newsPage, read } from './read';

describe('the source that a page credits', () => {
  it.each([
    ['2024-01-08 10:20 来源：示例日报', '示例日报'],
    ['2024-01-08 10:20 來源：範例日報', '範例日報'],
    ['<span>2024-01-08 10:20</span><span>来源：示例日报</span><span>作者：林小满</span>', '示例日报'],
    ['2024-01-08 10:20:33 来源： 示例日报 举报', '示例日报'],
    ['发表于2024-01-08 10:20| 12次阅读| 来源示例日报| 0 条评论| 作者林小满', '示例日报'],
    ['<span>2024年01月08日 10:20</span> <a href="https://paper.example.com/1">示例日报</a>', '示例日报'],
    ['林小满/示例日报', '示例日报'],
    ['来源：BBC News 作者：林小满', 'BBC News'],
    ['来源: | 发布时间: 2024-01-08 | 浏览次数: 12', ''],
    ['2024-01-08 10:20', ''],
  ])('%s', (line, expected) => {
    expect(read(newsPage({ line })).source).toBe(expected);
  });

  it('carries its link, if that is one', () => {
    expect(read(newsPage({ line: '来源：<a href="https://paper.example.com/1">示例日报</a>' })).sourceUrl).toBe(
      'https://paper.example.com/1',
    );
    expect(read(newsPage({ line: '来源：<a href="javascript:x()">示例日报</a>' }))).toMatchObject({
      source: '示例日报',
      sourceUrl: '',
    });
  });

  it('may stand below the text', () => {
    expect(read(newsPage({ end: '<p>本文来源：示例日报 责任编辑：方圆_N1</p>' })).source).toBe('示例日报');
  });

  it('may only be claimed', () => {
    expect(
      read(newsPage({ head: '<title>老市场换新颜</title><meta name="source" content="来源：示例日报 原创稿">' }))
        .source,
    ).toBe('示例日报');
  });
});

describe('what an unknown outlet is called', () => {
  const site = (title: string, line = '') => read(newsPage({ head: `<title>老市场换新颜${title}</title>`, line })).site;

  it('is what it calls itself in its title', () => {
    expect(site('_城市频道_示例样报', '2024-01-08 来源：示例样报')).toBe('示例样报');
    expect(site('_城市频道_示例新闻网')).toBe('示例新闻网');
  });

  it('is its host where it says nothing, whomever the article is from', () => {
    expect(site('', '2024-01-08 来源：示例样报')).toBe('news.example.com');
    expect(site('_城市频道')).toBe('news.example.com');
  });
});

describe('who wrote it', () => {
  it.each([
    ['2024-01-08 作者：林小满', '', '林小满'],
    ['2024-01-08 作者：城市报道组', '', '城市报道组'],
    ['', '<p>示例日报记者 林小满 沈一</p>', '林小满 沈一'],
    ['', '<p>【文/示例网专栏作者 林小满】</p>', '林小满'],
    ['', '<p>〔記者林小滿／台北報導〕入冬以來，市場的清晨比往年更熱鬧，攤商說人潮多了。</p>', '林小滿'],
    ['', '<p>示例日报1月8日讯（记者林小满 整合）入冬以来，市场的清晨比往年更热闹，摊主们说客人多了。</p>', '林小满'],
    ['', '<p>（中央社記者林小滿台北8日電）入冬以來，市場的清晨比往年更熱鬧，攤商們說人潮多了。</p>', '林小滿'],
    ['编辑：方圆', '', ''],
  ])('%s %s', (line, start, expected) => {
    expect(read(newsPage({ line, start })).byline).toBe(expected);
  });

  it('is not the editor whom a page calls its author', () => {
    const head = '<title>老市场换新颜</title><meta name="author" content="方圆">';
    expect(read(newsPage({ head })).byline).toBe('方圆');
    expect(read(newsPage({ head, end: '<p>[责任编辑:方圆]</p>' })).byline).toBe('');
  });
});
