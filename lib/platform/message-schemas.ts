import * as z from 'zod';
import { bilingualArticleRow } from '../library/rows';
import { readingChangeSchema, translationChoice } from '../settings/schema';
import { engineIds } from '../translate/engine';
import type { MessageType, Request } from './messages';

const nothing = z.null();
const address = z.url({ protocol: /^https?$/ }).max(8192);

/** More text than any news article has; what lies behind is not looked at. */
const dictionaryText = 60_000;

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
  save: z.strictObject({ article: bilingualArticleRow }),
  'saved-at': z.strictObject({ canonicalUrl: address }),
  preferences: nothing,
  'set-preferences': readingChangeSchema,
  'open-library': z.strictObject({ canonicalUrl: address.optional() }),
  'saved-edits': z.strictObject({ canonicalUrl: address }),
  'translation-state': nothing,
  'choose-translation': translationChoice.partial(),
  'wake-engines': nothing,
  'allow-model': z.strictObject({ engine: z.enum(engineIds) }),
  'edition-page': z.strictObject({ url: address }),
  'open-engine-options': nothing,
  'host-settings': nothing,
};
