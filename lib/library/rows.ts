import * as z from 'zod';
import { type Article, editionReasons } from '../article';
import { type BilingualArticle, blockOf } from '../bilingual-article';
import { type GlossWord, pairSources } from '../pairing';
import { annotationRows } from './annotation-row';
import { articleAddress, articleKey, date, line, orEmpty, text, timestamp, webAddress } from './row-fields';
import type { SavedArticle } from './saved-article';
import type { Summary } from './summary';

/*
 * What may enter the library: from a content script, from a file, from the disk. Strict objects, so that keys that we
 * do not know ('__proto__' among them) never come in; limits far above any news article, far below what would hurt.
 */

const imageAddress = z.union([
  webAddress,
  z
    .string()
    .max(6_000_000)
    .regex(/^data:image\/(png|jpe?g|gif|webp|avif|bmp)[;,]/i, 'not an image'),
]);

const pixels = z.int().min(1).max(100_000);

const block = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]{1,40}$/),
  kind: z.enum(['paragraph', 'heading', 'quote', 'list-item', 'caption', 'image']),
  lang: z.enum(['zh', 'en']),
  text,
  src: imageAddress.optional(),
  width: pixels.optional(),
  height: pixels.optional(),
  tableRow: z.int().min(0).optional(),
});

const article = z.strictObject({
  url: articleAddress,
  canonicalUrl: articleAddress,
  site: line,
  source: line,
  sourceUrl: orEmpty(webAddress),
  title: line,
  byline: line,
  publishedAt: orEmpty(date),
  script: z.enum(['Hans', 'Hant']),
  keywords: z.array(line).max(500),
  alternates: z.array(z.strictObject({ lang: z.string().max(80), url: webAddress })).max(500),
  // Absent in what was saved by older versions.
  editions: z
    .array(z.strictObject({ url: webAddress, why: z.enum(editionReasons), label: z.string().max(200) }))
    .max(100)
    .optional(),
  blocks: z.array(block).max(10_000),
}) satisfies z.ZodType<Article>;

/** By hand, because most of a row is glosses: Zod takes ten times as long over them. */
function isGloss(value: unknown): value is GlossWord[] {
  return Array.isArray(value) && value.length <= 20_000 && value.every(isGlossWord);
}

function isGlossWord(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 3) return false;
  return ['text', 'pinyin', 'meaning'].every((name) => {
    const field: unknown = Object.getOwnPropertyDescriptor(value, name)?.value;
    return typeof field === 'string' && field.length <= 4000;
  });
}

const english = {
  en: z.array(z.strictObject({ id: z.string().max(60), text })).max(1000),
  engine: z.string().max(8192).optional(),
  insteadOf: z.string().max(200).optional(),
  confidence: z.number().min(0).max(1),
  gloss: z.custom<GlossWord[]>(isGloss, 'not a word gloss').optional(),
};
const pair = z.strictObject({
  ...english,
  zh: z.array(z.string().max(60)).max(1000),
  source: z.enum(pairSources),
  before: z.strictObject({ ...english, source: z.enum(pairSources).exclude(['edited']) }).optional(),
});

const keyword = z
  .strictObject({ zh: line, en: line })
  .refine(({ zh, en }) => zh !== '' || en !== '', 'a keyword without words');

export const bilingualFields = {
  article,
  titleEn: line,
  titleEnSource: z.enum(['', ...pairSources]),
  keywords: z.array(keyword).max(500),
  pairs: z.array(pair).max(50_000),
};

/** Ids that name nothing, or two things, would show the English of one line beside the Chinese of another. */
export function checkReferences(
  { article, pairs }: Pick<BilingualArticle, 'article' | 'pairs'>,
  wrong: (why: string) => void,
) {
  const blocks = new Set(article.blocks.map(({ id }) => id));
  if (blocks.size < article.blocks.length) wrong('two blocks share an id');
  const seen = new Set<string>();
  for (const id of pairs.flatMap(({ zh }) => zh)) {
    if (!blocks.has(blockOf(id))) return wrong('a pair names a sentence that is not there');
    if (seen.has(id)) return wrong('a sentence stands in two pairs');
    seen.add(id);
  }
}

/** A BilingualArticle as a content script sends it. */
export const bilingualArticleRow: z.ZodType<BilingualArticle> = z
  .strictObject(bilingualFields)
  .superRefine((value, context) => checkReferences(value, (why) => context.addIssue(why)));

/** A SavedArticle as it lies on the disk or in an exported file. */
export const savedArticleRow: z.ZodType<SavedArticle> = z
  .strictObject({
    ...bilingualFields,
    id: articleKey,
    savedAt: timestamp,
    updatedAt: timestamp,
    // Absent in what was saved by older versions, and where nothing is marked.
    annotations: annotationRows.optional(),
  })
  .superRefine((value, context) => checkReferences(value, (why) => context.addIssue(why)));

/** By hand as well: every list reads thousands of them. */
const isSketch = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length <= 256 && value.every((one) => Number.isSafeInteger(one) && one >= 0);

export const summaryRow: z.ZodType<Summary> = z.strictObject({
  id: z.string(),
  canonicalUrl: articleAddress,
  site: line,
  source: line,
  title: line,
  titleEn: line,
  titleEnSource: bilingualFields.titleEnSource,
  script: article.shape.script,
  byline: line,
  publishedAt: article.shape.publishedAt,
  savedAt: timestamp,
  updatedAt: timestamp,
  keywords: bilingualFields.keywords,
  counts: z.record(z.enum(pairSources), z.int().min(0)),
  excerptZh: line,
  excerptEn: line,
  characters: z.int().min(0).optional(),
  sketch: z.custom<number[]>(isSketch, 'not a sketch').optional(),
});

/** The first thing that is wrong, and where: 'article.blocks.3.text: …'. */
export function describeProblem(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue ? `${issue.path.join('.') || 'whole'}: ${issue.message}` : 'unknown';
}
