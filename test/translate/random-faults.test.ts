import { describe, expect, it, vi } from 'vitest';
import { EngineError, type EngineProblem, engineProblems, type Line } from '@/lib/translate/engine';
import { aJob, aStage, deviceEngine, english, fakeEngine, type Reply, run, sentences } from './runner-fakes';

/** A small seeded generator (mulberry32), 0…1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Reorders, drops, doubles, echoes, invents ids, waits, hangs and throws. */
const erratic = (random: () => number, sleep: (ms: number, signal: AbortSignal) => Promise<void>): Reply =>
  async function* ({ lines }, { signal }) {
    const chance = (share: number) => random() < share;
    const faults: EngineProblem[] = engineProblems.filter(
      (problem) => chance(0.02) || problem === 'server' || problem === 'rate',
    );
    await sleep(random() * 2000, signal);
    for (const line of [...lines].sort(() => random() - 0.5)) {
      if (chance(0.05))
        throw new EngineError(
          faults[Math.floor(random() * faults.length)] ?? 'server',
          '',
          chance(0.5) ? random() * 20_000 : undefined,
        );
      if (chance(0.01)) await new Promise(() => {});
      if (chance(0.01)) throw new TypeError('a fault of ours');
      if (chance(0.1)) continue;
      if (chance(0.1)) yield { id: `x${line.id}`, text: 'Nobody asked for this.' };
      if (chance(0.1)) yield line;
      if (chance(0.1)) yield { ...line, text: '' };
      yield { id: line.id, text: english(line.text) };
      if (chance(0.1)) yield { id: line.id, text: english(line.text) };
    }
  };

describe('whatever an engine does', () => {
  it.each(Array.from({ length: 60 }, (_, i) => i + 1))(
    'every line comes once or is named as missing (seed %i)',
    async (seed) => {
      vi.spyOn(console, 'error').mockImplementation(() => {});
      const random = seeded(seed);
      const sleep = (ms: number, signal: AbortSignal) => stage.time.sleep(ms, signal);
      const limits = () => ({
        lines: 1 + Math.floor(random() * 12),
        characters: 200,
        atOnce: 1 + Math.floor(random() * 4),
      });
      const engines = [
        fakeEngine(erratic(random, sleep), { limits }),
        deviceEngine(erratic(random, sleep), { limits }),
      ];
      const stage = aStage(random() < 0.5 ? engines : engines.slice(0, 1));
      stage.services.random = random;
      const wanted = sentences(1 + Math.floor(random() * 60));
      const texts = new Map(wanted.map(({ id, text }: Line) => [id, english(text)]));

      const { lines, ended, events } = await run(stage, aJob(wanted), undefined, () => ['s9', 's3']);

      const came = lines.map(({ id }) => id);
      expect(new Set(came).size).toBe(came.length);
      expect([...came, ...(ended?.missing ?? [])].sort()).toEqual([...texts.keys()].sort());
      expect(lines.filter(({ id, text }) => texts.get(id) !== text)).toEqual([]);
      expect(ended?.problem === null).toBe(ended?.missing.length === 0);
      expect(events.filter(({ kind }) => kind === 'ended')).toHaveLength(1);
      expect(events.at(-1)).toBe(ended);
      expect(stage.cached.size).toBe(came.length);
      expect(stage.log).toHaveLength(engines[0]?.requests.length ?? 0);
      vi.restoreAllMocks();
    },
  );
});
