import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type HostPort, type HostPortsDeps, serveEnginePorts } from '@/lib/platform/host-ports';
import type { JobEvent, TranslationJob } from '@/lib/translate/job';
import { fakePort, settle } from './fake-ports';

const us = { id: 'us' };
const job: TranslationJob = {
  lines: [
    { id: 'b1.1', text: '一。' },
    { id: 'b1.2', text: '二。' },
  ],
  script: 'Hans',
  title: '题',
  host: 'a.cn',
};
const line = (id: string): JobEvent => ({ kind: 'lines', lines: [{ id, text: id, engine: 'E' }] });
const ended: JobEvent = { kind: 'ended', missing: [], problem: null, engine: 'E' };

let connect: (port: HostPort) => void;
const rest = vi.fn();

function start(change: Partial<HostPortsDeps> = {}) {
  serveEnginePorts({
    connections: {
      addListener: (listen) => {
        connect = listen;
      },
    },
    trusts: (sender) => sender.id === 'us',
    async *run() {
      yield line('b1.1');
      yield line('b1.2');
      yield ended;
    },
    async *download() {
      yield { kind: 'ready' };
    },
    idle: { after: 120_000, rest },
    ...change,
  });
}

/** Opens a port as one of our scripts does and collects what comes. */
function open(name = 'translate', sender: HostPort['sender'] = us) {
  const port = fakePort(name, sender);
  const got: unknown[] = [];
  const gone = vi.fn();
  port.client.onMessage.addListener((message) => got.push(message));
  port.client.onDisconnect.addListener(gone);
  connect(port.host);
  return { ...port.client, got, gone, isOpen: port.isOpen };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  rest.mockClear();
});
afterEach(() => vi.useRealTimers());

describe('a job over a port', () => {
  it('sends its events in order and hangs up after the last', async () => {
    start();
    const port = open();
    port.postMessage({ kind: 'start', job });
    await settle();
    expect(port.got).toEqual([line('b1.1'), line('b1.2'), ended]);
    expect(port.gone).toHaveBeenCalledOnce();
  });

  it('answers pings, before a job and during one', async () => {
    start({ run: () => forever() });
    const port = open();
    port.postMessage({ kind: 'ping' });
    port.postMessage({ kind: 'start', job });
    port.postMessage({ kind: 'ping' });
    await settle();
    expect(port.got).toEqual([{ kind: 'pong' }, { kind: 'pong' }]);
  });

  it('is stopped when the other end goes', async () => {
    let signal: AbortSignal | undefined;
    start({
      run: (_, given) => {
        signal = given;
        return forever();
      },
    });
    const port = open();
    port.postMessage({ kind: 'start', job });
    await settle();
    expect(signal?.aborted).toBe(false);
    port.disconnect();
    await settle();
    expect(signal?.aborted).toBe(true);
  });

  it('knows what the reader wants next', async () => {
    let first = () => [] as readonly string[];
    start({
      run: (_, __, wanted) => {
        first = wanted;
        return forever();
      },
    });
    const port = open();
    port.postMessage({ kind: 'start', job });
    port.postMessage({ kind: 'first', ids: ['b1.2'] });
    await settle();
    expect(first()).toEqual(['b1.2']);
  });

  it('ends with what is missing where the runner breaks', async () => {
    start({
      async *run() {
        yield line('b1.1');
        throw new Error('no such thing');
      },
    });
    const port = open();
    port.postMessage({ kind: 'start', job });
    await settle();
    expect(port.got).toEqual([line('b1.1'), { kind: 'ended', missing: ['b1.2'], problem: 'unknown', engine: '' }]);
  });

  it('waits while three others are at work', async () => {
    const stops: (() => void)[] = [];
    const run = vi.fn(async function* (): AsyncGenerator<JobEvent> {
      await new Promise<void>((stop) => stops.push(stop));
      yield ended;
    });
    start({ run });
    const all = [1, 2, 3, 4].map(() => open());
    for (const port of all) port.postMessage({ kind: 'start', job });
    await settle();
    expect(run).toHaveBeenCalledTimes(3);
    stops[0]?.();
    await settle();
    expect(run).toHaveBeenCalledTimes(4);
  });
});

describe('the host hangs up', () => {
  it.each([
    ['somebody else', { id: 'other' }],
    ['nobody in particular', {}],
  ])('on %s, and does nothing', async (_, sender) => {
    const run = vi.fn(() => forever());
    start({ run });
    const port = open('translate', sender);
    if (port.isOpen()) port.postMessage({ kind: 'start', job });
    await settle();
    expect(port.gone).toHaveBeenCalledOnce();
    expect(run).not.toHaveBeenCalled();
  });

  it.each([
    ['no message', 'start'],
    ['an unknown kind', { kind: 'settings' }],
    ['a job without lines', { kind: 'start', job: { ...job, lines: undefined } }],
    ['a job with a key in it', { kind: 'start', job: { ...job, key: 'x' } }],
    ['an engine that does not exist', { kind: 'start', job: { ...job, engine: 'gloss' } }],
    ['a host that is none', { kind: 'start', job: { ...job, host: 'https://a.cn/' } }],
    ['text without end', { kind: 'start', job: { ...job, lines: [{ id: 'a', text: '字'.repeat(20_001) }] } }],
    ['what belongs to the other port', { kind: 'download', engine: 'bergamot' }],
  ])('on %s', async (_, message) => {
    const run = vi.fn(() => forever());
    start({ run });
    const port = open();
    port.postMessage(message);
    await settle();
    expect(port.gone).toHaveBeenCalledOnce();
    expect(run).not.toHaveBeenCalled();
  });

  it('on a second job over the same port', async () => {
    const run = vi.fn(() => forever());
    start({ run });
    const port = open();
    port.postMessage({ kind: 'start', job });
    port.postMessage({ kind: 'start', job });
    await settle();
    expect(port.gone).toHaveBeenCalledOnce();
  });

  it('where there are far too many', () => {
    start();
    const ports = Array.from({ length: 41 }, () => open());
    expect(ports.filter((port) => !port.isOpen())).toHaveLength(1);
  });
});

it('leaves ports of other names alone', async () => {
  start();
  const port = open('devtools', { id: 'other' });
  await settle();
  expect(port.isOpen()).toBe(true);
});

it('downloads a model over the other port', async () => {
  const download = vi.fn(async function* () {
    yield { kind: 'progress', loaded: 1, total: 2 } as const;
    yield { kind: 'ready' } as const;
  });
  start({ download });
  const port = open('model');
  port.postMessage({ kind: 'download', engine: 'bergamot' });
  await settle();
  expect(download).toHaveBeenCalledWith('bergamot', expect.any(AbortSignal));
  expect(port.got).toEqual([{ kind: 'progress', loaded: 1, total: 2 }, { kind: 'ready' }]);
});

describe('rest', () => {
  it('comes two minutes after the last port is closed, not while one is open', async () => {
    start({ run: () => forever() });
    const port = open();
    vi.advanceTimersByTime(500_000);
    expect(rest).not.toHaveBeenCalled();
    port.disconnect();
    await settle();
    vi.advanceTimersByTime(119_000);
    expect(rest).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_000);
    expect(rest).toHaveBeenCalledOnce();
  });

  it('comes to a host that nobody ever called', () => {
    start();
    vi.advanceTimersByTime(120_000);
    expect(rest).toHaveBeenCalledOnce();
  });
});

async function* forever(): AsyncGenerator<JobEvent> {
  await new Promise(() => {});
  yield ended;
}
