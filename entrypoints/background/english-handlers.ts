import { browser } from '#imports';
import type { Library } from '@/lib/library/database';
import { savedEdits } from '@/lib/library/saved-edits';
import { allowThroughPage } from '@/lib/platform/allow-host';
import { modelPatterns } from '@/lib/platform/device-model';
import { editionPage } from '@/lib/platform/edition-page';
import { hostSettings } from '@/lib/platform/host-settings';
import type { Handlers } from '@/lib/platform/message-bus';
import { wakeEngineHost } from '@/lib/platform/offscreen';
import { openEngineOptions } from '@/lib/platform/open-options';
import type { Sender } from '@/lib/platform/sender';
import { chooseTranslation, translationState } from '@/lib/platform/translation-state';
import { ServiceError } from '@/lib/services';
import { alignOriginRules } from './engines';

type EnglishMessage =
  | 'saved-edits'
  | 'translation-state'
  | 'choose-translation'
  | 'wake-engines'
  | 'allow-model'
  | 'edition-page'
  | 'open-engine-options'
  | 'host-settings';

/** The messages about English that the page does not hold. */
export const englishHandlers = (db: Library): Pick<Handlers, EnglishMessage> => ({
  'saved-edits': ({ canonicalUrl }) => savedEdits(db, canonicalUrl),

  'translation-state': () => translationState(),

  'choose-translation': async (change) => {
    await chooseTranslation(change);
    return null;
  },

  'wake-engines': async () => {
    await Promise.all([wakeEngineHost(), alignOriginRules()]);
    return null;
  },

  'allow-model': async ({ engine }) => {
    const origins = await modelPatterns(engine);
    return { allowed: origins.length === 0 || (await allowThroughPage(origins, 'model')) };
  },

  'edition-page': ({ url }, { ours, url: from }) => editionPage(url, ours ? '' : from),

  'open-engine-options': async () => {
    await openEngineOptions();
    return null;
  },

  'host-settings': async (_, sender) => {
    if (!isEngineHost(sender)) throw new ServiceError('not-allowed');
    return hostSettings();
  },
});

/** The offscreen document: our own page of that name, in no tab. Whoever else asks might show a web page our keys. */
const isEngineHost = ({ ours, tab, url }: Sender): boolean =>
  ours && tab === null && url.replace(/[?#].*$/, '') === browser.runtime.getURL('/engine-host.html');
