import { type AnkiReply, type AnkiRequest, ankiAddress, ankiVersion } from '../anki-connect/protocol';
import { limitedBytes } from './limited-bytes';

/** In milliseconds. The reader may have to find Anki's window and answer its question there. */
const patience = { question: 90_000, other: 30_000 };

/** In bytes; a batch's reply has a few thousand. */
const longest = 1_000_000;

/** Carries one request to AnkiConnect on this computer, without cookies. Never rejects. */
export async function ankiRequest(
  { action, params, key }: AnkiRequest,
  load: typeof fetch = fetch,
  address = ankiAddress,
): Promise<AnkiReply> {
  let response: Response;
  try {
    response = await load(address, {
      method: 'POST',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      body: JSON.stringify({ action, version: ankiVersion, params, ...(key ? { key } : {}) }),
      signal: AbortSignal.timeout(action === 'requestPermission' ? patience.question : patience.other),
    });
  } catch {
    return { ok: false, why: 'closed' };
  }
  if (response.status === 403) return { ok: false, why: 'denied' };
  if (!response.ok) return { ok: false, why: 'not-anki' };
  try {
    return { ok: true, text: new TextDecoder().decode(await limitedBytes(response, longest)) };
  } catch {
    return { ok: false, why: 'not-anki' };
  }
}
