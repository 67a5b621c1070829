import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { saveArticle } from '@/lib/library/articles';
import { openLibrary } from '@/lib/library/database';
import type { Filing } from '@/lib/library/filing/filing';
import { libraryOverview, monthsUntil, overviewOf } from '@/lib/library/overview';
import { summarise } from '@/lib/library/summary';
import { article, saved } from './samples';

const today = '2026-03-20T12:00:00.000Z';

const summary = (
  number: number,
  site: string,
  publishedAt: string,
  savedAt: string,
  keywords: [string, string][] = [],
) => {
  const value = article(number);
  return {
    ...summarise(
      saved(
        {
          ...value,
          keywords: keywords.map(([zh, en]) => ({ zh, en })),
          article: { ...value.article, site, publishedAt },
        },
        savedAt,
      ),
    ),
    characters: 1000,
  };
};

const filing = (id: string, change: Partial<Filing>): Filing => ({
  id,
  tags: [],
  collections: [],
  favourite: false,
  archived: false,
  state: 'unread',
  updatedAt: today,
  ...change,
});

const three = [
  summary(1, '晨报', '2026-03-02T08:00:00+08:00', '2026-03-10T12:00:00.000Z', [['图书馆', 'library']]),
  summary(2, '晨报', '2026-01-02', '2026-03-11T12:00:00.000Z', [
    ['圖書館', ''],
    ['夜读', ''],
  ]),
  summary(3, '晚报', '', '2026-02-11T12:00:00.000Z'),
];

describe('the overview', () => {
  it('counts what was read, of an unfinished article its part', () => {
    const [one, two] = three.map(({ id }) => id) as [string, string];
    const found = overviewOf(
      three,
      [
        filing(one, { state: 'read', readAt: '2026-03-12T12:00:00.000Z' }),
        filing(two, { state: 'reading', place: { sentence: 'b1.1', exact: '', fraction: 0.25, at: today } }),
        filing('gone', { state: 'read', readAt: '2026-03-12T12:00:00.000Z' }),
      ],
      [{ createdAt: '2026-02-01T12:00:00.000Z' }],
      today,
    );
    expect(found).toMatchObject({ articles: 3, read: 1, outlets: 2, characters: 3000, charactersRead: 1250, words: 1 });
    expect(found.months.slice(-2)).toEqual([
      { month: '2026-02', saved: 1, read: 0, words: 1 },
      { month: '2026-03', saved: 2, read: 1, words: 0 },
    ]);
    expect(found.months).toHaveLength(12);
  });

  it('lays outlets out by month of publication, of saving where there is none', () => {
    const { timeline } = overviewOf(three, [], [], today);
    expect(timeline.months).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(timeline.outlets).toEqual([
      { name: '晨报', count: 2, counts: [1, 0, 1] },
      { name: '晚报', count: 1, counts: [0, 1, 0] },
    ]);
    expect(timeline).toMatchObject({ others: 0, earlier: 0 });
  });

  it('says how much had no room', () => {
    const many = Array.from({ length: 17 }, (_, index) => summary(index, `报${index}`, '2026-03-01', today));
    const old = summary(99, '旧报', '2019-01-01', today);
    const { timeline } = overviewOf([...many, old], [], [], today);
    expect(timeline.outlets).toHaveLength(14);
    expect(timeline).toMatchObject({ others: 3, earlier: 1 });
    expect(timeline.months).toHaveLength(24);
  });

  it('takes no date that is after the day of saving: one wrong year would leave no room for the others', () => {
    const wrong = summary(4, '晚报', '2062-03-02', '2026-03-12T12:00:00.000Z');
    const { timeline } = overviewOf([...three, wrong], [], [], today);
    expect(timeline.months).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(timeline.outlets.map(({ count }) => count)).toEqual([2, 2]);
    expect(timeline.earlier).toBe(0);
  });

  it('counts months by the reader’s calendar, also where clocks change', () => {
    const before = process.env.TZ;
    const saving = (TZ: string, savedAt: string) => {
      process.env.TZ = TZ;
      const { months } = overviewOf([summary(1, '', '', savedAt)], [], [{ createdAt: savedAt }], today);
      return months.filter(({ saved, words }) => saved && words).map(({ month }) => month);
    };
    try {
      expect(saving('Asia/Shanghai', '2026-01-31T16:00:00.000Z')).toEqual(['2026-02']);
      expect(saving('America/Los_Angeles', '2026-02-01T07:59:59.999Z')).toEqual(['2026-01']);
      expect(saving('Pacific/Kiritimati', '2025-12-31T10:00:00.000Z')).toEqual(['2026-01']);
      expect(saving('America/New_York', '2025-11-01T03:59:59.000Z')).toEqual(['2025-10']); // summer time
      expect(saving('America/New_York', '2025-12-01T04:59:59.000Z')).toEqual(['2025-11']); // and not
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  it('passes over rows that cannot be read', async () => {
    const db = openLibrary('overview');
    await saveArticle(db, article(1), today);
    const [{ id } = { id: '' }] = await db.summaries.toArray();
    const place = { sentence: 'b1.1', exact: '', fraction: 'half' as never, at: today };
    await db.filings.put(filing(id, { state: 'reading', place }));
    await db.words.put({ id: 'x', createdAt: 5 } as never);
    expect(await libraryOverview(db, today)).toMatchObject({ articles: 1, read: 0, charactersRead: 0, words: 0 });
    await db.delete();
  });

  it('counts a keyword once for an article and in whichever script', () => {
    const { keywords } = overviewOf(three, [], [], today);
    expect(keywords).toEqual([
      { zh: '图书馆', en: 'library', count: 2 },
      { zh: '夜读', en: '', count: 1 },
    ]);
  });

  it('is empty for an empty library', () => {
    expect(overviewOf([], [], [], today)).toMatchObject({ articles: 0, timeline: { months: [], outlets: [] } });
  });

  it('counts months over the turn of a year', () => {
    expect(monthsUntil('2026-02', 4)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  });
});
