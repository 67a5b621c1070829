import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import type { BilingualArticle } from '@/lib/bilingual-article';
import { SourceBadge } from './SourceBadge';
import { wordBreaks } from './word-breaks';

export interface HeadlineProps {
  article: BilingualArticle;
}

export function Headline({ article: { article, titleEn, titleEnSource } }: HeadlineProps) {
  const zh = `zh-${article.script}`;
  const pieces = useMemo(() => wordBreaks(article.title, zh), [article.title, zh]);
  const both = titleEn !== '' && titleEn !== article.title;
  return (
    <hgroup class={both ? 'headline headline-both' : 'headline'}>
      <h1 class="headline-zh" lang={zh}>
        {pieces.map(({ at, text }) => (
          <Fragment key={at}>
            {at > 0 && <wbr />}
            {text}
          </Fragment>
        ))}
      </h1>
      {both && (
        <p class="headline-en" lang="en">
          {titleEn} {titleEnSource && titleEnSource !== 'page' && <SourceBadge source={titleEnSource} />}
        </p>
      )}
    </hgroup>
  );
}
