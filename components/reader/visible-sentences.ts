/**
 * Ids of the Chinese sentences in the rows that are in the window now, for whoever can do these first. Asks where rows
 * are drawn, so that it works in every layout, also where the Chinese itself is not shown.
 */
export function visibleSentences(root: HTMLElement | null): string[] {
  if (!root) return [];
  const height = root.ownerDocument.defaultView?.innerHeight ?? 0;
  const ids: string[] = [];
  for (const row of root.querySelectorAll('.row')) {
    const { top, bottom } = row.getBoundingClientRect();
    if (bottom <= 0) continue;
    if (top >= height) break;
    for (const sentence of row.querySelectorAll<HTMLElement>('[data-side="zh"]')) ids.push(sentence.id.slice(3));
  }
  return ids;
}
