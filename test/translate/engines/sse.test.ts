import { describe, expect, it } from 'vitest';
import { eventData } from '@/lib/translate/engines/sse';

async function dataOf(...pieces: string[]): Promise<string[]> {
  async function* chunks() {
    yield* pieces;
  }
  const all: string[] = [];
  for await (const data of eventData(chunks())) all.push(data);
  return all;
}

const stream = ': keep-alive\n\n\n\nevent: message\ndata: {"a":1}\n\nid: 7\ndata:two\ndata: lines\n\ndata: [DONE]\n\n';

describe('eventData', () => {
  it('passes over comments, blank lines and other fields', async () =>
    expect(await dataOf(stream)).toEqual(['{"a":1}', 'two\nlines', '[DONE]']));

  it('gives the same wherever the text is torn, and with each kind of line end', async () => {
    const wanted = await dataOf(stream);
    for (const end of ['\n', '\r\n', '\r']) {
      const text = stream.replaceAll('\n', end);
      for (let at = 0; at <= text.length; at++) expect(await dataOf(text.slice(0, at), text.slice(at))).toEqual(wanted);
      expect(await dataOf(...text)).toEqual(wanted);
    }
  });

  it('yields a last event that no blank line ends', async () => {
    expect(await dataOf('data: last')).toEqual(['last']);
    expect(await dataOf('data: last\n')).toEqual(['last']);
    expect(await dataOf('')).toEqual([]);
  });
});
