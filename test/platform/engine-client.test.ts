import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { engineClient } from '@/lib/platform/engine-client';
import type { JobEvent, ModelEvent, TranslationJob } from '@/lib/translate/job';
import { fakePort, settle } from './fake-ports';

const job: TranslationJob = {
  lines: ['b1.1', 'b1.2', 'b1.3'].map((id) => ({ id, text: '句。' })),
  script: 'Hans',
  title: '题',
  host: 'a.cn',
};
const line = (id: string): JobEvent => ({ kind: 'lines', lines: [{ id, text: id, engine: 'E' }] });
const progress = (done: number, total: number): JobEvent => ({
  kind: 'progress',
  progress: { done, total, phase: 'translating', engine: 'E' },
});
const ended: JobEvent = { kind: 'ended', missing: [], problem: null, engine: 'E' };

type Host = ReturnType<typeof fakePort>['host'];
/** What the host does at each connection, in turn; after the last nobody is there. */
let turns: ((host: Host, message: unknown) => void)[];
let heard: unknown[];
const wake = vi.fn(async () => {});
const allowModel = vi.fn(async () => true);

const client = engineClient({
  wake,
  allowModel,
  connect(name) {
    const port = fakePort(name);
    const turn = turns.shift();
    port.host.onMessage.addListener((message) => {
      heard.push(message);
      turn?.(port.host, message);
    });
    if (!turn) queueMicrotask(() => port.host.disconnect());
    return port.client;
  },
});

const all = async <T>(events: AsyncIterable<T>): Promise<T[]> => {
  const got: T[] = [];
  for await (const event of events) got.push(event);
  return got;
};
const never = new AbortController().signal;
/** A host that says these things and stays. */
const saying = (events: unknown[]) => (host: Host) => {
  for (const event of events) host.postMessage(event);
};
const started = (message: unknown) => (message as { kind: string }).kind === 'start';

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  turns = [];
  heard = [];
});
afterEach(() => vi.useRealTimers());

describe('a translation', () => {
  it('wakes the host, gives its events and ends with its end', async () => {
    turns = [saying([line('b1.1'), progress(1, 3), ended])];
    expect(await all(client.translate(job, never))).toEqual([line('b1.1'), progress(1, 3), ended]);
    expect(heard).toEqual([{ kind: 'start', job }]);
    expect(wake).toHaveBeenCalledOnce();
  });

  it('asks once more for what is missing where the host dies, and counts on', async () => {
    turns = [
      (host) => {
        host.postMessage(line('b1.2'));
        host.disconnect();
      },
      saying([progress(0, 2), line('b1.1'), line('b1.3'), ended]),
    ];
    const got = await all(client.translate(job, never));
    expect(got).toEqual([line('b1.2'), progress(1, 3), line('b1.1'), line('b1.3'), ended]);
    expect(heard[1]).toEqual({ kind: 'start', job: { ...job, lines: [job.lines[0], job.lines[2]] } });
    expect(wake).toHaveBeenCalledTimes(2);
  });

  it('ends as crashed where the host dies again, with what is still missing', async () => {
    const dying = (id: string) => (host: Host) => {
      host.postMessage(line(id));
      host.disconnect();
    };
    turns = [dying('b1.1'), dying('b1.3'), dying('b1.2')];
    const got = await all(client.translate(job, never));
    expect(got.at(-1)).toEqual({ kind: 'ended', missing: ['b1.2'], problem: 'crashed', engine: '' });
    expect(turns).toHaveLength(1);
  });

  it('has nothing more to ask where the host dies after the last line', async () => {
    turns = [
      (host) => {
        for (const { id } of job.lines) host.postMessage(line(id));
        host.disconnect();
      },
    ];
    expect((await all(client.translate(job, never))).at(-1)).toEqual({ ...ended, engine: '' });
    expect(wake).toHaveBeenCalledOnce();
  });

  it('ends as crashed where nobody answers any more', async () => {
    wake.mockRejectedValue(new Error('disconnected'));
    expect(await all(client.translate(job, never))).toEqual([
      { kind: 'ended', missing: ['b1.1', 'b1.2', 'b1.3'], problem: 'crashed', engine: '' },
    ]);
    wake.mockReset();
  });

  it('hangs up when it is stopped, keeps what came, and calls it no crash', async () => {
    const gone = vi.fn();
    const stop = new AbortController();
    turns = [
      (host) => {
        host.onDisconnect.addListener(gone);
        host.postMessage(line('b1.1'));
      },
    ];
    const got: JobEvent[] = [];
    for await (const event of client.translate(job, stop.signal)) {
      got.push(event);
      stop.abort();
    }
    await settle();
    expect(got).toEqual([line('b1.1'), { kind: 'ended', missing: ['b1.2', 'b1.3'], problem: null, engine: '' }]);
    expect(gone).toHaveBeenCalledOnce();
    expect(wake).toHaveBeenCalledOnce();
  });

  it('hangs up when nobody listens any more', async () => {
    const gone = vi.fn();
    turns = [
      (host) => {
        host.onDisconnect.addListener(gone);
        host.postMessage(line('b1.1'));
      },
    ];
    for await (const _ of client.translate(job, never)) break;
    await settle();
    expect(gone).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('pings every five seconds and tells of new wishes, once each', async () => {
    let wanted = ['b1.3'];
    let host: Host | undefined;
    turns = [
      (given, message) => {
        if (started(message)) host = given;
        else if ((message as { kind: string }).kind === 'ping') given.postMessage({ kind: 'pong' });
      },
    ];
    const got = all(client.translate(job, never, () => wanted));
    await settle();
    await vi.advanceTimersByTimeAsync(4_000);
    expect(heard.slice(1)).toEqual([{ kind: 'first', ids: ['b1.3'] }]);
    wanted = ['b1.2', 'b1.1'];
    await vi.advanceTimersByTimeAsync(6_000);
    expect(heard.slice(2)).toEqual([{ kind: 'ping' }, { kind: 'first', ids: wanted }, { kind: 'ping' }]);
    host?.postMessage(ended);
    expect(await got).toEqual([ended]);
  });
});

describe('a download', () => {
  const ready: ModelEvent = { kind: 'ready' };
  const half: ModelEvent = { kind: 'progress', loaded: 1, total: 2 };

  it('asks first, then tells how far it is', async () => {
    turns = [saying([half, ready])];
    expect(await all(client.downloadModel('bergamot', never))).toEqual([half, ready]);
    expect(allowModel).toHaveBeenCalledWith('bergamot');
    expect(heard).toEqual([{ kind: 'download', engine: 'bergamot' }]);
  });

  it('contacts nobody where the reader declines', async () => {
    allowModel.mockResolvedValueOnce(false);
    expect(await all(client.downloadModel('bergamot', never))).toEqual([{ kind: 'failed', problem: 'not-allowed' }]);
    expect(wake).not.toHaveBeenCalled();
  });

  it('goes on once where the host dies, then fails', async () => {
    const dying = (host: Host) => {
      host.postMessage(half);
      host.disconnect();
    };
    turns = [dying, dying, dying];
    const got = await all(client.downloadModel('bergamot', never));
    expect(got).toEqual([half, half, { kind: 'failed', problem: 'network' }]);
  });

  it('says that it was stopped', async () => {
    const stop = new AbortController();
    turns = [(host) => host.postMessage(half)];
    const got: ModelEvent[] = [];
    for await (const event of client.downloadModel('bergamot', stop.signal)) {
      got.push(event);
      stop.abort();
    }
    expect(got).toEqual([half, { kind: 'failed', problem: 'stopped' }]);
  });
});
