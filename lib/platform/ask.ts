import { browser } from '#imports';
import { ServiceError } from '../services';
import type { Envelope, MessageType, Reply, Request, Response } from './messages';

/**
 * Asks the background. Throws ServiceError with the background's code, or 'disconnected' where there is nobody to
 * answer any more (the extension was updated or removed while the page stayed open).
 */
export async function ask<T extends MessageType>(type: T, request: Request<T>): Promise<Response<T>> {
  const envelope: Envelope<T> = { type, request };
  let reply: Reply<T> | undefined;
  try {
    reply = await browser.runtime.sendMessage<Envelope<T>, Reply<T> | undefined>(envelope);
  } catch {
    throw new ServiceError('disconnected');
  }
  if (!reply) throw new ServiceError('disconnected');
  if (!reply.ok) throw new ServiceError(reply.code);
  return reply.value;
}
