import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { markdownExporter } from '@/lib/export/markdown';
import { escapeMarkdown, tagOf } from '@/lib/export/markdown-text';
import { hostile, hostileArticle, noSignal, now, sampleArticle } from './sample';

const write = async (...articles: ReturnType<typeof sampleArticle>[]) =>
  markdownExporter.write(articles, { now }, noSignal);
const textOf = async (...articles: ReturnType<typeof sampleArticle>[]) => String((await write(...articles)).parts[0]);

describe('markdownExporter', () => {
  it('writes the properties of Obsidian’s clipper', async () => {
    const [, front = ''] = (await textOf(sampleArticle())).split('---\n');
    expect(front).toBe(`title: "旧桥重新开放"
title_en: "Old bridge opens again"
source: "https://example.org/bridge"
author:
  - "林小河"
published: 2026-03-08T09:30:00
created: 2026-03-09
description: "河边的旧桥昨天重新开放。居民可以步行过河。"
site: "河岸日报"
credited_to: "河岸通讯社"
credited_source: "https://example.org/agency"
lang: zh-Hans
translation_origin:
  - edited
  - page
  - edition
  - engine
  - gloss
translator:
  - "Testing 1"
alignment: "6 pairs, 1 uncertain"
keywords:
  - "旧桥 / old bridge"
  - "river"
tags:
  - "clippings"
  - "旧桥"
  - "old-bridge"
  - "river"
`);
  });

  it('puts the English under its Chinese and marks all but the page’s own', async () => {
    const [, , body = ''] = (await textOf(sampleArticle())).split('---\n');
    expect(body).toContain('Lines without a mark: from the page itself.');
    expect(body).toContain(
      '居民可以步行过河。\n\n> The old bridge on the river opened again yesterday.\n>\n> Residents can cross on foot. *(from the page itself, uncertain match)*',
    );
    expect(body).toContain('> The work took two years. *(machine translation (Testing 1))*');
    expect(body).toContain('> Free of charge *(edited by the reader)*');
    expect(body).toContain('> *word gloss, not a translation:* 孩子 háizi child · 们 men (plural) · 很 hěn very');
    expect(body).toContain('[图片 新桥](<https://example.org/bridge.jpg>)');
    expect(body).not.toContain('![');
  });

  it('packs several articles into a zip with an index', async () => {
    const file = await write(sampleArticle(), sampleArticle());
    expect(file).toMatchObject({ name: 'duizhao-2026-03-09.zip', type: 'application/zip' });
    const files = unzipSync(new Uint8Array(await new Blob(file.parts).arrayBuffer()));
    expect(Object.keys(files)).toEqual(['旧桥重新开放.md', '旧桥重新开放 (2).md', 'index.md']);
    expect(strFromU8(files['index.md'] ?? new Uint8Array())).toContain(
      '· Old bridge opens again · 河岸日报 · 2026-03-08',
    );
  });

  it.each(hostile)('is not taken over by %j', async (text) => {
    const note = await textOf(hostileArticle(text));
    const lines = note.split('\n');
    expect(lines[0]).toBe('---');
    const end = lines.indexOf('---', 1);
    for (const line of lines.slice(1, end))
      expect(line).toMatch(/^(?:[a-z_]+:(?: (?:"(?:[^"\\]|\\.)*"|[\w:.-]+))?| {2}- (?:"(?:[^"\\]|\\.)*"|\w+))$/);
    expect(lines.slice(end + 1)).not.toContain('---');
    const body = lines.slice(end + 1).join('\n');
    expect(body).not.toMatch(/(?<!\\)<(?!https?:)/);
    expect(body).not.toMatch(/(?<!\\)\[\[|%%|==|(?<!\\)\$|javascript:[^\n]*\]\(/);
    expect(body).not.toMatch(/(?!\n)\p{Cc}|[\u2028\u202a-\u202e]/u);
    expect(note.isWellFormed()).toBe(true);
  });
});

it('escapes what Markdown would read', () => {
  expect(escapeMarkdown('- a\n1. b')).toBe('\\- a 1. b');
  expect(escapeMarkdown('1. b')).toBe('1\\. b');
  expect(escapeMarkdown('a_b*c*')).toBe('a\\_b\\*c\\*');
});

it('makes tags that Obsidian takes', () => {
  expect(['legal aid', '2024', '#x/[y]', '法律 援助'].map(tagOf)).toEqual(['legal-aid', '', 'xy', '法律-援助']);
});
