/** What the popup knows of the page behind it. */
export interface PopupPage {
  kind: 'looking' | 'article' | 'bilingual' | 'other' | 'blocked';
  title: string;
  host: string;
  /** A news site that we know. */
  outlet: { name: string; nameEn: string } | null;
  /** The page's own button may show on this site, so the reader may want it away. */
  offers: boolean;
  /** When the article was saved, ISO 8601, and its address in the library; null where it is not there. */
  saved: { at: string; address: string } | null;
}

/** Every effect of the popup. */
export interface PopupServices {
  /** Tells what the page is, again and again as more is known. */
  look(tell: (page: PopupPage) => void, signal: AbortSignal): Promise<void>;
  /** Opens the reader on the page; false where the browser forbids it. */
  read(): Promise<boolean>;
  /** Puts the page on the reading list; says whether it was known there, or in the library. */
  readLater(): Promise<'added' | 'known' | 'saved'>;
  /** Number of saved articles; null where the library cannot be reached from here. */
  countSaved(): Promise<number | null>;
  setNever(host: string, never: boolean): Promise<void>;
  openLibrary(address?: string): Promise<void>;
  openOptions(): Promise<void>;
  /** The key that opens the reader, as the browser names it; '' where there is none. */
  shortcut(): Promise<string>;
  close(): void;
}
