import type { BilingualArticle } from '../../bilingual-article';
import type { Pair } from '../../pairing';
import { mergeArticles } from '../merge';

/**
 * Brings the reader's lines back to their sentences, where a sentence that was gone stands in the text again: of the
 * lines without a partner those that an earlier text had beside a sentence. `earlier` is given earliest first; the latest
 * that knows a line decides. Gives the same object where there is nothing to bring.
 */
export function bringEditsHome<T extends BilingualArticle>(article: T, earlier: readonly BilingualArticle[]): T {
  let home = article;
  for (const text of [...earlier].reverse()) {
    for (const edit of text.pairs) {
      const loose = isEdit(edit) && edit.zh.length > 0 && home.pairs.find((pair) => isLoose(pair) && says(pair, edit));
      if (!loose) continue;
      const older = { ...text, pairs: [edit] };
      const { pairs } = mergeArticles(older, { ...home, pairs: home.pairs.filter((pair) => pair !== loose) });
      if (pairs.some((pair) => isEdit(pair) && pair.zh.length > 0 && says(pair, edit))) home = { ...home, pairs };
    }
  }
  return home;
}

const isEdit = ({ source }: Pair): boolean => source === 'edited';
const isLoose = (pair: Pair): boolean => isEdit(pair) && pair.zh.length === 0;

/** Whether any of the reader's lines stands without its sentence. */
export const hasLooseEdits = ({ pairs }: BilingualArticle): boolean => pairs.some(isLoose);

const wordsOf = ({ en }: Pair): string => en.map(({ text }) => text).join(' ');
const says = (one: Pair, other: Pair): boolean => wordsOf(one) === wordsOf(other);
