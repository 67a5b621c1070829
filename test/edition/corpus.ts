import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '@/lib/article';
import type { Dictionary } from '@/lib/dictionary/dictionary';
import { contentStems, glossStems, overlap } from '@/lib/pair/overlap';
import type { EnglishText } from '@/lib/pairing';
import { random } from '../align/samples';
import { type AlignedDocument, readSet } from '../bench/align';

/** What an English page may be to a Chinese article. */
export type Relation = 'whole' | 'mildly shortened' | 'heavily shortened' | 'rewritten' | 'unrelated' | 'neighbouring';

export interface Case {
  id: string;
  relation: Relation;
  blocks: Block[];
  english: EnglishText;
}

/** A text of fewer paragraphs can hardly be shortened or rewritten. */
const fewestParagraphs = 6;
/** Sentences of one piece of a book. */
const pieceLength = 40;

/**
 * Chinese texts with what an edition may hold, made from aligned documents: their own English, whole and with
 * paragraphs left out; the English of the document of the same set that is nearest in topic; and a rewriting, in which
 * a third of the paragraphs are the text's own, in another order, and the rest is from that document.
 *
 * @param every Cases are made of every n-th document only.
 */
export function newsCases(file: string, dictionary: Dictionary, every = 1): Case[] {
  const documents = readSet(file).filter(
    ({ zh, en }) => zh.length >= fewestParagraphs && en.length >= fewestParagraphs,
  );
  const stems = documents.map(({ zh, en }) => ({
    zh: glossStems(zh.join('\n'), dictionary),
    en: contentStems(en.join('\n')),
  }));
  return documents.flatMap((document, at) => {
    if (at % every) return [];
    const next = random(at + 1);
    const nearest = documents
      .map((other, index) => ({ other, likeness: overlap(stems[index]?.en ?? new Set(), stems[at]?.zh ?? new Set()) }))
      .filter(
        ({ other }) => other !== document && other.zh.join() !== document.zh.join() && !isSameText(other, document),
      )
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, 3)
      .map(({ other }) => other);
    const keep = (share: number) => {
      const drop = shuffled(document.en, next).slice(Math.max(2, Math.round(document.en.length * share)));
      return document.en.filter((text) => !drop.includes(text));
    };
    const [near] = nearest;
    const make = (relation: Relation, en: readonly string[], mark = ''): Case => ({
      id: `${document.id}${mark}`,
      relation,
      blocks: blocksOf(document.zh),
      english: englishOf(en),
    });
    const third = shuffled(document.en, next).slice(0, Math.ceil(document.en.length * 0.33));
    const own = document.en.filter((text) => third.includes(text));
    const foreign = (near?.en ?? []).slice(0, Math.ceil(document.en.length * 0.67));
    return [
      make('whole', document.en),
      make('mildly shortened', keep(0.75)),
      make('heavily shortened', keep(0.2)),
      ...(foreign.length
        ? [make('rewritten', at % 2 ? interleaved(own, foreign) : shuffled([...own, ...foreign], next))]
        : []),
      ...nearest.map((other, n) => make('unrelated', other.en, `/${n}`)),
    ];
  });
}

/** Pieces of books with their own English, and with that of the piece before: the same people, places and words. */
export function bookCases(file: string): Case[] {
  return readSet(file).flatMap((document) => {
    const pieces: { zh: string[]; en: string[] }[] = [];
    for (let at = 0; at < document.gold.length; at += pieceLength) {
      const links = document.gold.slice(at, at + pieceLength);
      pieces.push({
        zh: links.flatMap(([zh]) => zh.map((i) => document.zh[i] ?? '')),
        en: links.flatMap(([, en]) => en.map((j) => document.en[j] ?? '')),
      });
    }
    return pieces.flatMap(({ zh, en }, at): Case[] => {
      const before = pieces[at - 1];
      const id = `${document.id}/${at}`;
      if (zh.length < 20 || en.length < 20) return [];
      const blocks = blocksOf(zh);
      return [
        { id, relation: 'whole', blocks, english: englishOf(en) },
        ...(before ? [{ id, relation: 'neighbouring' as const, blocks, english: englishOf(before.en) }] : []),
      ];
    });
  });
}

/**
 * Real bilingual pages as if their English stood on another page, and with the English of the three pages that follow.
 * Nothing was fitted on them.
 */
export function pageCases(folder: string): Case[] {
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, ...(JSON.parse(readFileSync(join(folder, name), 'utf8')) as BilingualPage) }))
    .filter(({ translation, pairs }) => translation && pairs.length >= fewestParagraphs)
    .map(({ name, pairs }) => {
      const en = pairs.flatMap((pair) => pair[1]);
      return { name, zh: pairs.flatMap((pair) => pair[0]), en, stems: contentStems(en.join('\n')) };
    });
  return pages.flatMap((page, at) => {
    // Some hold the same speech in several translations.
    const isSame = (other: typeof page) =>
      Math.max(overlap(other.stems, page.stems), overlap(page.stems, other.stems)) > 0.5;
    const others = [...pages.slice(at + 1), ...pages.slice(0, at)].filter((other) => !isSame(other));
    return [page, ...others.slice(0, 3)].map(
      (other): Case => ({
        id: page.name,
        relation: other === page ? 'whole' : 'unrelated',
        blocks: blocksOf(page.zh),
        english: englishOf(other.en),
      }),
    );
  });
}

interface BilingualPage {
  translation: boolean;
  pairs: [string[], string[]][];
}

/** The sets hold some documents in two translations. */
const isSameText = (one: AlignedDocument, other: AlignedDocument): boolean =>
  one.zh.filter((text) => text.length > 12 && other.zh.includes(text)).length >= 2;

const blocksOf = (texts: readonly string[]): Block[] =>
  texts.map((text, i) => ({ id: `b${i + 1}`, kind: 'paragraph', lang: 'zh', text }));

const englishOf = (texts: readonly string[]): EnglishText => ({
  source: 'edition',
  title: '',
  byline: '',
  keywords: [],
  paragraphs: texts.map((text) => ({ text, kind: 'paragraph' })),
});

/** Two of the second after each of the first. */
const interleaved = (one: readonly string[], two: readonly string[]): string[] => [
  ...one.flatMap((text, at) => [text, ...two.slice(at * 2, at * 2 + 2)]),
  ...two.slice(one.length * 2),
];

function shuffled<T>(items: readonly T[], next: () => number): T[] {
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
