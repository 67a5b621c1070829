import type { TranslationChoice } from '../translate/job';

/** How the reader view looks. Plain types: the content script reads them too, and stays free of Zod. */
export interface ReadingPreferences {
  layout: Layout;
  theme: Theme;
  /** Multiplier of the base type size, 0.8…1.8. */
  typeSize: number;
  /** Width of the text area: narrow, medium, wide or all of the window. */
  width: Width;
  /** English (or Chinese) stays hidden until hovered or focused, for self-testing. */
  hidden: 'none' | 'en' | 'zh';
  /** Pinyin in the word gloss. */
  glossPinyin: boolean;
  /** Interface language; 'auto' follows the browser. */
  language: 'auto' | 'en' | 'zh-Hans';
}

export const layouts = ['side-by-side', 'stacked', 'zh', 'en'] as const;
export type Layout = (typeof layouts)[number];
export const themes = ['auto', 'light', 'dark', 'sepia'] as const;
export type Theme = (typeof themes)[number];
export const widths = ['narrow', 'medium', 'wide', 'full'] as const;
export type Width = (typeof widths)[number];

export interface Settings {
  reading: ReadingPreferences;
  /** Host names on which the 对照 button is never shown. */
  neverHosts: string[];
  /** The reader asked for detection on every site (needs the optional host permission). */
  detectEverywhere: boolean;
  /** What the reader decided about engines; keys are not here but in `platform/engine-store.ts`. */
  translation: TranslationChoice;
  /** The start set of offices and organs is used behind the reader's own terms. */
  commonTerms: boolean;
}

export const defaultSettings: Settings = {
  reading: {
    layout: 'side-by-side',
    theme: 'auto',
    typeSize: 1,
    width: 'medium',
    hidden: 'none',
    glossPinyin: true,
    language: 'auto',
  },
  neverHosts: [],
  detectEverywhere: false,
  translation: { engine: null, fallback: null, fillGaps: null },
  commonTerms: true,
};
