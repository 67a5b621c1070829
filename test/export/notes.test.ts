import { describe, expect, it } from 'vitest';
import { targetOf, targetOfSentences } from '@/lib/annotate/anchor';
import type { Annotation } from '@/lib/annotate/annotation';
import { newAnnotation } from '@/lib/annotate/new-annotation';
import { sentencesOfSide } from '@/lib/annotate/side-sentences';
import { copied } from '@/lib/export/copied';
import { excerpt } from '@/lib/export/excerpt';
import { htmlExporter } from '@/lib/export/html';
import { jsonExporter } from '@/lib/export/json';
import { markdownExporter } from '@/lib/export/markdown';
import { textExporter } from '@/lib/export/text';
import { hostile, noSignal, now, sampleArticle } from './sample';

const sample = sampleArticle();

function words(side: 'zh' | 'en', sentence: string, exact: string, change: Partial<Annotation> = {}): Annotation {
  const sentences = sentencesOfSide(sample, side);
  const start = sentences.find(({ id }) => id === sentence)?.text.indexOf(exact) ?? -1;
  const point = (offset: number) => ({ sentence, offset });
  const target = targetOf({ side, sentences, start: point(start), end: point(start + exact.length) });
  if (!target || target.exact !== exact) throw new Error(`no ${exact} in ${sentence}`);
  return { ...newAnnotation({ kind: 'highlight', colour: 'pink', target }), ...change };
}

const lost = (note: string): Annotation => {
  const one = words('zh', 'b1.1', '旧桥', { note });
  return { ...one, target: { ...one.target, exact: '渡船停了' } };
};
const difficult = (): Annotation => {
  const target = targetOfSentences('zh', sentencesOfSide(sample, 'zh'), ['b3.1']);
  if (!target) throw new Error('no such sentence');
  return newAnnotation({ kind: 'difficult', target });
};
const annotations = [
  words('zh', 'b1.1', '旧桥', { note: 'Built in\nthe old days' }),
  words('en', 'page-e1.2', 'on foot'),
  words('en', 'page-e1.2', 'cross on', { note: 'verb' }),
  difficult(),
  lost('Where did it go?'),
];
const annotated = sampleArticle({ annotations });

async function file(exporter: typeof markdownExporter, article = annotated) {
  const { parts } = await exporter.write([article], { now }, noSignal);
  return parts.join('');
}

describe('files with notes', () => {
  it('Markdown marks words and has notes as footnotes', async () => {
    const text = await file(markdownExporter);
    expect(text).toContain('河边的==旧桥==[^1]昨天重新开放。');
    expect(text).toContain('Residents can ==cross== ==on==[^2] ==foot==.');
    expect(text).toContain('[^1]: Built in  \n    the old days\n[^2]: verb');
    expect(text).toContain('- 难句 Difficult: ==工程花了两年。==');
    expect(text).toContain('- 文中已不存在 No longer in the text: ==渡船停了==  \n  Where did it go?');
  });
  it('a web page marks words and links to a list of notes', async () => {
    const text = await file(htmlExporter);
    expect(text).toContain('<mark class="pink">旧桥</mark><sup><a href="#a1-n1">1</a></sup>');
    expect(text).toContain('<li id="a1-n1">1. <q lang="zh-Hans">旧桥</q><p>Built in\nthe old days</p></li>');
    expect(text).toContain('<q lang="zh-Hans">渡船停了</q><p>Where did it go?</p>');
  });
  it('plain text has them behind the source', async () => {
    const [text = '', notes = ''] = (await file(textExporter)).split('【笔记 Notes】');
    expect(text).toContain('【英文出处】');
    expect(notes.trim().split('\n')).toEqual([
      '- “旧桥” — Built in',
      '  the old days',
      '- “cross on” — verb',
      '- 标记 Highlight: “on foot”',
      '- 难句 Difficult: “工程花了两年。”',
      '- 文中已不存在 No longer in the text: “渡船停了” — Where did it go?',
    ]);
  });
  it('a backup carries them as they are', async () => {
    expect(JSON.parse(await file(jsonExporter)).articles[0].annotations).toEqual(annotations);
  });
  it('without notes is what it always was', async () => {
    for (const exporter of [markdownExporter, htmlExporter, textExporter]) {
      expect(await file(exporter, sampleArticle({ annotations: [] }))).toBe(await file(exporter, sample));
    }
  });
  it.each(hostile)('keep what is written a text: %j', async (note) => {
    const article = sampleArticle({ annotations: [words('zh', 'b1.1', '旧桥', { note })] });
    expect(await file(htmlExporter, article)).not.toMatch(/<script|<img|<iframe/);
    expect(await file(markdownExporter, article)).not.toMatch(/^(?:injected|# heading)/m);
  });
});

describe('an excerpt', () => {
  const pairs = sample.pairs.slice(1, 3);
  const part = excerpt(annotated, pairs, new Set(pairs.flatMap(({ zh }) => zh)));
  it('holds the chosen sentences with their English and no others', () => {
    expect(part.article.blocks.map(({ text }) => text)).toEqual(['居民可以步行过河。', '修了两年']);
    expect(part.pairs.map(({ zh }) => zh)).toEqual([['b1.1'], ['b2.1']]);
  });
  it('is copied with source, and says what no human wrote or what is uncertain', () => {
    expect(copied(part, 'text').text).toContain(
      '居民可以步行过河。\n[from the page itself, uncertain match] Residents can cross on foot.',
    );
    expect(copied(part, 'markdown').text).toContain(
      '[旧桥重新开放 / Old bridge opens again](<https://example.org/bridge>)',
    );
    expect(copied(part, 'rich').html).toContain('<a href="https://example.org/bridge">');
    expect(copied(part, 'rich', false).html).not.toContain('https://example.org/bridge"');
  });
  it.each(hostile)('is no markup of anybody’s: %j', (text) => {
    const article = { ...sample, titleEn: text, article: { ...sample.article, title: text, site: text } };
    expect(copied(article, 'rich').html).not.toMatch(/<script|<img|<iframe/);
  });
});
