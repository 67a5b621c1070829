import { describe, expect, it } from 'vitest';
import { EngineError } from '@/lib/translate/engine';
import { inTime } from '@/lib/translate/watchdog';
import { VirtualTime } from './runner-fakes';

const never = new AbortController().signal;
const patience = { first: 1000, next: 100 };

/** Yields 1, 2, … after the given pauses. */
async function* after(time: VirtualTime, pauses: readonly number[]): AsyncGenerator<number> {
  for (const [i, pause] of pauses.entries()) {
    await time.sleep(pause, never);
    yield i + 1;
  }
}

async function seen(time: VirtualTime, source: AsyncIterable<number>, signal = never) {
  const all: number[] = [];
  const reading = (async () => {
    for await (const item of inTime(source, patience, time.sleep, signal)) all.push(item);
  })();
  const failure: unknown = await time.during(reading).catch((error: unknown) => error);
  return { all, failure };
}

describe('inTime', () => {
  it('lets a source be slow to begin, and counts each silence anew', async () => {
    const time = new VirtualTime();
    expect(await seen(time, after(time, [999, 99, 99, 99]))).toEqual({ all: [1, 2, 3, 4], failure: undefined });
  });

  it.each([
    [[1001], []],
    [[10, 101], [1]],
  ])('bears no longer silence: %j', async (pauses, all) => {
    const time = new VirtualTime();
    expect(await seen(time, after(time, pauses))).toEqual({ all, failure: new EngineError('timeout') });
  });

  it('hands on what the source throws', async () => {
    const time = new VirtualTime();
    const broken = (async function* () {
      yield 1;
      throw new EngineError('quota');
    })();
    expect(await seen(time, broken)).toEqual({ all: [1], failure: new EngineError('quota') });
  });

  it('stops a source that hangs when aborted', async () => {
    const time = new VirtualTime();
    const stop = new AbortController();
    const hangs = (async function* () {
      yield 1;
      stop.abort(new Error('closed'));
      await new Promise(() => {});
    })();
    expect(await seen(time, hangs, stop.signal)).toEqual({ all: [1], failure: new Error('closed') });
  });
});
