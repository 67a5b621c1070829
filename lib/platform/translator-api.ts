import type { TranslatorApi } from '../translate/translator-api';

/**
 * The browser's own translator, where this context has one: pages and, in newer Chromes, service workers of extensions.
 * In a dedicated Worker the name is there too, but calling anything of it ends the page (Chromium 156).
 */
export function translatorApi(): TranslatorApi | undefined {
  if ('DedicatedWorkerGlobalScope' in globalThis) return undefined;
  return (globalThis as { Translator?: TranslatorApi }).Translator;
}
