import { targetOf } from '@/lib/annotate/anchor';
import type { Annotation } from '@/lib/annotate/annotation';
import { newAnnotation } from '@/lib/annotate/new-annotation';
import { chineseSentences } from '@/lib/annotate/side-sentences';
import type { BilingualArticle } from '@/lib/bilingual-article';

/** The annotation that makes one word of a stretch of a sentence; null where the sentence is none of the article. */
export function wordAnnotation(
  article: BilingualArticle,
  sentence: string,
  { start, end }: { start: number; end: number },
): Annotation | null {
  const target = targetOf({
    side: 'zh',
    sentences: chineseSentences(article),
    start: { sentence, offset: start },
    end: { sentence, offset: end },
  });
  return target && newAnnotation({ kind: 'word', target });
}
