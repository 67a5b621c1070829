import { useMemo, useRef } from 'preact/hooks';
import type { BilingualArticle } from '@/lib/bilingual-article';
import { type CountedWord, type Coverage, coverageOf, type UnknownWord } from '@/lib/levels/coverage';
import { translator } from '@/lib/settings/language';
import { countHan } from '@/lib/text/script';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { Notice } from '../../ui/Notice';
import { Progress } from '../../ui/Progress';
import type { FeatureProps } from '../feature';
import { useTexts } from '../texts';
import { LevelSummary } from './LevelSummary';
import { MarkLevel } from './MarkLevel';
import { NewWords } from './NewWords';
import { beforeStrings } from './strings';
import { useCountedWords } from './use-counted-words';
import { useWordChoices } from './use-word-choices';

export interface BeforePanelProps extends Pick<FeatureProps, 'words' | 'services' | 'preferences' | 'show'> {
  id: string;
  article: BilingualArticle;
  onClose: () => void;
}

/** What the reader may want to know and learn before reading: how hard the article is, and its new words. */
export function BeforePanel({ id, article, words, services, preferences, show, onClose }: BeforePanelProps) {
  const { language } = useTexts();
  const t = translator(beforeStrings, language);
  const { blocks, script } = article.article;
  const counted = useCountedWords(blocks, words);
  const choices = useWordChoices(article, words, services, show);
  const coverage = useMemo(
    () => counted.words && counted.complete && coverageOf(counted.words, words.facts),
    [counted.words, counted.complete, words.facts],
  );
  const listed = useOrder(coverage || null, counted.words);
  const characters = useMemo(
    () =>
      blocks.reduce((sum, { lang, kind, text }) => sum + (lang === 'zh' && kind !== 'image' ? countHan(text) : 0), 0),
    [blocks],
  );
  const zh = `zh-${preferences.characters === 'as-written' ? script : preferences.characters}`;
  const fresh = coverage ? coverage.unknown.filter(({ state }) => state === 'new') : [];
  return (
    <section class="before" id={id} aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`} tabIndex={-1}>
          {t('before')}
        </h2>
        <IconButton icon="close" label={t('close')} onClick={onClose} />
      </header>
      {counted.failed ? (
        <Notice kind="warning" actions={<Button onClick={counted.retry}>{t('again')}</Button>}>
          {t('factsFailed')}
        </Notice>
      ) : !coverage ? (
        <Progress label={t('counting')} value={counted.done} />
      ) : coverage.words.tokens === 0 ? (
        <p>{t('noWords')}</p>
      ) : (
        <>
          <LevelSummary coverage={coverage} characters={characters} language={language} />
          <div class="before-list">
            <h3>{t('newWords', { count: coverage.unknown.length })}</h3>
            <MarkLevel words={fresh} language={language} onMark={choices.mark} />
          </div>
          {listed.length === 0 ? (
            <p>{t('allKnown')}</p>
          ) : (
            <NewWords
              words={listed}
              facts={words.facts}
              dictionary={words.dictionary}
              zh={zh}
              preferences={preferences}
              language={language}
              onKnow={choices.know}
              onKeep={choices.keep}
            />
          )}
          <Apart title={t('names', { count: coverage.names.length })} words={coverage.names} zh={zh} />
          <Apart title={t('numbers', { count: coverage.numbers.length })} words={coverage.numbers} zh={zh} />
        </>
      )}
    </section>
  );
}

/** The words as they were unknown when they were counted: what the reader marks meanwhile stays where it is. */
function useOrder(coverage: Coverage | null, of: readonly CountedWord[] | null): readonly UnknownWord[] {
  const order = useRef<{ of: readonly CountedWord[] | null; words: readonly UnknownWord[] }>({ of: null, words: [] });
  if (coverage && order.current.of !== of) order.current = { of, words: coverage.unknown };
  return order.current.words;
}

function Apart({ title, words, zh }: { title: string; words: readonly CountedWord[]; zh: string }) {
  if (words.length === 0) return null;
  return (
    <details class="before-apart">
      <summary>{title}</summary>
      <ul lang={zh}>
        {words.map(({ key, text, count }) => (
          <li key={key}>
            {text}
            {count > 1 && <small> ×{count}</small>}
          </li>
        ))}
      </ul>
    </details>
  );
}
