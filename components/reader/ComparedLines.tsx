import type { Script } from '@/lib/article';
import type { Pair } from '@/lib/pairing';
import { IconButton } from '../ui/IconButton';
import { GlossLine } from './GlossLine';
import { type Comparison, useLine } from './line-tools';
import { SourceBadge } from './SourceBadge';
import { useTexts } from './texts';

export interface ComparedLinesProps {
  pair: Pair;
  comparison: Comparison;
  script: Script;
}

/** The same sentence in another English, right below it, each with its badge. */
export function ComparedLines({ pair, comparison: { lines, asking, problem }, script }: ComparedLinesProps) {
  const { t, language } = useTexts();
  const { compare } = useLine();
  return (
    <span class="compared" lang={language}>
      <span class="ui-hidden">{t('comparison')}: </span>
      {lines.map((line) => (
        <span class="compared-line" key={`${line.source} ${line.engine ?? ''}`}>
          {line.gloss ? <GlossLine words={line.gloss} script={script} /> : <span lang="en">{line.text}</span>}{' '}
          <SourceBadge source={line.source} engine={line.engine} insteadOf={line.insteadOf} />
        </span>
      ))}
      <span role="status">
        {asking && t('comparing', { engine: asking })}
        {problem === 'no-engine' && t('compareNoEngine')}
        {problem && problem !== 'no-engine' && t(`problem-${problem}`, { engine: t('someEngine') })}
        {!asking && !problem && lines.length === 0 && t('noMatch')}
      </span>
      <IconButton icon="close" label={t('closeComparison')} onClick={() => compare(pair)} />
    </span>
  );
}
