import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Block } from '@/lib/article';
import { CopyIndex } from '@/lib/library/search/copies';
import { likeness, sketchOf } from '@/lib/library/search/sketch';
import { type Chance, chanceOf } from '../chance';
import { readSet } from './align';
import type { BenchResult } from './bench-result';

interface Story {
  name: string;
  title: string;
  body: string[];
}

type Edit = (story: Story, chance: Chance, other: Story) => Story;

const sentences = (body: readonly string[]): string[] =>
  body.flatMap((paragraph) => paragraph.match(/[^。！？]+[。！？]*/g) ?? []);
const without =
  (share: number): Edit =>
  (story, chance) => ({ ...story, body: sentences(story.body).filter(() => chance(100) >= share) });
const firstPart =
  (share: number): Edit =>
  (story) => {
    const all = sentences(story.body);
    return { ...story, body: all.slice(0, Math.ceil(all.length * share)) };
  };

/** What outlets do to a story that they take over. */
const edits: Record<string, Edit> = {
  'another headline': (story, _, other) => ({ ...story, title: other.body[0]?.slice(0, 20) ?? '' }),
  'a tenth of the sentences gone': without(10),
  'three tenths gone': without(30),
  'half gone': without(50),
  'the first two thirds': firstPart(2 / 3),
  'the first half': firstPart(1 / 2),
  'another headline and lead, a tenth gone': (story, chance, other) => ({
    ...story,
    title: other.body[0]?.slice(0, 20) ?? '',
    body: [...sentences(other.body).slice(0, 3), ...sentences(without(10)(story, chance, other).body).slice(3)],
  }),
  'a third of other text behind it': (story, _, other) => {
    const length = story.body.join('').length / 3;
    return { ...story, body: [...story.body, other.body.join('').slice(0, length)] };
  },
};

/**
 * How well copies of one story are told from other stories: every pair of the texts, which tell different stories, and
 * every text of 250 characters and more against itself as another outlet might print it.
 */
export async function benchCopies(data: string): Promise<BenchResult> {
  const stories = readStories(data);
  const sketches = stories.map(sketch);
  const alike = sketches
    .flatMap((one, at) =>
      sketches.slice(at + 1).map((other, next) => ({
        likeness: likeness(one, other),
        names: [stories[at]?.name, stories[at + 1 + next]?.name],
      })),
    )
    .sort((a, b) => b.likeness - a.likeness);
  const index = new CopyIndex();
  for (const [at, own] of sketches.entries()) index.put({ id: String(at), site: String(at), sketch: own });
  const falseAlarms = stories.filter((_, at) => index.of(String(at)).length > 0).map(({ name }) => name);
  const long = stories.filter(({ body }) => body.join('').length >= 250);
  const recall = Object.entries(edits).map(([name, edit]) => [name, foundShare(long, edit)] as const);
  const lines = recall.map(([name, found]) => `${(100 * found).toFixed(1).padStart(6)} %  ${name}`);
  const text = [
    `${stories.length} texts, ${alike.length} pairs; most alike ${alike[0]?.likeness ?? 0} (${alike[0]?.names.join(', ')})`,
    `taken for a copy of another: ${falseAlarms.length}${falseAlarms.length ? ` (${falseAlarms.join(', ')})` : ''}`,
    `found, of ${long.length} copies each:`,
    ...lines,
  ].join('\n');
  const json = {
    texts: stories.length,
    pairs: alike.length,
    mostAlike: alike[0]?.likeness ?? 0,
    falseAlarms: falseAlarms.length,
    copies: long.length,
    found: Object.fromEntries(recall),
  };
  return { json, text };
}

function foundShare(stories: readonly Story[], edit: Edit): number {
  const chance = chanceOf(7);
  const found = stories.filter((story) => {
    const other = stories[chance(stories.length)] ?? story;
    const index = new CopyIndex();
    index.put({ id: 'first', site: 'one', sketch: sketch(story) });
    index.put({ id: 'copy', site: 'other', sketch: sketch(edit(story, chance, other)) });
    return index.of('first').length > 0;
  });
  return found.length / stories.length;
}

const sketch = ({ title, body }: Story): number[] =>
  sketchOf({
    title,
    blocks: body.map((text, at): Block => ({ id: `b${at}`, kind: 'paragraph', lang: 'zh', text })),
  });

/** The articles of `gold/` and the Chinese of `align/`, of what is there. */
function readStories(data: string): Story[] {
  const pages = filesIn(join(data, 'gold'), '.json').map((file): Story => {
    const { title, body } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Story>;
    return { name: basename(file, '.json'), title: title ?? '', body: body ?? [] };
  });
  const documents = filesIn(join(data, 'align'), '.jsonl').flatMap(readSet);
  const stories = [...pages, ...documents.map(({ id, zh }): Story => ({ name: id, title: '', body: zh }))];
  return stories.filter((story) => sketch(story).length > 0);
}

const filesIn = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .map((name) => join(folder, name))
    : [];
