import { describe, expect, it } from 'vitest';
import { targetOf, targetOfSentences } from '@/lib/annotate/anchor';
import type { Annotation } from '@/lib/annotate/annotation';
import { newAnnotation } from '@/lib/annotate/new-annotation';
import { sentencesOfSide } from '@/lib/annotate/side-sentences';
import { ankiExporter } from '@/lib/export/anki';
import type { SavedArticle } from '@/lib/library/saved-article';
import { plainField, readAnki } from './read-anki';
import { hostile, hostileArticle, noSignal, now, sampleArticle } from './sample';

const sample = sampleArticle();

function marked(side: 'zh' | 'en', sentence: string, exact: string, note = ''): Annotation {
  const sentences = sentencesOfSide(sample, side);
  const start = sentences.find(({ id }) => id === sentence)?.text.indexOf(exact) ?? -1;
  const point = (offset: number) => ({ sentence, offset });
  const target = targetOf({ side, sentences, start: point(start), end: point(start + exact.length) });
  if (!target) throw new Error(`no ${exact}`);
  return { ...newAnnotation({ kind: 'highlight', colour: 'yellow', target }), note };
}

function difficult(sentence: string): Annotation {
  const target = targetOfSentences('zh', sentencesOfSide(sample, 'zh'), [sentence]);
  if (!target) throw new Error(`no ${sentence}`);
  return newAnnotation({ kind: 'difficult', target });
}

async function written(...articles: SavedArticle[]): Promise<string> {
  return (await ankiExporter.write(articles, { now }, noSignal)).parts.join('');
}
const read = async (...articles: SavedArticle[]) => readAnki(await written(...articles));
const firsts = async (...articles: SavedArticle[]) =>
  (await read(...articles)).notes.map(({ Chinese = '' }) => plainField(Chinese));

describe('ankiExporter', () => {
  it('begins with headers that name the columns, the deck and the tags, and without a byte order mark', async () => {
    const text = await written(sample);
    expect(text.startsWith('#separator:tab\n#html:true\n#columns:Chinese\tEnglish\t')).toBe(true);
    const { headers, columns } = readAnki(text);
    expect(columns[Number(headers['deck column']) - 1]).toBe('Deck');
    expect(columns[Number(headers['tags column']) - 1]).toBe('Tags');
  });

  it('writes a note a pair with English, and says in tags who made it; a gloss is no translation', async () => {
    const { notes } = await read(sample);
    expect(notes.map(({ Sentence, English, Tags }) => [Sentence, English, Tags])).toEqual([
      [
        '河边的旧桥昨天重新开放。',
        'The old bridge on the river opened again yesterday.',
        'duizhao news::河岸日报 english::human',
      ],
      [
        '居民可以步行过河。',
        'Residents can cross on foot.',
        'duizhao news::河岸日报 english::human english::uncertain',
      ],
      ['修了两年', 'Two years of work', 'duizhao news::河岸日报 english::human'],
      ['工程花了两年。', 'The work took two years.', 'duizhao news::河岸日报 english::machine'],
      ['免费通行', 'Free of charge', 'duizhao news::河岸日报 english::edited'],
    ]);
    expect(notes[3]).toMatchObject({
      EnglishSource: 'machine translation (Testing 1)',
      Title: '旧桥重新开放',
      TitleEnglish: 'Old bridge opens again',
      Outlet: '河岸日报',
      Published: '2026-03-08',
      Source: '<a href="https://example.org/bridge">河岸日报 · 旧桥重新开放</a>',
      Deck: 'Duìzhào 对照',
    });
  });

  it('says when no article has a translation', async () => {
    const glossed = sampleArticle({ pairs: sample.pairs.filter(({ source }) => source === 'gloss') });
    expect((await read(glossed)).notes).toEqual([]);
    expect((await ankiExporter.write([glossed], { now }, noSignal)).empty).toBe(true);
    expect((await ankiExporter.write([glossed, sample], { now }, noSignal)).empty).toBe(false);
  });

  it('shows the Chinese first and hides what tells notes apart', async () => {
    const [first] = (await read(sample)).notes;
    expect(first?.Chinese).toBe('河边的旧桥昨天重新开放。<span hidden> example.org/bridge</span>');
  });

  it('has bold passages and notes', async () => {
    const annotations = [
      marked('zh', 'b1.1', '旧桥', 'Built in\nthe "old" days'),
      marked('zh', 'b1.1', '桥昨天'),
      marked('en', 'page-e1.2', 'on foot'),
      difficult('b3.1'),
    ];
    const { notes } = await read({ ...sample, annotations });
    expect(notes[0]?.Chinese).toContain('河边的<b>旧</b><b>桥</b><b>昨天</b>重新开放。');
    expect(notes[0]?.Note).toBe('“旧桥”: Built in<br>the &quot;old&quot; days');
    expect(notes[1]?.English).toBe('Residents can cross <b>on foot</b>.');
    expect(notes[0]?.Tags).toContain(' highlighted');
    expect(notes[3]?.Tags).toMatch(/ difficult$/);
    expect(notes[3]?.Note).toBe('难句 Difficult: “工程花了两年。”');
  });

  it('tells notes apart by a first field that nothing changes but the Chinese itself', async () => {
    const before = await firsts(sample);
    const annotations = [marked('zh', 'b1.1', '旧桥', 'note'), difficult('b3.1')];
    const translated = sample.pairs.map((pair) => ({ ...pair, en: pair.en.map((one) => ({ ...one, text: 'Anew' })) }));
    expect(await firsts({ ...sample, annotations, pairs: translated })).toEqual(before);
    const other = sampleArticle({ id: 'example.org/other' });
    const twice: SavedArticle = {
      ...sample,
      article: { ...sample.article, blocks: [{ id: 'b1', kind: 'paragraph', lang: 'zh', text: '好。好。' }] },
      pairs: ['b1.1', 'b1.2'].map((id) => ({
        zh: [id],
        en: [{ id: `e${id}`, text: 'Good.' }],
        source: 'engine',
        confidence: 1,
      })),
    };
    const all = await firsts(sample, other, { ...twice, id: 'example.org/twice' });
    expect(all.slice(0, before.length)).toEqual(before);
    expect(new Set(all).size).toBe(all.length);
    expect(all.slice(-2)).toEqual(['好。 example.org/twice', '好。 example.org/twice 2']);
  });

  it.each([...hostile, '#comment\n"quoted"\ttab', 'tags:a b', '"', 'a::b c'])(
    'lets no text become markup, a field, a header or a tag: %j',
    async (text) => {
      const { notes, headers, columns } = await read(hostileArticle(text));
      expect(Object.keys(headers)).toEqual(['separator', 'html', 'columns', 'deck column', 'tags column']);
      // A text of one sentence has no second one for the pair that speaks of it.
      expect([4, 5]).toContain(notes.length);
      for (const note of notes) {
        for (const column of columns) {
          expect(note[column]).not.toMatch(/[\t\n]|<(?!br>|\/?b>|span hidden>|\/span>|a href="https:|\/a>)/);
          expect(note[column]).not.toMatch(/\p{Cc}|\u202e|\ufeff/u);
        }
        expect(note.Tags?.split(' ').filter((tag) => !/^(?:duizhao|news::[^\s":]+|english::\w+)$/.test(tag))).toEqual(
          [],
        );
      }
    },
  );
});
