import * as z from 'zod';

// Without this Zod tries `new Function`, which the policy of extension pages refuses and reports.
z.config({ jitless: true });

/** Where the add-on AnkiConnect listens unless its settings say otherwise. */
export const ankiAddress = 'http://127.0.0.1:8765';

/** The version of the protocol that is spoken, in which every reply has a result and an error. */
export const ankiVersion = 6;

/** All that is ever asked of Anki: nothing is deleted, and what is there is changed only where the reader wants it. */
export const ankiActions = [
  'requestPermission',
  'version',
  'createDeck',
  'modelNames',
  'modelFieldNames',
  'createModel',
  'canAddNotes',
  'canAddNotesWithErrorDetail',
  'addNotes',
  'addNote',
  'modelNamesAndIds',
  'findNotes',
  'updateNoteFields',
] as const;
export type AnkiAction = (typeof ankiActions)[number];

export interface AnkiRequest {
  action: AnkiAction;
  params: Record<string, unknown>;
  /** Only where the add-on was set up with one; '' otherwise. */
  key: string;
}

/** The reply as it came, or why there is none: nobody listens there, or somebody else does. */
export type AnkiReply = { ok: true; text: string } | { ok: false; why: 'closed' | 'not-anki' | 'denied' };

/** Carries one request to Anki. Never rejects but with ServiceErrors. */
export type SendToAnki = (request: AnkiRequest) => Promise<AnkiReply>;

/**
 * What can be in the way. 'closed': nobody listens at the address; 'denied': the question in Anki's window was answered
 * with no; 'key': a key is asked for, or another one; 'old': the add-on speaks an older protocol; 'not-anki': another
 * program listens there; 'note-type': a note type of our name has other fields; 'refused': anything else, in its words.
 */
export type AnkiProblem = 'closed' | 'denied' | 'key' | 'old' | 'not-anki' | 'note-type' | 'refused';

export class AnkiFailure extends Error {
  override name = 'AnkiFailure';
  constructor(
    readonly problem: AnkiProblem,
    detail = '',
  ) {
    super(detail || problem);
  }
}

const envelope = z.object({ result: z.unknown(), error: z.string().nullable() });

/** Asks Anki and gives the result. Throws AnkiFailure. */
export async function askAnki<T>(
  send: SendToAnki,
  request: { action: AnkiAction; params?: Record<string, unknown>; key: string },
  result: z.ZodType<T>,
): Promise<T> {
  const reply = await send({ params: {}, ...request });
  if (!reply.ok) throw new AnkiFailure(reply.why);
  const { data } = envelope.safeParse(parsed(reply.text));
  if (!data) throw new AnkiFailure('not-anki');
  if (data.error !== null) throw new AnkiFailure(/\bapi key\b/i.test(data.error) ? 'key' : 'refused', data.error);
  const read = result.safeParse(data.result);
  if (!read.success) throw new AnkiFailure('not-anki');
  return read.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
