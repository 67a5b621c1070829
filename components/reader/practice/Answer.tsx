import { englishOf } from '@/lib/bilingual-article';
import type { Pair } from '@/lib/pairing';
import { SourceBadge } from '../SourceBadge';
import type { Comparison } from './compare';
import { usePracticeTexts } from './practice-texts';

export interface AnswerProps {
  comparison: Comparison;
  /** Language tag of the Chinese. */
  lang: string;
  /** What the sentence says in English comes from here. */
  pair: Pair | null;
}

/** The right text with what was missing and what was too much, and its English. Not by colour alone: underlined, struck out. */
export function Answer({ comparison, lang, pair }: AnswerProps) {
  const t = usePracticeTexts();
  const { perfect, right, total } = comparison;
  const english = pair ? englishOf(pair) : '';
  let at = 0;
  return (
    <div class="practice-answer">
      <p role="status">{perfect ? t('perfect') : t('score', { right, total })}</p>
      <p class="practice-right" lang={lang}>
        {comparison.differences.map(({ kind, text }) => {
          at += text.length;
          if (kind === 'same') return <span key={at}>{text}</span>;
          const Mark = kind === 'missing' ? 'ins' : 'del';
          return (
            <Mark key={at}>
              <span class="ui-hidden">{t(kind)}</span>
              {text}
            </Mark>
          );
        })}
      </p>
      {english && pair && (
        <p class="practice-english">
          <span lang="en">{english}</span>{' '}
          <SourceBadge source={pair.source} engine={pair.engine} insteadOf={pair.insteadOf} />
        </p>
      )}
    </div>
  );
}
