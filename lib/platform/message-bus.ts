import { browser } from '#imports';
import { type FailureCode, ServiceError } from '../services';
import { requestSchemas } from './message-schemas';
import type { MessageType, Reply, Request, Response } from './messages';

/** Who asks, as the browser tells it. Nothing here comes from the message itself. */
export interface Sender {
  /** The tab that the sender stands in; null for the popup. */
  tab: { id: number; incognito: boolean } | null;
  /** Address of the sender's document. */
  url: string;
  /** `URL.host` of that address; '' for files. */
  host: string;
  /** One of our own pages, not a content script. */
  ours: boolean;
}

export type Handlers = { [T in MessageType]: (request: Request<T>, sender: Sender) => Promise<Response<T>> };

export interface MessageSender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number; incognito?: boolean };
}

/**
 * Answers every message with its handler. Whoever is not one of our pages or our content script in the top frame of a
 * tab gets no answer at all; what is not in `Messages`, or not of its shape, is refused as invalid.
 */
export function answer(handlers: Handlers): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, from: MessageSender, sendResponse: (reply: unknown) => void) => {
      const sender = trusted(from, browser.runtime.id, browser.runtime.getURL('/popup.html'));
      if (!sender) return false;
      reply(handlers, message, sender).then(sendResponse, () => sendResponse({ ok: false, code: 'unknown' }));
      return true;
    },
  );
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

/** Validates one message and runs its handler; never throws. */
export async function reply(handlers: Handlers, message: unknown, sender: Sender): Promise<Reply<MessageType>> {
  const { type, request } = (typeof message === 'object' && message !== null ? message : {}) as Record<string, unknown>;
  if (typeof type !== 'string' || !Object.hasOwn(requestSchemas, type)) return { ok: false, code: 'invalid' };
  const known = type as MessageType;
  const parsed = requestSchemas[known].safeParse(request);
  if (!parsed.success) return { ok: false, code: 'invalid' };
  try {
    const handle = handlers[known] as (request: unknown, sender: Sender) => Promise<Response<MessageType>>;
    return { ok: true, value: await handle(parsed.data, sender) };
  } catch (error) {
    const code = failureOf(error);
    if (code === 'unknown') console.error(`${known} failed`, error);
    return { ok: false, code };
  }
}

/** What an error means to the reader. */
function failureOf(error: unknown): FailureCode {
  if (error instanceof ServiceError) return error.code;
  return error instanceof Error && error.name === 'QuotaExceededError' ? 'no-space' : 'unknown';
}
