import { placeOf, type SpokenPart, type SpokenUnit } from './queue';
import type { Ending } from './utter';

/** What a player does now, for whoever shows it. */
export interface Playing {
  status: 'stopped' | 'playing' | 'paused';
  /** What is being said, or was when it was paused; null where it is stopped. */
  part: SpokenPart | null;
  /** Place among the units, from 0. */
  at: number;
  total: number;
  /** Why it paused by itself; '' where it did not. */
  problem: '' | 'no-voice' | 'failed';
}

export interface PlayerOptions {
  /** Says one sentence to its end. */
  say: (part: SpokenPart, signal: AbortSignal) => Promise<Ending | 'no-voice'>;
  /** How often each unit is said; asked anew before each. */
  repeat: () => number;
  changed: (playing: Playing) => void;
}

export interface Player {
  readonly playing: Playing;
  /** What there is to say. While something is being said, it goes on from there in the new units. */
  load(units: readonly SpokenUnit[]): void;
  play(at: number): void;
  pause(): void;
  resume(): void;
  /** One unit on or back, in the same state. Back from later than the first round of a unit is its beginning. */
  next(): void;
  previous(): void;
  /** Says the sentence under way once more from its start, after voice or speed have changed. */
  again(): void;
  stop(): void;
}

const atRest: Playing = { status: 'stopped', part: null, at: 0, total: 0, problem: '' };

/**
 * Says units one after the other. Pausing ends the sentence and resuming begins it anew, because the browsers' own
 * pausing is not to be relied on (`utter.ts`).
 */
export function createPlayer({ say, repeat, changed }: PlayerOptions): Player {
  let units: readonly SpokenUnit[] = [];
  let playing = atRest;
  let round = 0;
  let place = 0; // of the part within its unit
  let saying: AbortController | null = null;

  const set = (change: Partial<Playing>) => {
    playing = { ...playing, ...change, total: units.length };
    changed(playing);
  };
  const quiet = () => {
    saying?.abort();
    saying = null;
  };
  const part = () => units[playing.at]?.parts[place] ?? null;

  /** Moves on by one part; false at the end of everything. */
  const step = (): boolean => {
    place += 1;
    if (part()) return true;
    place = 0;
    round += 1;
    if (round < repeat()) return true;
    round = 0;
    playing = { ...playing, at: playing.at + 1 };
    return part() !== null;
  };

  async function run() {
    quiet();
    saying = new AbortController();
    const { signal } = saying;
    let heard = false; // a language without a voice is passed over, unless nothing else is there to hear
    for (let now = part(); now; now = part()) {
      set({ status: 'playing', part: now, problem: '' });
      const ending = await say(now, signal);
      if (signal.aborted) return;
      if (ending === 'spoken') heard = true;
      if (ending === 'interrupted') return set({ status: 'paused' });
      if (ending === 'failed') return set({ status: 'paused', problem: 'failed' });
      const lastOfUnit = place === (units[playing.at]?.parts.length ?? 0) - 1;
      if (ending === 'no-voice' && lastOfUnit && !heard) return set({ status: 'paused', problem: 'no-voice' });
      if (!step()) break;
    }
    stop();
  }

  function go(at: number) {
    round = 0;
    place = 0;
    playing = { ...playing, at: Math.min(Math.max(0, at), Math.max(0, units.length - 1)) };
    if (playing.status === 'playing') void run();
    else set({ part: part() });
  }

  function stop() {
    quiet();
    if (playing.status === 'stopped') return;
    round = 0;
    place = 0;
    set({ ...atRest });
  }

  return {
    get playing() {
      return playing;
    },
    load(next) {
      const was = playing.part;
      units = next;
      if (playing.status === 'stopped' || !was) return;
      const at = placeOf(units, was);
      if (at < 0 && !units.length) return stop();
      const found = units[at]?.parts.findIndex((one) => one.side === was.side && one.id === was.id) ?? -1;
      playing = { ...playing, at: at < 0 ? Math.min(playing.at, units.length - 1) : at };
      place = Math.max(0, found);
      if (found >= 0) set({ part: part() });
      else if (playing.status === 'playing') void run();
      else set({ part: part() });
    },
    play(at) {
      if (!units.length) return;
      playing = { ...playing, status: 'playing' };
      go(at);
    },
    pause() {
      if (playing.status !== 'playing') return;
      quiet();
      set({ status: 'paused' });
    },
    resume() {
      if (playing.status === 'paused') void run();
    },
    next: () => (playing.at + 1 < units.length ? go(playing.at + 1) : stop()),
    previous: () => go(round > 0 ? playing.at : playing.at - 1),
    again() {
      if (playing.status === 'playing') void run();
    },
    stop,
  };
}
