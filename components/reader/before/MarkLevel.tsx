import { useEffect, useRef, useState } from 'preact/hooks';
import type { UnknownWord } from '@/lib/levels/coverage';
import { type Language, translator } from '@/lib/settings/language';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { beforeStrings } from './strings';

export interface MarkLevelProps {
  /** Words that nothing was said about yet. */
  words: readonly UnknownWord[];
  language: Language;
  /** Keys of the words that the reader knows. */
  onMark: (keys: string[]) => void;
}

const levels = ['1', '2', '3', '4', '5', '6'] as const;

/** Marks all words of the article up to a level as known, after a question that says how many. */
export function MarkLevel({ words, language, onMark }: MarkLevelProps) {
  const t = translator(beforeStrings, language);
  const [level, setLevel] = useState<(typeof levels)[number]>('3');
  const [asking, setAsking] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const upTo = (most: string) => words.filter(({ hsk }) => hsk > 0 && hsk <= Number(most)).map(({ key }) => key);
  const keys = upTo(level);
  useEffect(() => {
    if (asking) root.current?.querySelector<HTMLElement>('.ui-button-primary')?.focus();
  }, [asking]);
  const leave = () => {
    setAsking(false);
    queueMicrotask(() => root.current?.querySelector<HTMLElement>('select')?.focus());
  };
  if (asking) {
    return (
      <div class="before-mark" ref={root}>
        <p role="status">{t('markAsk', { level, count: keys.length })}</p>
        <Button
          kind="primary"
          onClick={() => {
            leave();
            onMark(keys);
          }}
        >
          {t('markYes')}
        </Button>
        <Button onClick={leave}>{t('cancel')}</Button>
      </div>
    );
  }
  return (
    <div class="before-mark" ref={root}>
      <Select
        label={t('markUpTo')}
        value={level}
        options={levels.map((value) => ({ value, label: t('markLevel', { level: value, count: upTo(value).length }) }))}
        onChange={setLevel}
      />
      <Button disabled={keys.length === 0} onClick={() => setAsking(true)}>
        {t('mark')}
      </Button>
    </div>
  );
}
