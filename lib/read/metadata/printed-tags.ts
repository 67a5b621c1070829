import { wordsOf } from '../part-names';
import type { RawBlock } from '../raw-block';

const longest = 20;
const most = 12;
const boxWords = new Set('tag tags taglist tagcloud keyword keywords topics'.split(' '));
const control = /^(?:更多|查看更多|标签|標籤|全部|话题|話題|关注|關注|tags?)$/i;

/**
 * The tags that a page prints beside its article: links that say so (`rel=tag`), or that stand in a box which is called
 * tags or keywords. `blocks` are those right above and below the text, so that a cloud of the site's tags is not meant.
 */
export function printedTags(blocks: readonly RawBlock[]): string[] {
  const links = blocks.flatMap(({ element }) => [
    ...element.querySelectorAll('a[href]'),
    ...(element.closest('a') ? [element] : []),
  ]);
  const tags = links
    .filter((link) => (link.closest('a')?.getAttribute('rel') ?? '').split(/\s+/).includes('tag') || inTagBox(link))
    .map((link) => (link.textContent ?? '').replace(/\s+/g, ' ').replace(/^[\s#＃]+|[+＋]?(?:关注|關注)?\s*$/g, ''))
    .filter((tag) => tag !== '' && tag.length <= longest && !control.test(tag));
  const distinct = [...new Set(tags)];
  return distinct.length <= most ? distinct : [];
}

function inTagBox(link: Element): boolean {
  for (let at: Element | null = link, steps = 0; at && steps < 4; at = at.parentElement, steps += 1) {
    if (wordsOf(at).some((word) => boxWords.has(word))) return true;
  }
  return false;
}
