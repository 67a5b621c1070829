/** The languages that the browser's translator is asked for. Exactly these: it takes 'zh-HK' for simplified text. */
export interface TranslatorPair {
  sourceLanguage: 'zh' | 'zh-Hant';
  targetLanguage: 'en';
}

/**
 * 'downloadable' is also what a browser says of a pair that it has, as long as this origin never used it: so that no
 * page learns which languages somebody reads.
 */
export type TranslatorAvailability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

export interface BrowserTranslator {
  translate(text: string, options?: { signal?: AbortSignal }): Promise<string>;
  destroy(): void;
}

/**
 * What of the Translator API is used (Chrome 138, Edge 148; desktop only). Never to be touched inside a Worker: Chromium
 * ends the whole page when it is.
 */
export interface TranslatorApi {
  availability(pair: TranslatorPair): Promise<TranslatorAvailability>;
  /**
   * Rejects with a DOMException: NotAllowedError (wants a gesture, unless 'available'), NotSupportedError, NetworkError,
   * AbortError, InvalidStateError. Where the browser has no translation service behind it, it never settles.
   */
  create(
    options: TranslatorPair & {
      signal?: AbortSignal;
      /** 'downloadprogress' tells `loaded` from 0 to 1. */
      monitor?(monitor: EventTarget): void;
    },
  ): Promise<BrowserTranslator>;
}
