import { browser } from '#imports';
import { type FailureCode, ServiceError } from '../services';
import { requestSchemas } from './message-schemas';
import type { MessageType, Reply, Request, Response } from './messages';
import { type MessageSender, type Sender, trusted } from './sender';

export type Handlers = { [T in MessageType]: (request: Request<T>, sender: Sender) => Promise<Response<T>> };

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
