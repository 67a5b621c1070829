import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { BilingualArticle } from '@/lib/bilingual-article';
import { chineseTexts, editsOf, type LineEdit, placeOf } from '@/lib/pair/edits';
import type { Pair } from '@/lib/pairing';
import type { ReaderServices } from '@/lib/services';

export interface Edits {
  edits: readonly LineEdit[];
  /** Puts the reader's words in the place of a pair's English, or takes them back with ''; gives all edits that then hold. */
  change: (article: BilingualArticle, pair: Pair, en: string) => readonly LineEdit[];
}

/** One change since the view is open, applied to whatever edits the library turns out to have. */
interface Step {
  place: Required<Omit<LineEdit, 'en'>>;
  /** What the reader had there before. */
  before: string | undefined;
  edit: LineEdit | null;
}

interface Kept {
  address: string;
  edits: readonly LineEdit[];
  steps: readonly Step[];
}

const nothing: Kept = { address: '', edits: [], steps: [] };
const keyOf = ({ zh }: Pick<LineEdit, 'zh'>) => zh.join('\n');

function apply(edits: readonly LineEdit[], { place, before, edit }: Step): readonly LineEdit[] {
  const others = edits.filter(
    (one) => keyOf(one) !== keyOf(place) || (one.nth === undefined ? one.en.trim() !== before : one.nth !== place.nth),
  );
  return edit ? [...others, edit] : others;
}

/** What the reader put into better English: in the article as it was saved, and since the view is open. */
export function useEdits(
  base: BilingualArticle | null,
  ready: boolean,
  services: Pick<ReaderServices, 'savedEdits'>,
): Edits {
  const address = base?.article.canonicalUrl ?? '';
  const own = useMemo(() => (base ? editsOf(base) : []), [base]);
  const [state, setState] = useState<Kept>(nothing);
  const kept = state.address === address ? state : nothing;

  useEffect(() => {
    if (!ready || !address) return;
    let current = true;
    services.savedEdits(address).then(
      (edits) =>
        current &&
        edits.length > 0 &&
        setState((now) => ({ ...(now.address === address ? now : nothing), address, edits })),
      () => {}, // the article is still worth reading
    );
    return () => {
      current = false;
    };
  }, [ready, address, services]);

  const edits = useMemo(() => kept.steps.reduce(apply, own.length ? own : kept.edits), [own, kept.steps, kept.edits]);

  const change = useCallback(
    (article: BilingualArticle, pair: Pair, en: string) => {
      const place = placeOf(pair, article.pairs, chineseTexts(article));
      const step: Step = {
        place,
        before: pair.source === 'edited' ? pair.en[0]?.text : undefined,
        edit: en ? { ...place, en } : null,
      };
      setState((now) => {
        const mine = now.address === address ? now : { ...nothing, address };
        return { ...mine, steps: [...mine.steps, step] };
      });
      return apply(edits, step);
    },
    [edits, address],
  );
  return { edits, change };
}
