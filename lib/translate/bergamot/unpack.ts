/** First bytes of a gzip file. No file of a model begins so. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * A file out of its stretches, unpacked where it is gzip. That is seen by its first bytes, because some servers say that
 * gzip is only how they send it, and the browser has then unpacked it already. Gives null where the result has not
 * exactly so many bytes and this SHA-256 (hex); never holds more than those bytes.
 */
export async function unpack(
  parts: AsyncIterator<Uint8Array<ArrayBuffer>>,
  expected: { bytes: number; sha256: string },
): Promise<Uint8Array<ArrayBuffer> | null> {
  const first = await parts.next();
  if (first.done) return null;
  const sent = streamOf(first.value, parts);
  const reader = (isGzip(first.value) ? sent.pipeThrough(new DecompressionStream('gzip')) : sent).getReader();
  const file = new Uint8Array(expected.bytes);
  let at = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (at + next.value.length > file.length) return null;
      file.set(next.value, at);
      at += next.value.length;
    }
  } catch {
    return null; // not gzip after all, or cut
  } finally {
    void reader.cancel().catch(() => undefined);
  }
  return at === file.length && (await sha256(file)) === expected.sha256 ? file : null;
}

/** SHA-256 in hexadecimal. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function streamOf(first: Uint8Array<ArrayBuffer>, rest: AsyncIterator<Uint8Array<ArrayBuffer>>) {
  let waiting: Uint8Array<ArrayBuffer> | null = first;
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const next = waiting ? { done: false, value: waiting } : await rest.next();
      waiting = null;
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
  });
}
