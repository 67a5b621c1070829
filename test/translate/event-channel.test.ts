import { describe, expect, it } from 'vitest';
import { EventChannel } from '@/lib/translate/event-channel';

const never = new AbortController().signal;
const collect = async <T>(events: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const event of events) all.push(event);
  return all;
};

describe('EventChannel', () => {
  it('hands on what was pushed before and while it is read', async () => {
    const channel = new EventChannel<number>();
    channel.push(1);
    const reading = collect(channel.read(never));
    await Promise.resolve();
    channel.push(2);
    setTimeout(() => {
      channel.push(3);
      channel.close();
    }, 5);
    expect(await reading).toEqual([1, 2, 3]);
  });

  it('joins neighbours that wait', async () => {
    const channel = new EventChannel<string>((last, next) => (last[0] === next[0] ? last + next : null));
    for (const event of ['a', 'a', 'b', 'a']) channel.push(event);
    channel.close();
    expect(await collect(channel.read(never))).toEqual(['aa', 'b', 'a']);
  });

  it('fails behind what came before', async () => {
    const channel = new EventChannel<number>();
    channel.push(1);
    channel.fail(new Error('broken'));
    const events = channel.read(never);
    expect(await events.next()).toEqual({ done: false, value: 1 });
    await expect(events.next()).rejects.toThrow('broken');
  });

  it('stops at once when aborted, whatever still waits', async () => {
    const channel = new EventChannel<number>();
    const stop = new AbortController();
    channel.push(1);
    const reading = collect(channel.read(stop.signal));
    setTimeout(() => {
      stop.abort(new Error('closed'));
      channel.push(2);
    }, 5);
    await expect(reading).rejects.toThrow('closed');
  });
});
