import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { targetOf } from '@/lib/annotate/anchor';
import { sentencesOfSide } from '@/lib/annotate/side-sentences';
import { copied } from '@/lib/export/copied';
import { escapeHtml } from '@/lib/text/html';
import type { FeatureProps } from '../feature';
import { selectedText } from '../notes/selection';
import { scoped } from './scope';
import { fillEvent } from './write-clipboard';

const isField = (target: EventTarget | undefined) =>
  target instanceof Element && target.matches('input, textarea, select');

/**
 * The browser's own copy, by key or menu: exactly the selected words where they are of one language, else both sides of
 * every pair that is touched; in either case without readings, badges and buttons. Elsewhere the browser does as always.
 */
export function useNativeCopy(
  view: RefObject<HTMLElement | null>,
  props: Pick<FeatureProps, 'article' | 'notes' | 'words'>,
): void {
  const latest = useRef(props);
  latest.current = props;
  const active = props.article !== null;
  useEffect(() => {
    const root = view.current;
    if (!active || !root) return;
    const onCopy = (event: ClipboardEvent) => {
      const { article, notes, words } = latest.current;
      const selected = article && !isField(event.composedPath()[0]) ? selectedText(root) : null;
      if (!article || !selected) return;
      if (!selected.within) {
        const part = scoped(article, notes, { keys: selected.pairs }, words.shown);
        if (part) fillEvent(event, copied(part, 'rich', false));
        return;
      }
      const sentences = sentencesOfSide(article, selected.side).map((sentence) => ({ ...sentence }));
      const target = targetOf({ ...selected, sentences });
      if (!target) return;
      const text =
        selected.side === 'zh' ? inShownCharacters(target.exact, article.article.blocks, words.shown) : target.exact;
      const lang = selected.side === 'en' ? 'en' : `zh-${article.article.script}`;
      const paragraphs = text.split('\n').map((line) => `<p lang="${lang}">${escapeHtml(line)}</p>`);
      fillEvent(event, { text, html: paragraphs.join('') });
    };
    root.addEventListener('copy', onCopy);
    return () => root.removeEventListener('copy', onCopy);
  }, [view, active]);
}

/** Words of the article as they are shown: blocks are converted whole, and keep their length. */
function inShownCharacters(
  exact: string,
  blocks: readonly { text: string }[],
  shown: (text: string) => string,
): string {
  const text = blocks.map((block) => block.text).join('\n');
  const at = text.indexOf(exact);
  if (at < 0) return exact;
  const all = blocks.map((block) => shown(block.text)).join('\n');
  return all.slice(at, at + exact.length);
}
