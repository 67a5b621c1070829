/**
 * What a page says, once everything that is not the article is gone. Made by `read/read-article.ts`.
 * The language sits on the block, so a page that already holds English reads into an ordinary Article.
 */
export interface Article {
  /** The address the reader had open. */
  url: string;
  /** The address the page calls its own (absolute http or https, no fragment); equals `url` where it names none. */
  canonicalUrl: string;
  /** The outlet's name as a reader knows it: from `lib/sites`, else `og:site_name`, else the host name. */
  site: string;
  /** The medium that the page credits (来源), as printed; '' where it credits none. */
  source: string;
  /** Address behind that credit (absolute http or https); '' where there is none. */
  sourceUrl: string;
  /** The headline without the outlet's suffix. */
  title: string;
  /** As printed, without 记者 / 作者 labels; '' where there is none. */
  byline: string;
  /** ISO 8601, with the offset the page states, or +08:00 where it prints a bare local time; date only where no time is given; '' if unknown. */
  publishedAt: string;
  script: Script;
  /** The page's own keywords of this article (not the site's). */
  keywords: string[];
  /** Other editions of this article that the page names. */
  alternates: Alternate[];
  /** Pages that may hold this article in English, most trusted first; absent where none is known. */
  editions?: EditionLink[];
  blocks: Block[];
}

/** How the Chinese is written: simplified or traditional characters. */
export type Script = 'Hans' | 'Hant';

export interface Alternate {
  /** BCP 47 language tag. */
  lang: string;
  /** Absolute http or https address. */
  url: string;
}

/** Why an address may be this article in English, most trusted first. */
export const editionReasons = ['hreflang', 'json-ld', 'dual-address', 'link', 'site-rule'] as const;

/** A page that may hold the article in English; whether it does is known only when it has been read. */
export interface EditionLink {
  /** Absolute http or https address. */
  url: string;
  /** What speaks for it: the page's markup, a link that says so, or what is known of the outlet. */
  why: (typeof editionReasons)[number];
  /** What the page or the outlet calls it, at most 40 characters; '' where it has no name. */
  label: string;
}

export type BlockKind = 'paragraph' | 'heading' | 'quote' | 'list-item' | 'caption' | 'image';

export interface Block {
  /** Unique within the article, in reading order: b1, b2 … */
  id: BlockId;
  kind: BlockKind;
  lang: 'zh' | 'en';
  /** Plain text; '\n' only where the page breaks the line inside the block. For an image its alternative text. */
  text: string;
  /** Images only: absolute http, https or data:image address. */
  src?: string;
  /** Images only: size in pixels, where the page tells it. */
  width?: number;
  height?: number;
  /** Cells of one table row share a number, so that two-column tables can be told from a run of paragraphs. */
  tableRow?: number;
}

export type BlockId = string;
