import * as z from 'zod';
import { EngineError, type EngineTools } from '../engine';
import { abortedError } from '../or-aborted';
import { failureOf } from './failure';

// Without this Zod tries `new Function`, which the policy of extension pages refuses and reports.
z.config({ jitless: true });

/** One question to a service. */
export interface Question {
  url: string;
  headers?: Record<string, string>;
  /** Sent as JSON by POST; GET where absent. */
  body?: unknown;
  /** Kept out of every message. */
  secrets: readonly string[];
}

/** A service's answer, whatever its status; its text is yet to come. */
export interface Answer {
  ok: boolean;
  status: number;
  host: string;
  header(name: string): string | null;
  /** The text as it arrives, in any pieces. */
  chunks(): AsyncGenerator<string>;
  /** All of it. */
  text(): Promise<string>;
  /** The error that this answer means, where it is a refusal. */
  failure(): Promise<EngineError>;
}

/** Milliseconds without a sign of life after which a service counts as silent: a local model may have to be loaded first. */
const patience = 120_000;
/** Bytes; no batch's English comes near. */
const longest = 4_000_000;

/**
 * Asks a service, without cookies, referrer or cache, and never anybody it redirects to: the text goes to the host that
 * the reader named, and nowhere else. Throws EngineError 'network' or 'timeout', or what `abortedError` makes of an aborted signal.
 * What the browser says of a failure is not passed on, since addresses and headers with keys may stand in it.
 */
export async function ask(question: Question, tools: EngineTools): Promise<Answer> {
  const { host } = new URL(question.url);
  // Browsers refuse a fetch that is called as a method of anything else.
  const { fetch } = tools;
  const watch = watchFor(tools);
  try {
    tools.signal.throwIfAborted();
    const response = await fetch(question.url, {
      ...(question.body === undefined
        ? { method: 'GET', headers: question.headers }
        : {
            method: 'POST',
            headers: { 'content-type': 'application/json', ...question.headers },
            body: JSON.stringify(question.body),
          }),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal: watch.signal,
    });
    return answerOf(response, host, question.secrets, watch);
  } catch (error) {
    watch.end();
    throw watch.meaningOf(error, host);
  }
}

/** Asks, and reads the answer as JSON of a shape. Throws what `ask` throws, the failure that a refusal means, or 'malformed'. */
export async function askForJson<T>(question: Question, shape: z.ZodType<T>, tools: EngineTools): Promise<T> {
  const answer = await ask(question, tools);
  if (!answer.ok) throw await answer.failure();
  return readJson(await answer.text(), shape, answer.host);
}

/** Text as JSON of a shape; throws EngineError 'malformed' for anything else, quoting nothing of it. */
export function readJson<T>(text: string, shape: z.ZodType<T>, host: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new EngineError('malformed', `${host} sent ${/^\s*</.test(text) ? 'a web page' : 'text'} in place of JSON`);
  }
  const read = shape.safeParse(value);
  if (!read.success) throw new EngineError('malformed', `${host} sent JSON of another shape`);
  return read.data;
}

/** A key as it may stand in a header. Throws EngineError 'unauthorized' for what no key looks like. */
export function headerKey(key: string | undefined): string {
  const trimmed = key?.trim() ?? '';
  if (!/^[\x21-\x7e]*$/.test(trimmed))
    throw new EngineError('unauthorized', 'the key holds characters that no key has');
  return trimmed;
}

function answerOf(response: Response, host: string, secrets: readonly string[], watch: Watch): Answer {
  const header = (name: string) => response.headers.get(name);
  async function* chunks(): AsyncGenerator<string> {
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    let length = 0;
    try {
      while (reader) {
        const { done, value } = await reader.read();
        if (done) break;
        watch.alive();
        length += value.length;
        if (length > longest) throw new EngineError('malformed', `${host} sent more than any translation`);
        yield decoder.decode(value, { stream: true });
      }
      yield decoder.decode();
    } catch (error) {
      throw watch.meaningOf(error, host);
    } finally {
      watch.end();
      // Closes the connection where the caller has all it wants, or the answer is too long.
      await reader?.cancel().catch(() => undefined);
    }
  }
  const text = async () => {
    let all = '';
    for await (const chunk of chunks()) all += chunk;
    return all;
  };
  return {
    ok: response.ok,
    status: response.status,
    host,
    header,
    chunks,
    text,
    async failure() {
      const body = await text().catch((error: unknown) => {
        if (watch.stopped()) throw error;
        return '';
      });
      return failureOf({ status: response.status, body: body.slice(0, 20_000), header }, host, secrets);
    },
  };
}

type Watch = ReturnType<typeof watchFor>;

/** Tells the reader's stop, a silent service and a broken connection from one another. */
function watchFor(tools: EngineTools) {
  const silence = new AbortController();
  const wait = tools.patience ?? patience;
  let timer = setTimeout(() => silence.abort(), wait);
  return {
    signal: AbortSignal.any([tools.signal, silence.signal]),
    alive() {
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), wait);
    },
    end: () => clearTimeout(timer),
    stopped: () => tools.signal.aborted,
    meaningOf(error: unknown, host: string): EngineError {
      if (error instanceof EngineError) return error;
      if (tools.signal.aborted) return abortedError(tools.signal);
      if (silence.signal.aborted) return new EngineError('timeout', `${host} did not answer in time`);
      return new EngineError('network', `no whole answer came from ${host}`);
    },
  };
}
