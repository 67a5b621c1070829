import { Fragment } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { targetOfSentences } from '@/lib/annotate/anchor';
import { newAnnotation } from '@/lib/annotate/new-annotation';
import { chineseSentences } from '@/lib/annotate/side-sentences';
import { blockOf } from '@/lib/bilingual-article';
import { keysOf } from '@/lib/settings/commands';
import { chineseOf } from '@/lib/speech/queue';
import { sentencesOf } from '@/lib/text/article-sentences';
import { IconButton } from '../../ui/IconButton';
import { Select } from '../../ui/Select';
import type { Feature, FeatureProps } from '../feature';
import { usePracticeTexts } from './practice-texts';
import { Summary } from './Summary';
import { again, type Course, check, courses, mistakesOf, next, type Session, startSession, taskOf } from './session';
import { TaskForm } from './TaskForm';
import { useHiding } from './use-hiding';
import { usePracticeMarks } from './use-practice-marks';
import { useSentenceVoice } from './use-sentence-voice';

/** Tests of oneself: hidden lines, and writing down the Chinese from its sound or its English. */
export function usePractice({ view, article, preferences, words, notes, show }: FeatureProps): Feature {
  const t = usePracticeTexts();
  const { revealed, toggle } = useHiding(view, preferences.hidden);
  const [open, setOpen] = useState(false);
  /** Kept while the panel is closed, with what was typed. */
  const [kept, setKept] = useState<Session | null>(null);
  const lang = article ? chineseOf(article.article) : 'zh-CN';
  const voice = useSentenceVoice(lang, preferences.speech, () => show({ kind: 'failed', text: t('failed') }));
  const own = kept?.url === article?.article.canonicalUrl ? kept : null;
  const session = open ? own : null;
  const task = session && taskOf(session);
  usePracticeMarks(view, session, task);
  useLayoutEffect(() => voice.hush, [voice.hush]);

  const syllables = useCallback((): string[] => {
    const block = task && article?.article.blocks.find(({ id }) => id === blockOf(task.id));
    const sentence = block && sentencesOf([block]).find(({ id }) => id === task.id);
    if (!sentence) return [];
    const own = words.of(block).filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    return own.flatMap((word) => word.syllables);
  }, [article, task, words]);

  if (!article) return { commands: {} };

  /** Goes to a state of the session and says its sentence, if it is a new one. */
  const go = (to: Session) => {
    setKept(to);
    const asked = taskOf(to);
    if (asked && !to.checked) void voice.hear(asked.text);
    else voice.hush();
  };
  const begin = (course: Course) => go(startSession(article, course, notes.annotations));
  const close = (): boolean => {
    if (!open) return false;
    voice.hush();
    setOpen(false);
    // The field goes, and with it the focus: back to the text, where practice stands.
    const at = view.current?.querySelector<HTMLElement>('[data-asked]');
    (at ?? view.current?.querySelector<HTMLElement>('[data-pair][tabindex="0"]'))?.focus({ preventScroll: true });
    return true;
  };
  const dictation = (): boolean => {
    if (open) return close();
    setOpen(true);
    if (own && taskOf(own)) go(own);
    else begin('in-order');
    return true;
  };

  const marked =
    task && notes.annotations.find((one) => one.kind === 'difficult' && one.target.start.sentence === task.id);
  const markDifficult = () => {
    if (marked) return void notes.remove(marked.id);
    const target = task && targetOfSentences('zh', chineseSentences(article), [task.id]);
    if (target) void notes.put(newAnnotation({ kind: 'difficult', target }));
  };

  const hides = preferences.hidden !== 'none';
  return {
    commands: { dictation },
    close,
    tools: (
      <Fragment key="practice">
        {hides && (
          <IconButton icon="eye" label={t(revealed ? 'hideAgain' : 'revealAll')} pressed={revealed} onClick={toggle} />
        )}
        <IconButton
          icon="pen"
          label={t('dictation')}
          shortcut={keysOf('dictation', preferences.keys)[0]}
          pressed={open}
          onClick={dictation}
        />
      </Fragment>
    ),
    floating: session && (
      <section class="practice" key="practice" aria-label={t('dictation')}>
        <header class="practice-head">
          <h2>{t(voice.voiceless ? 'translation' : 'dictation')}</h2>
          {task && (
            <span class="practice-place">{t('place', { at: session.at + 1, total: session.tasks.length })}</span>
          )}
          <Select<Course>
            hideLabel
            label={t('course')}
            value={session.course}
            options={courses.map((value) => ({ value, label: t(value) }))}
            onChange={begin}
          />
          <IconButton icon="close" label={t('close')} shortcut="Escape" onClick={close} />
        </header>
        {!session.tasks.length && <p role="status">{t(session.course === 'difficult' ? 'empty' : 'nothing')}</p>}
        {task && (
          <TaskForm
            key={task.id}
            task={task}
            pair={article.pairs.find(({ zh }) => zh.includes(task.id)) ?? null}
            lang={`zh-${article.article.script}`}
            typed={session.typed}
            checked={session.checked}
            voiceless={voice.voiceless}
            last={session.at === session.tasks.length - 1}
            difficult={Boolean(marked)}
            syllables={syllables}
            onTyped={(typed) => setKept({ ...session, typed })}
            onHear={(slowly) => void voice.hear(task.text, slowly)}
            onCheck={(comparison) => go(check(session, comparison))}
            onAgain={() => go(again(session))}
            onDifficult={markDifficult}
            onNext={() => go(next(session))}
          />
        )}
        {!task && session.tasks.length > 0 && (
          <Summary
            session={session}
            onMistakes={() => go(mistakesOf(session))}
            onRestart={() => begin(session.course)}
            onClose={close}
          />
        )}
      </section>
    ),
  };
}
