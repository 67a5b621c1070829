import * as z from 'zod';
import type { EngineError } from '../engine';
import { failureOf } from './failure';
import { type Answer, readJson } from './http';
import { eventData } from './sse';

const content = z
  .union([z.string(), z.array(z.object({ text: z.string().optional() }))])
  .nullish()
  .transform((value) => (typeof value === 'string' ? value : (value ?? []).map(({ text }) => text ?? '').join('')));

/** A whole answer and a piece of a streamed one: `message` in one, `delta` in the other. What a model thinks has names of its own, and is left. */
const chunk = z.object({
  choices: z
    .array(
      z.object({
        delta: z.object({ content }).nullish(),
        message: z.object({ content }).nullish(),
        finish_reason: z.string().nullish(),
      }),
    )
    .nullish(),
  error: z.unknown().optional(),
});

/** How an answer ended; filled while it is read. */
export interface ChatEnding {
  /** The service said that this is all. */
  whole: boolean;
  /** 'stop', 'length', 'content_filter', …; '' where it gave no reason. */
  reason: string;
}

/**
 * The text of an answer, in pieces as they come: from a stream of events, or from one JSON object where the service does
 * not stream. Throws EngineError: what an error inside the stream means, 'malformed' for what is neither.
 */
export async function* chatText(
  answer: Answer,
  ending: ChatEnding,
  secrets: readonly string[],
): AsyncGenerator<string> {
  const read = (json: string): string => {
    const { choices, error } = readJson(json, chunk, answer.host);
    if (error) throw streamedFailure(error, answer, secrets);
    const choice = choices?.[0];
    if (choice?.finish_reason) {
      ending.reason = choice.finish_reason;
      ending.whole = true;
    }
    return choice?.delta?.content ?? choice?.message?.content ?? '';
  };
  if (!/^\s*text\/event-stream/i.test(answer.header('content-type') ?? '')) {
    const text = (await answer.text()).trim();
    // Some servers stream under another name.
    if (!/^(data:|:)/.test(text)) {
      const piece = read(text);
      ending.whole = true;
      yield piece;
      return;
    }
    yield* eventTexts(once(text), read, ending);
    return;
  }
  yield* eventTexts(answer.chunks(), read, ending);
}

async function* eventTexts(
  chunks: AsyncIterable<string>,
  read: (json: string) => string,
  ending: ChatEnding,
): AsyncGenerator<string> {
  for await (const data of eventData(chunks)) {
    if (data.trim() === '[DONE]') {
      ending.whole = true;
      return;
    }
    const piece = data.trim() ? read(data) : '';
    if (piece) yield piece;
  }
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

/** An error inside a stream has no status of its own but often the code of one (OpenRouter). */
function streamedFailure(error: unknown, answer: Answer, secrets: readonly string[]): EngineError {
  const code = Number((error as { code?: unknown }).code);
  const status = code >= 400 && code < 600 ? code : 500;
  return failureOf({ status, body: JSON.stringify({ error }), header: answer.header }, answer.host, secrets);
}
