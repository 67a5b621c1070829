import { useMemo, useRef } from 'preact/hooks';
import type { Block, Script } from '@/lib/article';
import type { Pair } from '@/lib/pairing';
import { sentencesOf } from '@/lib/text/article-sentences';
import { ChineseSentence } from './ChineseSentence';
import { Prose } from './Prose';
import { isUncertain, pairKey } from './pair-key';
import { partnerIds } from './partner-ids';
import { useTextLayers } from './text-layers';
import { useNear } from './words/near-rows';
import { shownLanguage } from './words/shown-language';

export interface ChineseSideProps {
  blocks: readonly Block[];
  pairs: readonly Pair[];
  script: Script;
}

/** The Chinese of one row: its blocks as on the page, each sentence tied to its pair. */
export function ChineseSide({ blocks, pairs, script }: ChineseSideProps) {
  const pairOf = useMemo(() => new Map(pairs.flatMap((pair) => pair.zh.map((id) => [id, pair] as const))), [pairs]);
  return blocks.map((block) => <ChineseBlock key={block.id} block={block} pairOf={pairOf} script={script} />);
}

interface ChineseBlockProps {
  block: Block;
  pairOf: ReadonlyMap<string, Pair>;
  script: Script;
}

/** Plain text while it is far from the window: an article may have ten thousand words, and all would weigh. */
function ChineseBlock({ block, pairOf, script }: ChineseBlockProps) {
  const { words, notes, preferences } = useTextLayers();
  const first = useRef<HTMLSpanElement>(null);
  const near = useNear(first);
  const sentences = useMemo(() => sentencesOf([block]), [block]);
  const chinese = block.lang === 'zh';
  const shown = chinese ? words.shown(block.text) : block.text;
  const cut = chinese && near ? words.of(block) : [];
  let end = 0;
  return (
    <Prose kind={block.kind}>
      {sentences.map((sentence, index) => {
        const pair = pairOf.get(sentence.id);
        const gap = block.text.slice(end, sentence.start);
        end = sentence.end;
        const marks = notes.marks('zh', sentence.id, sentence.text);
        const classes = ['sentence'];
        if (pair && isUncertain(pair)) classes.push('sentence-uncertain');
        if (marks.some(({ annotation }) => annotation.kind === 'difficult')) classes.push('sentence-difficult');
        return [
          gap,
          <span
            class={classes.join(' ')}
            key={sentence.id}
            ref={index === 0 ? first : undefined}
            id={`zh-${sentence.id}`}
            lang={chinese ? shownLanguage(script, preferences.characters) : 'en'}
            tabIndex={-1}
            data-pair={pair ? pairKey(pair) : sentence.id}
            data-side="zh"
            aria-describedby={pair && partnerIds(pair, 'en')}
          >
            {chinese ? (
              <span class="sentence-text">
                <ChineseSentence
                  text={sentence.text}
                  shown={shown.slice(sentence.start, sentence.end)}
                  block={block.id}
                  start={sentence.start}
                  words={cut}
                  marks={marks}
                />
              </span>
            ) : (
              sentence.text
            )}
          </span>,
        ];
      })}
    </Prose>
  );
}
