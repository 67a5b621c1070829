import type { Script } from '@/lib/article';
import type { Pair } from '@/lib/pairing';
import { ComparedLines } from './ComparedLines';
import { LineEditor } from './LineEditor';
import { useLine } from './line-tools';
import { Prose } from './Prose';
import { pairKey } from './pair-key';

/** What the reader opened about sentences that have no English at all, where there is no line to put it beside. */
export function BareLines({ pairs, script }: { pairs: readonly Pair[]; script: Script }) {
  const { editing, comparisons } = useLine();
  return pairs
    .filter((pair) => pair.zh.length && !pair.en.length && !pair.gloss)
    .map((pair) => {
      const key = pairKey(pair);
      const comparison = comparisons.get(key);
      if (editing !== key && !comparison) return null;
      return (
        <Prose kind="paragraph" key={key}>
          {editing === key && <LineEditor pair={pair} />}
          {comparison && <ComparedLines pair={pair} comparison={comparison} script={script} />}
        </Prose>
      );
    });
}
