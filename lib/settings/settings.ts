import type { TranslationChoice } from '../translate/job';
import type { KeyBindings } from './commands';
import type { Language } from './language';

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
  language: 'auto' | Language;
  /** Characters in which the Chinese is shown; what is kept stays as it was written. */
  characters: Characters;
  /** Readings over the words: on none, where the pointer or the focus is, on words not marked as known, on all. */
  ruby: Ruby;
  /** How readings are written, here and in the word card. */
  phonetic: Phonetic;
  /** Readings have the colours of their tones. */
  toneColours: boolean;
  /** Words are coloured by how well the reader knows them. */
  wordColours: boolean;
  /** The word card comes when the pointer rests on a word; else on a click or key only. */
  cardOnHover: boolean;
  /** Style of the Chinese type: 宋 (with contrast) or 黑 (even). */
  face: Face;
  speech: SpeechPreferences;
  /** Keys of the reader's own. */
  keys: KeyBindings;
}

export interface SpeechPreferences {
  /** `voiceURI` of the voice for each language; '' takes the best one that is on this computer. */
  zhVoice: string;
  enVoice: string;
  /** 0.5…2, times the voice's own speed. */
  rate: number;
  /** What is read of each pair, in which order. */
  order: SpeechOrder;
  /** How often each sentence is said, 1…5. */
  repeat: number;
}

export const layouts = ['side-by-side', 'stacked', 'zh', 'en'] as const;
export type Layout = (typeof layouts)[number];
export const themes = ['auto', 'light', 'dark', 'sepia'] as const;
export type Theme = (typeof themes)[number];
export const widths = ['narrow', 'medium', 'wide', 'full'] as const;
export type Width = (typeof widths)[number];

export const characterForms = ['as-written', 'Hans', 'Hant-TW', 'Hant-HK'] as const;
export type Characters = (typeof characterForms)[number];
export const rubies = ['none', 'hover', 'unknown', 'all'] as const;
export type Ruby = (typeof rubies)[number];
export const phonetics = ['pinyin', 'zhuyin'] as const;
export type Phonetic = (typeof phonetics)[number];
export const faces = ['song', 'hei'] as const;
export type Face = (typeof faces)[number];
export const speechOrders = ['zh', 'en', 'zh-en', 'en-zh'] as const;
export type SpeechOrder = (typeof speechOrders)[number];

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
    characters: 'as-written',
    ruby: 'none',
    phonetic: 'pinyin',
    toneColours: true,
    wordColours: false,
    cardOnHover: true,
    face: 'song',
    speech: { zhVoice: '', enVoice: '', rate: 1, order: 'zh', repeat: 1 },
    keys: {},
  },
  neverHosts: [],
  detectEverywhere: false,
  translation: { engine: null, fallback: null, fillGaps: null },
  commonTerms: true,
};
