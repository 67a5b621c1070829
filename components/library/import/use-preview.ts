import { useEffect, useState } from 'preact/hooks';
import { englishOf, rowsOf } from '@/lib/bilingual-article';
import type { TextDraft } from '@/lib/import/draft';
import { lowConfidence } from '@/lib/pairing';
import type { LibraryText } from '../strings';
import { failureText } from '../texts';
import type { ImportServices } from './import-services';

export interface PreviewRow {
  /** Its place, from 1. */
  number: number;
  zh: string;
  en: string;
  uncertain: boolean;
}

export type Preview =
  | { step: 'pairing' }
  | { step: 'failed'; why: LibraryText }
  /** `unlike`: the English seems to be no translation. `pairs`: of the whole text. */
  | { step: 'shown'; rows: PreviewRow[]; more: number; pairs: number; unlike: boolean };

const shownRows = 12;

/** The first lines of a text side by side. What the layout pairs is shown at once; running text is paired first. */
export function usePreview(draft: TextDraft, services: ImportServices): Preview {
  const { body } = draft;
  const [paired, setPaired] = useState<{ body: TextDraft['body']; preview: Preview } | null>(null);
  useEffect(() => {
    if (body.kind === 'rows') return;
    const abort = new AbortController();
    const say = (preview: Preview) => {
      if (!abort.signal.aborted) setPaired({ body, preview });
    };
    services.prepare(draft, abort.signal).then(
      (article) => {
        const all = rowsOf(article);
        const rows = all.slice(0, shownRows).map(({ blocks, pairs }, index) => ({
          number: index + 1,
          zh: blocks.map(({ text }) => text).join('\n'),
          en: pairs
            .filter(({ gloss }) => !gloss)
            .map(englishOf)
            .join(' ')
            .trim(),
          uncertain: pairs.some(({ zh, en, confidence }) => zh.length && en.length && confidence < lowConfidence),
        }));
        const linked = article.pairs.filter(({ zh, en }) => zh.length && en.length);
        const unlike = linked.length > 0 && linked.every(({ confidence }) => confidence < lowConfidence);
        say({ step: 'shown', rows, more: all.length - rows.length, pairs: linked.length, unlike });
      },
      (error: unknown) => say({ step: 'failed', why: failureText(error) }),
    );
    return () => abort.abort();
  }, [body, draft, services]);
  if (body.kind === 'running') return paired?.body === body ? paired.preview : { step: 'pairing' };
  const rows = body.rows.slice(0, shownRows).map(({ zh, en, confidence = 1 }, index) => ({
    number: index + 1,
    zh,
    en,
    uncertain: confidence < lowConfidence,
  }));
  const pairs = body.rows.filter(({ zh, en }) => zh && en).length;
  return { step: 'shown', rows, more: body.rows.length - rows.length, pairs, unlike: false };
}
