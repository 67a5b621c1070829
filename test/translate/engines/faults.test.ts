import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EngineProblem } from '@/lib/translate/engine';
import { type Fault, faults, type ProtocolServer } from '../servers/server';
import { allTheirOwn, askOnce, cellOf, type JobOutcome, runOver, sample } from './fault-matrix';
import { type Service, services } from './services';

/** What one request with a fault has to come to: lines, problem, milliseconds to wait. Models differ where noted. */
interface Expected {
  lines: number;
  problem: EngineProblem | null;
  retryAfter?: number;
}
const none = (problem: EngineProblem, retryAfter?: number): Expected => ({ lines: 0, problem, retryAfter });
const some = (lines: number): Expected => ({ lines, problem: null });

const common: Record<Fault, Expected> = {
  none: some(6),
  '401': none('unauthorized'),
  '402': none('quota'),
  '403': none('forbidden'),
  '413': none('too-long'),
  '429': none('rate'),
  '429 seconds': none('rate', 2000),
  '429 date': none('rate', 3000),
  '456': none('quota'),
  '500': none('server'),
  '503 seconds': none('server', 1000),
  'echoes the key': none('unauthorized'),
  slow: none('timeout'),
  'hangs up': none('network'),
  'cut off': none('network'),
  malformed: none('malformed'),
  'other shape': none('malformed'),
  html: none('malformed'),
  'html 502': none('server'),
  redirect: none('network'),
  endless: none('malformed'),
  // Nobody knows which text belongs to which sentence: none is taken, and the runner asks for smaller parts.
  'one too few': some(0),
  'one too many': some(0),
  'empty texts': some(3),
  'control characters': some(6),
  reordered: some(6),
  'strange ids': some(5),
  prose: some(6),
  thinking: some(6),
  'stream cut': none('network'),
  'stream error': none('server'),
  'no quota': none('quota'),
  filtered: some(0),
};

function expectedOf({ name, engine }: Service, fault: Fault): Expected {
  if (engine.id === 'deepl' && fault === '403') return none('unauthorized');
  if (engine.id !== 'openai') return common[fault];
  // Ids say which line is missing, and which was not asked for.
  if (fault === 'one too few') return some(5);
  if (fault === 'one too many') return some(6);
  const half = ['cut off', 'stream cut', 'stream error'].includes(fault) && name === 'OpenAI, streamed';
  return half ? { ...common[fault], lines: 3 } : common[fault];
}

/** Faults that a job gets over when they happen once; no waiting helps against the others. */
const passes = (fault: Fault, service: Service) =>
  !['unauthorized', 'quota', 'forbidden'].includes(expectedOf(service, fault).problem ?? '');

/** Too slow to try as long as the runner does. */
const notForever: readonly Fault[] = ['slow', 'endless'];

const cells = new Map<string, string>();

describe.each(services)('$name', (service) => {
  let server: ProtocolServer;
  const printed: string[] = [];
  beforeAll(async () => {
    server = await service.start();
  });
  afterAll(() => server.close());
  beforeEach(() => {
    for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const)
      vi.spyOn(console, method).mockImplementation((...given) => void printed.push(given.map(String).join(' ')));
    return () => vi.restoreAllMocks();
  });

  it.each(faults.filter((fault) => !service.without.includes(fault)))('%s', async (fault) => {
    const one = await askOnce(service, server, fault);
    const expected = expectedOf(service, fault);
    expect({ lines: one.lines.length, problem: one.problem, retryAfter: one.retryAfter }).toEqual({
      retryAfter: undefined,
      ...expected,
    });
    expect(allTheirOwn(one.lines.map(({ id, text }) => [id, text]))).toBe(true);

    const once = await runOver(service, server, fault, 1);
    const always = notForever.includes(fault) ? null : await runOver(service, server, fault, Number.POSITIVE_INFINITY);
    for (const outcome of [once, always]) if (outcome) expectNothingLost(outcome);
    if (passes(fault, service)) expect(once.missing).toEqual([]);
    else expect(once.problem).toBe(expected.problem);

    for (const part of partsOf(service.key))
      expect([one.said, once.said, always?.said, ...printed].filter((said) => said?.includes(part))).toEqual([]);
    cells.set(`${fault}|${service.name}`, cellOf(one, once, always));
  });
});

describe('the matrix', () => {
  afterAll(() => {
    // `DUIZHAO_MATRIX=1` prints it, for notes.
    if (process.env.DUIZHAO_MATRIX) process.stdout.write(`${table()}\n`);
  });
  it('has a cell for each service and fault', () => {
    const wanted = services.flatMap(({ name, without }) =>
      faults.filter((fault) => !without.includes(fault)).map((fault) => `${fault}|${name}`),
    );
    expect([...cells.keys()].sort()).toEqual(wanted.sort());
  });
});

function expectNothingLost({ lines, missing, problem }: JobOutcome) {
  expect([...lines.keys(), ...missing].sort()).toEqual(sample.map(({ id }) => id));
  expect(allTheirOwn(lines)).toBe(true);
  expect(missing.length > 0).toBe(problem !== null);
}

/** Any ten characters in a row of the part that is secret. */
function partsOf(key: string): string[] {
  return Array.from({ length: key.length - 9 }, (_, at) => key.slice(at, at + 10));
}

function table(): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(['fault', ...services.map(({ name }) => name)]),
    row(['---', ...services.map(() => '---')]),
    ...faults.map((fault) => row([fault, ...services.map(({ name }) => cells.get(`${fault}|${name}`) ?? '–')])),
  ].join('\n');
}
