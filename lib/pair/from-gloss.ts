import { glossPairs } from './from-dictionary';
import type { PairSourceFunction } from './source';

/** Sentences of the first, second … state: what is visible first comes first, and the rest does not keep it waiting. */
const portions = [12, 60, Number.POSITIVE_INFINITY];

/** A word gloss of each sentence; needs nothing but the dictionary. */
export const fromGloss: PairSourceFunction = async function* ({ sentences, dictionary }, signal) {
  const pairs = [];
  let done = 0;
  for (const portion of portions) {
    if (done >= sentences.length) return;
    if (done) await turn();
    signal?.throwIfAborted();
    const next = sentences.slice(done, done + portion);
    done += next.length;
    pairs.push(...glossPairs(next, dictionary));
    yield [...pairs];
  }
};

/** Lets the view draw in between. */
const turn = () => new Promise<void>((resolve) => setTimeout(resolve));
