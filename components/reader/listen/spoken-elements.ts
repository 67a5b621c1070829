import type { BilingualArticle } from '@/lib/bilingual-article';
import { type SpokenPart, spokenUnits } from '@/lib/speech/queue';
import { pairKey } from '../pair-key';
import { englishId, glossId } from '../partner-ids';
import { partsOf } from '../use-linking';
import { isDrawn, isInView } from './in-view';

/** What is drawn of a sentence, and the rest of its pair. In a gloss the Chinese stands a second time. */
export function spokenElements(view: HTMLElement, part: SpokenPart): { own: HTMLElement[]; partners: HTMLElement[] } {
  const ids =
    part.side === 'en'
      ? [englishId(part.pair, part.id)]
      : [`zh-${part.id}`, ...(part.pair.gloss ? [glossId(part.pair)] : [])];
  const all = partsOf(view, pairKey(part.pair));
  return { own: all.filter(({ id }) => ids.includes(id)), partners: all.filter(({ id }) => !ids.includes(id)) };
}

/** The sentence that a drawn element shows; of a gloss its Chinese. */
function partOf(element: HTMLElement, article: BilingualArticle): SpokenPart | null {
  const pair = article.pairs.find((one) => pairKey(one) === element.dataset.pair);
  if (!pair) return null;
  const zh = element.dataset.side === 'zh' || pair.gloss !== undefined;
  const parts = spokenUnits({ ...article, pairs: [pair] }, zh ? 'zh' : 'en').flatMap((unit) => unit.parts);
  const id = (part: SpokenPart) => (part.side === 'zh' ? `zh-${part.id}` : englishId(pair, part.id));
  return parts.find((part) => id(part) === element.id) ?? parts[0] ?? null;
}

const sentences = '[data-pair][data-side]';

/** The first sentence in sight. Asks the rows first: their contents are laid out only near the window, or when asked. */
function firstInView(view: HTMLElement): HTMLElement | undefined {
  const height = view.ownerDocument.defaultView?.innerHeight ?? 0;
  for (const row of view.querySelectorAll('.row')) {
    const { top, bottom } = row.getBoundingClientRect();
    if (bottom <= 0) continue;
    if (top >= height) break;
    const found = [...row.querySelectorAll<HTMLElement>(sentences)].find((one) => isDrawn(one) && isInView(one));
    if (found) return found;
  }
  return [...view.querySelectorAll<HTMLElement>(sentences)].find(isDrawn);
}

/** Where reading starts: at the sentence that has the focus, that had it last and is in sight, or at the first in sight. */
export function startingPart(view: HTMLElement, article: BilingualArticle): SpokenPart | null {
  const last = view.querySelector<HTMLElement>('[data-pair][data-side][tabindex="0"]');
  const known = focusedSentence(view) ?? (last && isDrawn(last) && isInView(last) ? last : null);
  const start = known ?? firstInView(view);
  return start ? partOf(start, article) : null;
}

/** The sentence that has the focus. Asks the root that the text stands in, because a shadow root has a focus of its own. */
export function focusedSentence(view: HTMLElement): HTMLElement | null {
  const active = (view.getRootNode() as Document | ShadowRoot).activeElement;
  return view.contains(active) ? (active?.closest<HTMLElement>('[data-pair][data-side]') ?? null) : null;
}
