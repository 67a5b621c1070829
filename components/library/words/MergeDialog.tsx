import { useId, useState } from 'preact/hooks';
import { pinyinJoined } from '@/lib/pinyin/pinyin';
import type { ListedWord } from '@/lib/words/word-list';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useTexts } from '../texts';
import { useWordTexts } from './texts';

export interface MergeDialogProps {
  words: readonly ListedWord[];
  onMerge: (into: string, others: string[]) => void;
  onClose: () => void;
}

/** Asks which of the words stays. */
export function MergeDialog({ words, onMerge, onClose }: MergeDialogProps) {
  const { t } = useWordTexts();
  const { t: library } = useTexts();
  const name = useId();
  const [into, setInto] = useState(words[0]?.id ?? '');
  return (
    <Dialog
      title={t('mergeTitle', { count: words.length })}
      closeLabel={library('close')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{library('cancel')}</Button>
          <Button
            kind="primary"
            icon="merge"
            onClick={() =>
              onMerge(
                into,
                words.map(({ id }) => id).filter((id) => id !== into),
              )
            }
          >
            {t('merge')}
          </Button>
        </>
      }
    >
      <p>{t('mergeText')}</p>
      <fieldset class="merge-choice">
        <legend>{t('mergeStays')}</legend>
        {words.map(({ id, simplified, traditional, pinyin, meaning }) => (
          <label key={id}>
            <input type="radio" name={name} checked={id === into} onChange={() => setInto(id)} />
            <span>
              <span lang="zh">{simplified === traditional ? simplified : `${simplified} ${traditional}`}</span>{' '}
              <span lang="zh-Latn">{pinyinJoined(pinyin)}</span> <small>{meaning}</small>
            </span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  );
}
