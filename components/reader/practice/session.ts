import type { Annotation } from '@/lib/annotate/annotation';
import type { BilingualArticle } from '@/lib/bilingual-article';
import { type SpokenPart, spokenUnits } from '@/lib/speech/queue';

export const courses = ['in-order', 'shuffled', 'difficult'] as const;
/** Which sentences are asked, and in which order. */
export type Course = (typeof courses)[number];

/** How a sentence went at its first try, and in characters all in all. */
export interface Outcome {
  id: string;
  perfect: boolean;
  right: number;
  total: number;
}

export interface Session {
  /** Canonical address of the article. */
  url: string;
  course: Course;
  tasks: readonly SpokenPart[];
  /** Place among the tasks; equal to their number when all are done. */
  at: number;
  typed: string;
  checked: boolean;
  outcomes: readonly Outcome[];
}

/** The sentences of an article for one course. Where nothing is marked as difficult that course is empty. */
export function startSession(
  article: BilingualArticle,
  course: Course,
  annotations: readonly Annotation[],
  random: () => number = Math.random,
): Session {
  const difficult = new Set(
    annotations
      .filter(({ kind }) => kind === 'difficult')
      .flatMap(({ target }) => [target.start.sentence, target.end.sentence]),
  );
  const tasks = spokenUnits(article, 'zh')
    .flatMap(({ parts }) => parts)
    .filter((part) => course !== 'difficult' || difficult.has(part.id));
  return sessionOf(article.article.canonicalUrl, course, course === 'shuffled' ? shuffled(tasks, random) : tasks);
}

const sessionOf = (url: string, course: Course, tasks: readonly SpokenPart[]): Session => ({
  url,
  course,
  tasks,
  at: 0,
  typed: '',
  checked: false,
  outcomes: [],
});

/** In random order (Fisher and Yates). */
function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const mixed = [...list];
  for (let i = mixed.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T];
  }
  return mixed;
}

export const taskOf = ({ tasks, at }: Session): SpokenPart | null => tasks[at] ?? null;

/** The answer was looked at. Only the first look counts; whoever tries again knows the answer. */
export function check(session: Session, outcome: Omit<Outcome, 'id'>): Session {
  const id = taskOf(session)?.id ?? '';
  const known = session.outcomes.some((one) => one.id === id);
  return { ...session, checked: true, outcomes: known ? session.outcomes : [...session.outcomes, { id, ...outcome }] };
}

export const again = (session: Session): Session => ({ ...session, typed: '', checked: false });

export const next = (session: Session): Session => ({ ...session, at: session.at + 1, typed: '', checked: false });

export interface Summary {
  done: number;
  perfect: number;
  /** 0…100, of all characters; 0 where there were none. */
  percent: number;
}

export function summaryOf({ outcomes }: Session): Summary {
  const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((total, one) => total + of(one), 0);
  const total = sum((one) => one.total);
  return {
    done: outcomes.length,
    perfect: outcomes.filter(({ perfect }) => perfect).length,
    percent: total ? Math.round((100 * sum(({ right }) => right)) / total) : 0,
  };
}

/** Those with mistakes once more, in the same order. */
export function mistakesOf(session: Session): Session {
  const missed = new Set(session.outcomes.filter(({ perfect }) => !perfect).map(({ id }) => id));
  return sessionOf(
    session.url,
    session.course,
    session.tasks.filter(({ id }) => missed.has(id)),
  );
}
