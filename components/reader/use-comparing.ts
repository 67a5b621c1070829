import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { BilingualArticle } from '@/lib/bilingual-article';
import type { GlossWord, Pair } from '@/lib/pairing';
import type { EnglishServices } from '@/lib/services';
import type { EngineOffer } from '@/lib/translate/job';
import type { ComparedLine, Comparison } from './line-tools';
import { pairKey } from './pair-key';
import type { English } from './use-english';
import { chosenOffer } from './use-offers';

/** The other English of single lines: asked of the engine for those lines alone, on the reader's wish. */
export function useComparing(english: English, base: BilingualArticle | null, services: EnglishServices) {
  const [comparisons, setComparisons] = useState<ReadonlyMap<string, Comparison>>(new Map());
  const working = useRef(new Map<string, AbortController>());
  const latest = useRef({ english, base, comparisons });
  latest.current = { english, base, comparisons };
  useEffect(
    () => () => {
      for (const one of working.current.values()) one.abort();
    },
    [],
  );

  const put = useCallback((key: string, comparison: Comparison | null) => {
    setComparisons((now) => {
      const next = new Map(now);
      if (comparison) next.set(key, comparison);
      else next.delete(key);
      return next;
    });
  }, []);

  const ask = useCallback(
    async (pair: Pair, known: ComparedLine[]) => {
      const key = pairKey(pair);
      const { offers, jobFor, machine } = latest.current.english;
      const closing = new AbortController();
      working.current.get(key)?.abort();
      working.current.set(key, closing);
      const { signal } = closing;
      let problem: Comparison['problem'] = null;
      let asking = '';
      const got = new Map(machine.lines);
      const draw = () => {
        const made = machineLine(pair, got);
        put(key, { lines: made ? [...known, made] : known, asking, problem });
      };
      const had = offers.state;
      // With no wait in between where the offer is known, because some engines want to be called from the click itself.
      const offer = usable(had ? chosenOffer(had) : chosenOffer(await offers.load()));
      const job = offer && jobFor(pair.zh, offer.engine);
      if (signal.aborted) return;
      if (!job) {
        problem = known.length ? null : 'no-engine';
        draw();
        return;
      }
      asking = offer.label;
      draw();
      try {
        for await (const event of services.translate(job, signal)) {
          if (event.kind === 'lines') {
            for (const line of event.lines) got.set(line.id, line);
            machine.add(event.lines); // nobody should pay for it twice
          }
          if (event.kind === 'ended') problem = event.problem;
        }
      } catch {
        problem = 'unknown';
      }
      if (signal.aborted) return;
      asking = '';
      draw();
    },
    [put, services],
  );

  const compare = useCallback(
    (pair: Pair) => {
      if (!pair.zh.length) return;
      const key = pairKey(pair);
      const { english: now, base: under, comparisons: open } = latest.current;
      if (open.has(key)) {
        working.current.get(key)?.abort();
        put(key, null);
        return;
      }
      const known = knownLines(pair, under);
      const made = pair.source === 'engine' ? null : machineLine(pair, now.machine.lines);
      if (made) put(key, { lines: [...known, made], asking: '', problem: null });
      else if (pair.source === 'engine') put(key, { lines: known, asking: '', problem: null });
      else void ask(pair, known);
    },
    [ask, put],
  );
  return { comparisons, compare };
}

const usable = (offer: EngineOffer | null): EngineOffer | null =>
  offer && (offer.state === 'ready' || offer.state === 'click') ? offer : null;

/** What stood there before the reader's edit; beside a machine's line the word gloss. */
function knownLines(pair: Pair, base: BilingualArticle | null): ComparedLine[] {
  const { before } = pair;
  if (before && (before.en.length || before.gloss)) {
    const { source, engine, insteadOf, gloss, en } = before;
    return [{ source, engine, insteadOf, gloss, text: en.map(({ text }) => text).join(' ') }];
  }
  if (pair.source !== 'engine') return [];
  const words = pair.zh.flatMap((id): GlossWord[] => base?.pairs.find(({ zh }) => zh[0] === id)?.gloss ?? []);
  return words.length ? [{ source: 'gloss', gloss: words, text: '' }] : [];
}

/** The machine's English of all sentences of a pair; null where one of them is missing. */
function machineLine(pair: Pair, lines: English['machine']['lines']): ComparedLine | null {
  const own = pair.zh.map((id) => lines.get(id));
  const [first] = own;
  if (!first || own.some((line) => !line)) return null;
  const { engine, insteadOf } = first;
  return { source: 'engine', engine, insteadOf, text: own.map((line) => line?.text ?? '').join(' ') };
}
