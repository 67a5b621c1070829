import type { Pair } from '../pairing';
import { glossPairs } from './from-dictionary';
import type { PairSourceFunction } from './source';
import { turn } from './turn';

/** After so many sentences the view gets a state: what is visible first comes first. */
const shownAfter = [12, 72];
/** So many sentences are done without a pause; a slow machine takes some tens of milliseconds over them. */
const stride = 200;

/** A word gloss of each sentence; needs nothing but the dictionary. */
export const fromGloss: PairSourceFunction = async function* ({ sentences, dictionary }, signal) {
  const pairs: Pair[] = [];
  while (pairs.length < sentences.length) {
    if (pairs.length) await turn();
    signal?.throwIfAborted();
    const done = pairs.length;
    const next = Math.min(done + stride, shownAfter.find((count) => count > done) ?? sentences.length);
    pairs.push(...glossPairs(sentences.slice(done, next), dictionary));
    if (shownAfter.includes(pairs.length) || pairs.length === sentences.length) yield [...pairs];
  }
};
