import type { TranslatorApi } from '../translate/translator-api';

/**
 * The browser's translator, where there is one that may be touched: in a document. In a dedicated Worker the name is
 * there too, but calling anything of it ends the page (Chromium 156).
 */
export function translatorApi(): TranslatorApi | undefined {
  if (typeof document === 'undefined') return undefined;
  return (globalThis as { Translator?: TranslatorApi }).Translator;
}
