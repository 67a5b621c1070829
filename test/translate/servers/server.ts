import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What a server can be told to do wrong. */
export const faults = [
  'none',
  '401',
  '402',
  '403',
  '413',
  '429',
  '429 seconds',
  '429 date',
  '456',
  '500',
  '503 seconds',
  'echoes the key',
  'slow',
  'hangs up',
  'cut off',
  'malformed',
  'other shape',
  'html',
  'html 502',
  'redirect',
  'endless',
  'one too few',
  'one too many',
  'empty texts',
  'control characters',
  // Where texts have ids, or prose can stand around them: models only.
  'reordered',
  'strange ids',
  'prose',
  'thinking',
  'stream cut',
  'stream error',
  'no quota',
  'filtered',
] as const;
export type Fault = (typeof faults)[number];

export interface Recorded {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  /** Parsed JSON, or the text where it is none. */
  body: unknown;
}

export interface Reply {
  status: number;
  /** JSON, or a stream of raw text pieces. */
  body: unknown;
  stream?: readonly string[];
  /** The stream breaks off after its pieces. */
  broken?: boolean;
}

/** One service's protocol, as documented. */
export interface Protocol {
  /** Which path holds texts: faults strike only there. */
  translates(request: Recorded): boolean;
  answer(request: Recorded, fault: Fault): Reply;
  /** How the service words a refusal. */
  refusal(status: number, words: string): unknown;
  /** The key, for the fault that echoes it. */
  key: string;
}

export interface ProtocolServer {
  /** 'http://127.0.0.1:PORT' */
  url: string;
  requests: Recorded[];
  /** From now on, or for so many requests that hold texts. */
  fail(fault: Fault, times?: number): void;
  close(): Promise<void>;
}

const statuses: Partial<Record<Fault, { status: number; words: string; headers?: () => Record<string, string> }>> = {
  '401': { status: 401, words: 'Unauthorized' },
  '402': { status: 402, words: 'Payment Required' },
  '403': { status: 403, words: 'Forbidden' },
  '413': { status: 413, words: 'Request Entity Too Large' },
  '429': { status: 429, words: 'Too Many Requests' },
  '429 seconds': { status: 429, words: 'Too Many Requests', headers: () => ({ 'retry-after': '2' }) },
  '429 date': {
    status: 429,
    words: 'Too Many Requests',
    headers: () => {
      const now = new Date();
      return { date: now.toUTCString(), 'retry-after': new Date(now.getTime() + 3000).toUTCString() };
    },
  },
  '456': { status: 456, words: 'Quota exceeded' },
  '500': { status: 500, words: 'Internal Server Error' },
  '503 seconds': { status: 503, words: 'Service Unavailable', headers: () => ({ 'retry-after': '1' }) },
};

/** Serves a protocol on a free port of 127.0.0.1, and notes all that it is asked. */
export async function startServer(protocol: Protocol): Promise<ProtocolServer> {
  const requests: Recorded[] = [];
  const sockets = new Set<Socket>();
  let fault: Fault = 'none';
  let left = Number.POSITIVE_INFINITY;
  const server = createServer(async (incoming, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of incoming) pieces.push(piece as Buffer);
    const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
    const recorded: Recorded = {
      method: incoming.method ?? '',
      path: url.pathname,
      query: url.searchParams,
      headers: incoming.headers,
      body: parsed(Buffer.concat(pieces).toString('utf8')),
    };
    requests.push(recorded);
    const strikes = protocol.translates(recorded) && left > 0;
    if (strikes) left--;
    respond(protocol, recorded, strikes ? fault : 'none', response);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    fail(next, times = Number.POSITIVE_INFINITY) {
      fault = next;
      left = times;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function respond(protocol: Protocol, request: Recorded, fault: Fault, response: ServerResponse): void {
  const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  const page = (status: number) =>
    response
      .writeHead(status, { 'content-type': 'text/html' })
      .end('<!doctype html><title>Please wait</title><p>One moment {"id":"1","en":"not a translation"}');
  const known = statuses[fault];
  if (known) return void json(known.status, protocol.refusal(known.status, known.words), known.headers?.());
  if (fault === 'echoes the key') {
    const words = `Incorrect API key provided: ${protocol.key}. ${encodeURIComponent(protocol.key)} ${protocol.key.slice(0, -4)}`;
    return void json(401, protocol.refusal(401, words));
  }
  if (fault === 'slow') return;
  if (fault === 'hangs up') return void response.socket?.destroy();
  if (fault === 'html') return void page(200);
  if (fault === 'html 502') return void page(502);
  if (fault === 'redirect')
    return void response.writeHead(307, { location: `http://${request.headers.host}/elsewhere` }).end();
  if (fault === 'other shape') return void json(200, { answer: 42 });
  if (fault === 'endless') return void endless(response);
  const reply = protocol.answer(request, fault);
  if (reply.stream) {
    response.writeHead(reply.status, { 'content-type': 'text/event-stream' });
    return void send(response, reply.stream, reply.broken === true);
  }
  const text = JSON.stringify(reply.body);
  if (fault === 'malformed') return void raw(response, text.slice(0, -2));
  if (fault === 'cut off') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
    response.write(text.slice(0, text.length / 2), () => response.socket?.destroy());
    return;
  }
  json(reply.status, reply.body);
}

const raw = (response: ServerResponse, text: string) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(text);

async function send(response: ServerResponse, pieces: readonly string[], broken: boolean): Promise<void> {
  for (const piece of pieces) {
    // Each piece in a packet of its own, so that the other side sees it torn as on the way.
    await new Promise((resolve) => response.write(piece, () => setTimeout(resolve, 1)));
  }
  if (broken) response.socket?.destroy();
  else response.end();
}

function endless(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const more = () => {
    while (!response.destroyed && response.write(' '.repeat(65_536)));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * The English that all servers give: a number tells whose it is, and what was not Chinese (figures, placeholders for
 * terms) stands in it as it was.
 */
export function englishFor(zh: string): string {
  let number = 7;
  for (const character of zh) number = (number * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  const kept = (zh.match(/[A-Za-z0-9.,%-]+/g) ?? []).join(' ');
  return `The “English” of line ${number}${kept && ` with ${kept}`} stands here.`;
}

/** Texts in an answer, spoiled as a fault says. */
export function spoiled(texts: readonly string[], fault: Fault): string[] {
  if (fault === 'one too few') return texts.slice(0, -1);
  if (fault === 'one too many') return [...texts, 'Nobody asked for this.'];
  if (fault === 'empty texts') return texts.map((text, at) => (at % 2 ? text : ' '));
  if (fault === 'control characters') return texts.map((text) => `${text}\r\n`);
  return [...texts];
}

/** A refusal for what the documentation does not allow. */
export const refuse = (status: number, body: unknown): Reply => ({ status, body });

/** The body as an object; empty where it is none. */
export const fieldsOf = ({ body }: Recorded): Record<string, unknown> =>
  typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};

export const areTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
