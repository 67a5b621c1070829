import { useMemo } from 'preact/hooks';
import type { BilingualArticle } from '@/lib/bilingual-article';
import { Notice } from '../ui/Notice';
import type { ImagePolicy } from './ArticleImage';
import { Headline } from './Headline';
import { KeywordList } from './KeywordList';
import { Legend } from './Legend';
import { PairGrid } from './PairGrid';
import { SourceLine } from './SourceLine';
import { useTexts } from './texts';

export interface ArticleBodyProps {
  article: BilingualArticle;
  images: ImagePolicy;
  /** English may still come. */
  waiting: boolean;
  browserLanguages?: readonly string[];
}

/** Everything of the article itself, from the headline to the legend. */
export function ArticleBody({ article, images, waiting, browserLanguages }: ArticleBodyProps) {
  const { t } = useTexts();
  const onlyGloss = useMemo(
    () => article.pairs.some((pair) => pair.gloss) && !article.pairs.some((pair) => pair.en.length),
    [article],
  );
  return (
    <article class={onlyGloss ? 'article article-gloss' : 'article'} aria-label={t('article')}>
      <div class="article-head">
        <Headline article={article} />
        <SourceLine article={article.article} browserLanguages={browserLanguages} />
        <KeywordList keywords={article.keywords} script={article.article.script} />
        {onlyGloss && !waiting && <Notice>{t('glossNotice')}</Notice>}
      </div>
      <PairGrid article={article} images={images} waiting={waiting} />
      {!waiting && <Legend article={article} />}
    </article>
  );
}
