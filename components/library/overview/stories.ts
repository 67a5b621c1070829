import type { ListedArticle } from '@/lib/library/search/list';

/** Articles that are copies of each other, group by group, in the order of the first of each. Alone stands none. */
export function storiesOf(articles: readonly ListedArticle[]): ListedArticle[][] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const seen = new Set<string>();
  const stories: ListedArticle[][] = [];
  for (const { id } of articles) {
    const story: ListedArticle[] = [];
    for (const queue = [id]; queue.length > 0; ) {
      const next = byId.get(queue.pop() ?? '');
      if (!next || seen.has(next.id)) continue;
      seen.add(next.id);
      story.push(next);
      queue.push(...(next.copies ?? []));
    }
    if (story.length > 1) stories.push(story);
  }
  return stories;
}
