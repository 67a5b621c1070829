import type { PairSource } from '../pairing';

/** A text that came from outside, before its two languages are paired. */
export interface TextDraft {
  /** What it calls itself; '' where it has no headline. */
  title: string;
  titleEn: string;
  /** The headline's English is of a machine. */
  titleEnByMachine?: boolean;
  outlet: string;
  byline: string;
  /** ISO 8601, or ''. */
  publishedAt: string;
  /** Where it stands on the web, http or https; '' where nobody says. */
  address: string;
  body: DraftBody;
}

/** Either lines that the layout itself puts beside each other, or paragraphs whose partners are still to be found. */
export type DraftBody = { kind: 'rows'; rows: DraftRow[] } | { kind: 'running'; paragraphs: DraftParagraph[] };

/** Chinese and English that stand beside each other; one of them may be ''. */
export interface DraftRow {
  zh: string;
  en: string;
  source: Exclude<PairSource, 'gloss'>;
  engine?: string;
  /** 0…1, where the file says how sure its maker was. */
  confidence?: number;
  /** A unit of a translation memory: never divided, however many sentences it holds. */
  whole?: boolean;
  /** Rows in sequence with the same number are one paragraph; absent where each is one of its own. */
  paragraph?: string;
  heading?: boolean;
}

export interface DraftParagraph {
  lang: 'zh' | 'en';
  text: string;
  heading?: boolean;
  /** English of a machine, where the text itself says so: the engine's name, or '' for an unnamed one. */
  machine?: string;
}

/** How a text was laid out. */
export const textForms = ['tmx', 'columns', 'interleaved', 'one-after-other', 'chinese-only'] as const;
export type TextForm = (typeof textForms)[number];

/** An address to read later, or that of a feed. */
export interface FoundAddress {
  url: string;
  title: string;
}

export const foreignProblems = [
  'too-large',
  'too-many',
  'line-too-long',
  'not-text',
  'nothing',
  'no-chinese',
  'one-language',
  'entities',
  'not-xml',
  'unknown-xml',
] as const;
export type ForeignProblem = (typeof foreignProblems)[number];

/** What a file or a pasted text turned out to be. */
export type Recognised =
  /** The library's own export, or a backup: taken in as it is, by those who know its form. */
  | { kind: 'own' }
  | FoundTexts
  | { kind: 'addresses'; items: FoundAddress[]; leftOut: number }
  | { kind: 'feeds'; feeds: FoundAddress[] }
  | RefusedText;

export interface FoundTexts {
  kind: 'texts';
  form: TextForm;
  /** Which language stands on the left, or comes first. */
  first: 'zh' | 'en';
  drafts: TextDraft[];
  /** Rows or paragraphs in all that held nothing of either language. */
  leftOut: number;
}

export interface RefusedText {
  kind: 'refused';
  problem: ForeignProblem;
  detail: string;
}

export const refuseText = (problem: ForeignProblem, detail = ''): RefusedText => ({ kind: 'refused', problem, detail });

/** Thrown inside the readers of this folder, and turned into a RefusedText by `recognise`. */
export class Unfit extends Error {
  override name = 'Unfit';
  constructor(
    readonly problem: ForeignProblem,
    detail = '',
  ) {
    super(detail);
  }
}

/**
 * Far above what people paste or keep in one file, far below what would hold up the page: bytes of a file, rows of all
 * its texts, rows of one text (a longer one is divided), UTF-16 units of one line or cell, of one running text, and how
 * many texts and addresses one import may hold.
 */
export const foreignLimits = {
  bytes: 32_000_000,
  rows: 100_000,
  rowsOfText: 3000,
  line: 20_000,
  running: 400_000,
  texts: 500,
  addresses: 2000,
} as const;

/** Parses into a document that runs nothing and loads nothing, as `DOMParser.parseFromString` does. */
export type ParseMarkup = (text: string, type: 'text/html' | 'application/xml') => Document;

export const emptyDraft = (body: DraftBody): TextDraft => ({
  title: '',
  titleEn: '',
  outlet: '',
  byline: '',
  publishedAt: '',
  address: '',
  body,
});
