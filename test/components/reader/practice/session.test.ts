import { describe, expect, it } from 'vitest';
import {
  again,
  check,
  mistakesOf,
  next,
  type Session,
  startSession,
  summaryOf,
  taskOf,
} from '@/components/reader/practice/session';
import type { Annotation } from '@/lib/annotate/annotation';
import { aBilingualArticle } from '../../../builders';

const difficult = (sentence: string, kind: Annotation['kind'] = 'difficult'): Annotation => ({
  id: sentence,
  kind,
  target: {
    side: 'zh',
    start: { sentence, offset: 0 },
    end: { sentence, offset: 3 },
    exact: '',
    prefix: '',
    suffix: '',
  },
  colour: '',
  note: '',
  created: '2026-03-02T10:00:00Z',
  modified: '2026-03-02T10:00:00Z',
});
const ids = ({ tasks }: Session) => tasks.map(({ id }) => id);
const article = aBilingualArticle();

describe('a session', () => {
  it('asks all sentences in order, at random, or the difficult ones alone', () => {
    expect(ids(startSession(article, 'in-order', []))).toEqual(['b1.1', 'b1.2', 'b2.1', 'b2.2']);
    const shuffled = ids(startSession(article, 'shuffled', [], () => 0));
    expect(shuffled).not.toEqual(['b1.1', 'b1.2', 'b2.1', 'b2.2']);
    expect(shuffled.toSorted()).toEqual(['b1.1', 'b1.2', 'b2.1', 'b2.2']);
    const marked = [difficult('b2.1'), difficult('b1.2', 'highlight')];
    expect(ids(startSession(article, 'difficult', marked))).toEqual(['b2.1']);
    expect(ids(startSession(article, 'difficult', []))).toEqual([]);
  });

  it('counts the first try of each sentence, and asks those with mistakes again', () => {
    let session = startSession(article, 'in-order', []);
    session = check(session, { perfect: false, right: 3, total: 10 });
    expect(session.checked).toBe(true);
    session = again(session);
    expect(session).toMatchObject({ checked: false, typed: '', at: 0 });
    session = next(check(session, { perfect: true, right: 10, total: 10 }));
    session = next(check(session, { perfect: true, right: 10, total: 10 }));
    expect(taskOf(session)?.id).toBe('b2.1');
    expect(summaryOf(session)).toEqual({ done: 2, perfect: 1, percent: 65 });
    expect(ids(mistakesOf(session))).toEqual(['b1.1']);
    expect(taskOf(next(next(session)))).toBeNull();
  });
});
