import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { BilingualArticle } from '@/lib/bilingual-article';
import { chineseTexts } from '@/lib/pair/edits';
import type { MachineLine } from '@/lib/pair/layers';
import type { SentenceId } from '@/lib/pairing';
import type { TranslatedLine } from '@/lib/translate/job';

export type LineId = SentenceId | 'title';

export interface MachineLines {
  /** The Chinese of the article by id, the headline under 'title'. */
  texts: ReadonlyMap<LineId, string>;
  lines: ReadonlyMap<LineId, MachineLine>;
  add: (arrived: readonly TranslatedLine[]) => void;
}

/**
 * What engines gave for this article so far. Kept by the Chinese text and not by its number, so that a longer reading
 * of the article, with other numbers, has it too.
 */
export function useMachineLines(base: BilingualArticle | null): MachineLines {
  const [byText, setByText] = useState<ReadonlyMap<string, MachineLine>>(new Map());
  const texts = useMemo(
    () =>
      new Map<LineId, string>(base ? [...chineseTexts(base), ['title', base.article.title] as [LineId, string]] : []),
    [base],
  );
  const current = useRef(texts);
  current.current = texts;
  const add = useCallback((arrived: readonly TranslatedLine[]) => {
    setByText((now) => {
      const next = new Map(now);
      for (const { id, ...line } of arrived) {
        const zh = current.current.get(id);
        if (zh && line.text.trim()) next.set(zh, line);
      }
      return next;
    });
  }, []);
  const lines = useMemo(() => {
    const found = new Map<LineId, MachineLine>();
    for (const [id, zh] of texts) {
      const line = byText.get(zh);
      if (line) found.set(id, line);
    }
    return found;
  }, [texts, byText]);
  return { texts, lines, add };
}
