import type { Block, Script } from '@/lib/article';
import type { Pair } from '@/lib/pairing';
import { sentencesOf } from '@/lib/text/article-sentences';
import { ChineseSentence } from './ChineseSentence';
import { Prose } from './Prose';
import { isUncertain, pairKey } from './pair-key';
import { partnerIds } from './partner-ids';

export interface ChineseSideProps {
  blocks: readonly Block[];
  pairs: readonly Pair[];
  script: Script;
}

/** The Chinese of one row: its blocks as on the page, each sentence tied to its pair. */
export function ChineseSide({ blocks, pairs, script }: ChineseSideProps) {
  const pairOf = new Map(pairs.flatMap((pair) => pair.zh.map((id) => [id, pair] as const)));
  return blocks.map((block) => {
    let end = 0;
    return (
      <Prose kind={block.kind} key={block.id}>
        {sentencesOf([block]).map((sentence) => {
          const pair = pairOf.get(sentence.id);
          const gap = block.text.slice(end, sentence.start);
          end = sentence.end;
          return [
            gap,
            <span
              class={pair && isUncertain(pair) ? 'sentence sentence-uncertain' : 'sentence'}
              key={sentence.id}
              id={`zh-${sentence.id}`}
              lang={block.lang === 'en' ? 'en' : `zh-${script}`}
              tabIndex={-1}
              data-pair={pair ? pairKey(pair) : sentence.id}
              data-side="zh"
              aria-describedby={pair && partnerIds(pair, 'en')}
            >
              {block.lang === 'zh' ? <ChineseSentence text={sentence.text} /> : sentence.text}
            </span>,
          ];
        })}
      </Prose>
    );
  });
}
