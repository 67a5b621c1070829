import type { Script } from '@/lib/article';
import type { DiffSide } from '@/lib/diff/article-diff';
import type { EnglishBeside } from './english-beside';
import { useVersionTexts } from './texts';

export interface ChangedSentenceProps {
  side: DiffSide;
  /** Whether its changed pieces were taken out or put in. */
  place: 'before' | 'after';
  /** Told before the sentence, for whom the columns say nothing. */
  label: string;
  /** The label is shown as well. */
  labelShown?: boolean;
  script: Script;
  english?: EnglishBeside | undefined;
  /** The other side has the same English. */
  again?: boolean;
}

/** One sentence of one text: what was taken out struck through, what was put in underlined, both on a ground of colour. */
export function ChangedSentence(props: ChangedSentenceProps) {
  const { side, place, label, labelShown, script, english, again } = props;
  const { t } = useVersionTexts();
  const Mark = place === 'before' ? 'del' : 'ins';
  let at = 0;
  return (
    <div class={`diff-side diff-${place}`}>
      {label && <span class={labelShown ? 'diff-label' : 'ui-hidden'}>{label} </span>}
      <p class="diff-zh" lang={`zh-${script}`} data-kind={side.kind}>
        {side.pieces.map(({ text, changed }) => {
          at += text.length;
          return changed ? <Mark key={at}>{text}</Mark> : text;
        })}
      </p>
      {english && (
        <p class={again ? 'diff-en diff-en-again' : 'diff-en'}>
          <span lang="en">{english.text}</span>
          {english.source === 'engine' && <span class="diff-source from-engine"> {t('machine')}</span>}
          {english.source === 'edited' && <span class="diff-source from-edited"> {t('edited')}</span>}
          {english.uncertain && <span class="diff-source"> {t('uncertain')}</span>}
        </p>
      )}
    </div>
  );
}
