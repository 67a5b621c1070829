import type { ComponentChildren } from 'preact';
import type { BlockKind } from '@/lib/article';

export interface ProseProps {
  kind: BlockKind;
  children: ComponentChildren;
}

/** One block of text as the element that says what it is. A list item stands alone in its row, so it is a paragraph too. */
export function Prose({ kind, children }: ProseProps) {
  if (kind === 'heading') return <h2 class="prose prose-heading">{children}</h2>;
  if (kind === 'quote') return <blockquote class="prose prose-quote">{children}</blockquote>;
  return <p class={`prose prose-${kind}`}>{children}</p>;
}
