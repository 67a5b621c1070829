import type { TranslatorApi } from '../translate/translator-api';

/**
 * The browser's own translator, where this context has one: pages and, in newer Chromes, service workers of extensions.
 * Never to be called in a dedicated Worker.
 */
export const translatorApi = (): TranslatorApi | undefined => (globalThis as { Translator?: TranslatorApi }).Translator;
