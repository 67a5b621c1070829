import type { DiffRow } from '@/lib/diff/article-diff';
import { ChangedSentence } from './ChangedSentence';
import type { ComparedSides } from './Comparison';
import { useVersionTexts } from './texts';

export interface ComparedRowProps {
  row: DiffRow;
  sides: ComparedSides;
}

/** A sentence as it was beside the sentence as it became. */
export function ComparedRow({ row, sides }: ComparedRowProps) {
  const { t } = useVersionTexts();
  const { kind, before, after } = row;
  const labels = {
    same: ['', ''],
    changed: [t('before'), t('after')],
    removed: [t('removedHere'), ''],
    added: ['', t('added')],
    moved: [t('movedFrom'), t('movedTo')],
  }[kind];
  const englishOf = (side: keyof ComparedSides, id: string) =>
    kind === 'same' || kind === 'moved' ? undefined : sides[side].english.get(id);
  const english = { before: before && englishOf('before', before.id), after: after && englishOf('after', after.id) };
  return (
    <li class="diff-row" data-kind={kind}>
      {before && (
        <ChangedSentence
          side={before}
          place="before"
          label={labels[0] ?? ''}
          labelShown={kind === 'moved'}
          script={sides.before.script}
          english={english.before}
          again={english.before?.text === english.after?.text}
        />
      )}
      {after && (
        <ChangedSentence
          side={after}
          place="after"
          label={labels[1] ?? ''}
          labelShown={kind === 'moved'}
          script={sides.after.script}
          english={english.after}
        />
      )}
    </li>
  );
}
