import { existsSync, readFileSync } from 'node:fs';
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/**
 * The whole web of a test run: one local server that is the origin of pages on 127.0.0.1 and also the browser's proxy,
 * so that pages of known hosts (`http://www.chinanews.com.cn/…`) can be served here, and every connection that the
 * browser tries to make is seen.
 */
export interface Web {
  /** Address of the sample pages: http://127.0.0.1:PORT */
  origin: string;
  proxy: string;
  /** Every request and every attempt to open a tunnel, in order: 'GET http://host/path', 'CONNECT host:443'. */
  seen: string[];
  /** Serves a text, or bytes, at an address; a later call replaces it. */
  serve(url: string, body: string | Uint8Array, headers?: Record<string, string>): void;
  /** Lets requests through to another server of the test ('http://127.0.0.1:8080'): a mirror, an engine; or one that stands for it. */
  pass(origin: string, to?: string): void;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** @param folder what is served on every host where nothing else was told to be */
export async function startWeb(folder = 'test/demo/pages'): Promise<Web> {
  const told = new Map<string, { body: string | Uint8Array; headers: Record<string, string> }>();
  const seen: string[] = [];
  const passed = new Map<string, string>();

  const respond = (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
    seen.push(`${request.method} ${url.href}`);
    const to = passed.get(url.origin);
    if (to) return passOn(new URL(url.pathname + url.search, to), request, response);
    const own = told.get(url.href) ?? told.get(url.origin + url.pathname);
    if (own) {
      response.writeHead(200, { 'content-type': types['.html'], 'cache-control': 'no-store', ...own.headers });
      response.end(own.body);
      return;
    }
    const path = url.pathname === '/' ? '/index.html' : decodeURIComponent(url.pathname);
    const file = join(folder, normalize(path));
    if (!existsSync(file)) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.');
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  };

  const server = createServer(respond);
  server.on('connect', (request, socket) => {
    seen.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 Not here\r\n\r\n');
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    proxy: `127.0.0.1:${port}`,
    seen,
    pass: (origin, to = origin) => void passed.set(origin, to),
    serve: (url, body, headers = {}) => void told.set(new URL(url).href, { body, headers }),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Passes a request on as it is, and the answer back as it comes, with whatever breaks on the way. */
function passOn(url: URL, request: IncomingMessage, response: ServerResponse): void {
  const further = httpRequest(url, { method: request.method, headers: request.headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
    answer.on('error', () => response.destroy());
  });
  further.on('error', () => response.destroy());
  response.on('close', () => further.destroy());
  request.pipe(further);
}
