import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { SpokenPart } from '@/lib/speech/queue';
import { bringIntoView, isDrawn } from '../listen/in-view';
import { spokenElements } from '../listen/spoken-elements';
import type { Session } from './session';

/**
 * While sentences are asked, the view's Chinese is covered (`data-practice` on the view) except what has been answered
 * (`data-practised`), and the place of the sentence in the text is marked and in sight. Outside of rendering.
 */
export function usePracticeMarks(
  view: RefObject<HTMLElement | null>,
  session: Session | null,
  task: SpokenPart | null,
) {
  const answered = session?.outcomes;
  const tasks = session?.tasks;
  useLayoutEffect(() => {
    const root = view.current;
    if (!root || !tasks || !answered) return;
    root.dataset.practice = 'on';
    const done = new Set(answered.map(({ id }) => id));
    const shown = tasks.filter(({ id }) => done.has(id)).flatMap((part) => spokenElements(root, part).own);
    for (const element of shown) element.toggleAttribute('data-practised', true);
    return () => {
      delete root.dataset.practice;
      for (const element of shown) element.removeAttribute('data-practised');
    };
  }, [view, tasks, answered]);
  useLayoutEffect(() => {
    const root = view.current;
    if (!root || !task) return;
    const { own, partners } = spokenElements(root, task);
    for (const element of own) element.dataset.asked = '';
    const target = [...own, ...partners].find(isDrawn);
    if (target) bringIntoView(target);
    return () => {
      for (const element of own) delete element.dataset.asked;
    };
  }, [view, task]);
}
