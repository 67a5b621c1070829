import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the server treats one file. */
export interface Served {
  body: Buffer;
  /** Understands `Range`. */
  ranges?: boolean;
  /** Says that gzip is only how it sends it, so that the client unpacks it. */
  encoded?: boolean;
  /** Connections that break after so many bytes, one after another; then it works. */
  cuts?: number[];
  /** Says nothing of the length. */
  chunked?: boolean;
  etag?: string;
  status?: number;
  /** Sends so many bytes and then nothing more, but keeps the connection. */
  hangsAfter?: number;
}

export interface MirrorServer {
  origin: string;
  files: Record<string, Served>;
  /** 'GET /a 0-' for each request: path, and the range asked for. */
  seen: string[];
  /** Body bytes sent so far. */
  sent: number;
  close(): Promise<void>;
}

/** A server of model files with every fault that a real one may have, over real sockets. */
export async function startMirror(): Promise<MirrorServer> {
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const range = /^bytes=(\d+)-$/.exec(request.headers.range ?? '');
    mirror.seen.push(`${request.method} ${path}${range ? ` ${range[1]}-` : ''}`);
    const file = mirror.files[path];
    if (!file || file.status) return void response.writeHead(file?.status ?? 404).end('<html>Not here</html>');
    const from = range && file.ranges ? Number(range[1]) : 0;
    const part = file.body.subarray(from);
    if (range && file.ranges && part.length === 0) return void response.writeHead(416).end();
    const headers: Record<string, string> = {};
    if (!file.chunked) headers['content-length'] = `${part.length}`;
    if (file.encoded) headers['content-encoding'] = 'gzip';
    if (file.etag) headers.etag = file.etag;
    if (from) headers['content-range'] = `bytes ${from}-${file.body.length - 1}/${file.body.length}`;
    response.writeHead(from ? 206 : 200, headers);
    void send(response, part, file, mirror);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const mirror: MirrorServer = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    files: {},
    seen: [],
    sent: 0,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return mirror;
}

async function send(response: ServerResponse, body: Buffer, file: Served, mirror: MirrorServer) {
  const cut = file.cuts?.shift();
  const end = Math.min(cut ?? body.length, file.hangsAfter ?? body.length, body.length);
  for (let at = 0; at < end && !response.destroyed; at += 65_536) {
    const piece = body.subarray(at, Math.min(end, at + 65_536));
    await new Promise((done) => response.write(piece, done));
    mirror.sent += piece.length;
  }
  if (file.hangsAfter !== undefined) return;
  if (cut === undefined) response.end();
  // What was written must be on its way before the connection breaks, or the client never sees it.
  else setTimeout(() => response.destroy(), 30);
}
