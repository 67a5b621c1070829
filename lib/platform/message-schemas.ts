import * as z from 'zod';
import { ankiActions } from '../anki-connect/protocol';
import { annotationRow } from '../library/annotation-row';
import { readingPlaceRow } from '../library/filing/filing-rows';
import { articleKey } from '../library/row-fields';
import { bilingualArticleRow } from '../library/rows';
import { wordToKeepRow } from '../library/words/word-rows';
import { readingChangeSchema, translationChoice } from '../settings/schema';
import { characterForms } from '../settings/settings';
import { engineIds } from '../translate/engine';
import { wordStates } from '../words/words';
import { convertLimits, dictionaryText } from './message-limits';
import type { MessageType, Request } from './messages';

const nothing = z.null();
const address = z.url({ protocol: /^https?$/ }).max(8192);

/**
 * Words of one text, even of a text that is no prose: a page may hold a "number" of a thousand digits, and must not
 * keep the other words from being asked for with that.
 */
const words = z
  .array(z.string().max(10_000))
  .max(20_000)
  .refine((list) => unitsOf(list) <= 1_000_000, 'too much text');
const wordId = z.string().min(1).max(1500);
const unitsOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);

/** Texts without an address on the web come from imports alone: a page has one, and cannot write over theirs. */
const articleOfPage = bilingualArticleRow.refine(
  ({ article }) => [article.url, article.canonicalUrl].every((one) => address.safeParse(one).success),
  'the article has no web address',
);
const wordOfPage = wordToKeepRow.refine(
  ({ sentence }) => !sentence?.url || address.safeParse(sentence.url).success,
  'the sentence has no web address',
);

/** What each message may carry. Strict: an unknown key refuses the message. */
export const requestSchemas: { [T in MessageType]: z.ZodType<Request<T>> } = {
  detected: z.strictObject({
    article: z.boolean(),
    bilingual: z.boolean(),
    title: z.string().transform((title) => title.slice(0, 500)),
    // The page's own word: one that is no web address is as good as none.
    canonicalUrl: address.optional().catch(undefined),
  }),
  'open-reader': nothing,
  'never-here': nothing,
  dictionary: z.strictObject({ text: z.string().transform((text) => text.slice(0, dictionaryText)) }),
  'article-page': z.strictObject({ url: address }),
  save: z.strictObject({
    article: articleOfPage,
    takenBack: z
      .strictObject({ zh: z.array(z.string().max(100_000)).min(1).max(1000), en: z.string().max(100_000) })
      .optional(),
  }),
  'saved-at': z.strictObject({ canonicalUrl: address }),
  preferences: nothing,
  'set-preferences': readingChangeSchema,
  'open-library': z.strictObject({ canonicalUrl: address.optional(), view: z.literal('versions').optional() }),
  'saved-edits': z.strictObject({ canonicalUrl: address }),
  'translation-state': nothing,
  'choose-translation': translationChoice.partial(),
  'wake-engines': nothing,
  'allow-model': z.strictObject({ engine: z.enum(engineIds) }),
  'edition-page': z.strictObject({ url: address }),
  'open-engine-options': nothing,
  'word-facts': z.strictObject({ words }),
  'set-word-state': z.strictObject({ words, state: z.enum(wordStates) }),
  'keep-word': z.strictObject({ word: wordOfPage }),
  'drop-word': z.strictObject({ id: wordId }),
  'restore-word': z.strictObject({ id: wordId }),
  'sentences-with': z.strictObject({ word: z.string().min(1).max(100), exceptUrl: z.union([z.literal(''), address]) }),
  convert: z.strictObject({
    texts: z
      .array(z.string())
      .max(convertLimits.texts)
      .refine((texts) => unitsOf(texts) <= convertLimits.units, 'too much text'),
    to: z.enum(characterForms).exclude(['as-written']),
  }),
  'open-words': z.strictObject({ id: wordId.optional() }),
  annotations: z.strictObject({ canonicalUrl: address }),
  annotate: z.strictObject({ article: articleOfPage, annotation: annotationRow }),
  'remove-annotation': z.strictObject({ canonicalUrl: address, id: z.guid() }),
  'reading-place': z.strictObject({ canonicalUrl: address }),
  'keep-reading-place': z.strictObject({ canonicalUrl: address, place: readingPlaceRow }),
  'open-print': z.strictObject({ canonicalUrl: address }),
  'host-settings': nothing,
  'anki-connect': z.strictObject({
    action: z.enum(ankiActions),
    params: z.record(z.string().max(100), z.unknown()),
    key: z.string().max(1000),
  }),
  'read-later': z.strictObject({ url: address, title: z.string().transform((title) => title.slice(0, 500)) }),
  'fetch-feed': z.strictObject({ url: address, etag: z.string().max(1000), lastModified: z.string().max(200) }),
  'keep-image': z.strictObject({ id: articleKey, src: address }),
  'backup-settings': nothing,
  'backup-made': z.strictObject({
    url: z.string().max(500).startsWith('blob:'),
    name: z.string().regex(/^duizhao-backup-[\d-]{10}\.zip$/),
    bytes: z.int().min(0),
    articles: z.int().min(0),
  }),
};
