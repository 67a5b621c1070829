// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { findFeeds } from '@/lib/feed/find-feeds';

const find = (html: string) => findFeeds(html, 'https://news.example.cn/front/', new DOMParser());

it('finds the feeds that a page names, each once', () => {
  expect(
    find(`<!doctype html><link rel="stylesheet" href="x.css">
      <link rel="alternate" type="application/rss+xml" title=" 要 闻 " href="/rss.xml">
      <link rel="ALTERNATE home" type="application/atom+xml; charset=utf-8" href="atom.xml">
      <link rel="alternate" type="application/rss+xml" href="https://news.example.cn/rss.xml">
      <link rel="alternate" hreflang="en" href="/en/">
      <link rel="alternate" type="text/html" href="/m/">
      <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">`),
  ).toEqual([
    { url: 'https://news.example.cn/rss.xml', title: '要 闻' },
    { url: 'https://news.example.cn/front/atom.xml', title: '' },
  ]);
});

it('resolves them by the page’s base', () => {
  const html = '<base href="https://cdn.example/x/"><link rel="alternate" type="application/rss+xml" href="rss">';
  expect(find(html)).toEqual([{ url: 'https://cdn.example/x/rss', title: '' }]);
});

it('finds none in a page without any, or in what is no page', () => {
  expect(find('<p>没有</p>')).toEqual([]);
  expect(find('')).toEqual([]);
});
