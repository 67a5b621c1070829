/** Who asks, as the browser tells it. Nothing here comes from the message itself. */
export interface Sender {
  /** The tab that the sender stands in; null for the popup and the offscreen document. */
  tab: { id: number; incognito: boolean } | null;
  /** Address of the sender's document. */
  url: string;
  /** `URL.host` of that address; '' for files. */
  host: string;
  /** One of our own pages, not a content script. */
  ours: boolean;
}

/** As the browser describes who sent a message or opened a port. */
export interface MessageSender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number; incognito?: boolean };
}

/** The sender in our terms, or null if it must not be answered. `page` is the address of any one of our own pages. */
export function trusted(from: MessageSender, ourId: string, page: string): Sender | null {
  if (from.id !== ourId || !from.url || !URL.canParse(from.url)) return null;
  const ours = from.url.startsWith(page.slice(0, page.lastIndexOf('/') + 1));
  const { id, incognito = false } = from.tab ?? {};
  const tab = id === undefined ? null : { id, incognito };
  if (!ours && (!tab || from.frameId !== 0)) return null;
  return { tab, url: from.url, host: new URL(from.url).host, ours };
}
