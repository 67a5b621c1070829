import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import { englishOf } from '@/lib/bilingual-article';
import type { Pair } from '@/lib/pairing';
import type { SpokenPart } from '@/lib/speech/queue';
import { Button } from '../../ui/Button';
import { Answer } from './Answer';
import { type Comparison, compare, comparePinyin, isPinyin } from './compare';
import { usePracticeTexts } from './practice-texts';

export interface TaskFormProps {
  task: SpokenPart;
  /** The pair that the sentence is in now. */
  pair: Pair | null;
  lang: string;
  typed: string;
  checked: boolean;
  /** Nothing can be heard: the English is the question. */
  voiceless: boolean;
  last: boolean;
  /** The sentence is marked as difficult. */
  difficult: boolean;
  /** Numbered syllables of the sentence, as far as the dictionary knows them. */
  syllables: () => readonly string[];
  onTyped: (typed: string) => void;
  onHear: (slowly: boolean) => void;
  onCheck: (comparison: Comparison) => void;
  onAgain: () => void;
  onDifficult: () => void;
  onNext: () => void;
}

/** A key that an input method takes for itself, also where the browser tells it only by the old code. */
const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

/** One sentence: heard or read in English, written, compared. */
export function TaskForm(props: TaskFormProps) {
  const { task, pair, typed, checked, voiceless, syllables } = props;
  const t = usePracticeTexts();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const comparison = useMemo(() => compare(task.text, typed), [task.text, typed]);
  const pinyin = useMemo(
    () => (!checked && isPinyin(typed) && comparison.right === 0 ? comparePinyin(syllables(), typed) : null),
    [checked, typed, comparison, syllables],
  );
  const english = pair ? englishOf(pair) : '';

  // To the field for each sentence (a form of its own each), to what comes next once it is checked.
  useEffect(() => {
    const to = checked ? '.practice-next button' : 'textarea';
    form.current?.querySelector<HTMLElement>(to)?.focus({ preventScroll: true });
  }, [checked]);

  const submit = () => {
    if (!checked) props.onCheck(comparison);
  };
  return (
    <form
      class="practice-task"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {voiceless ? (
        <p class="practice-prompt">
          {t(english ? 'noVoice' : 'noPrompt')} {english && <strong lang="en">{english}</strong>}
        </p>
      ) : (
        <div class="practice-actions">
          <Button icon="play" onClick={() => props.onHear(false)}>
            {t('hear')}
          </Button>
          <Button icon="speak" onClick={() => props.onHear(true)}>
            {t('slowly')}
          </Button>
        </div>
      )}
      <label class="ui-label" for={id}>
        {t('answer')}
      </label>
      <textarea
        class="ui-input practice-field"
        id={id}
        rows={2}
        lang={props.lang}
        value={typed}
        readOnly={checked}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        onInput={(event) => props.onTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return;
          event.preventDefault();
          submit();
        }}
      />
      <p class="ui-hint" id={`${id}-hint`} role={pinyin?.total ? 'status' : undefined}>
        {pinyin?.total ? t('pinyinScore', { ...pinyin }) : t('answerHint')}
      </p>
      {checked && <Answer comparison={comparison} lang={props.lang} pair={pair} />}
      <div class="practice-actions">
        {checked ? (
          <>
            <Button onClick={props.onAgain}>{t('again')}</Button>
            <Button icon="flag" pressed={props.difficult} onClick={props.onDifficult}>
              {t('markDifficult')}
            </Button>
            <span class="practice-next">
              <Button kind="primary" onClick={props.onNext}>
                {t(props.last ? 'finish' : 'next')}
              </Button>
            </span>
          </>
        ) : (
          <Button kind="primary" type="submit">
            {t(typed.trim() ? 'check' : 'showAnswer')}
          </Button>
        )}
      </div>
    </form>
  );
}
