import type { BilingualArticle } from '@/lib/bilingual-article';
import { SourceBadge } from './SourceBadge';

export interface HeadlineProps {
  article: BilingualArticle;
}

export function Headline({ article: { article, titleEn, titleEnSource } }: HeadlineProps) {
  return (
    <hgroup class="headline">
      <h1 class="headline-zh" lang={`zh-${article.script}`}>
        {article.title}
      </h1>
      {titleEn && (
        <p class="headline-en" lang="en">
          {titleEn}
          {titleEnSource && titleEnSource !== 'page' && <SourceBadge source={titleEnSource} />}
        </p>
      )}
    </hgroup>
  );
}
