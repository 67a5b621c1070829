import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { BilingualArticle } from '@/lib/bilingual-article';
import type { PairSource } from '@/lib/pairing';
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
  /** English headline that will probably come: its room is kept. */
  expectedTitle?: string;
  /** Says that there is only the gloss, where that is so. */
  glossNotice: boolean;
  browserLanguages?: readonly string[];
  /** What speaks of where the English comes from, between head and text. */
  panel?: ComponentChildren;
}

/** Where all English of the article comes from; '' where there is none, or it comes from several places. */
function onlyOrigin({ pairs }: BilingualArticle): PairSource | '' {
  const origins = new Set(pairs.flatMap((pair) => (pair.en.length || pair.gloss ? [pair.source] : [])));
  return origins.size === 1 ? ([...origins][0] ?? '') : '';
}

/** Everything of the article itself, from the headline to the legend. */
export function ArticleBody({ article, images, waiting, browserLanguages, panel, ...props }: ArticleBodyProps) {
  const { t } = useTexts();
  const origin = useMemo(() => onlyOrigin(article), [article]);
  const onlyGloss = origin === 'gloss';
  const form = `article${onlyGloss ? ' article-gloss' : ''}${origin && origin !== 'engine' ? ' article-one-source' : ''}`;
  return (
    <article class={form} aria-label={t('article')}>
      <div class="article-head">
        <Headline article={article} expected={waiting ? props.expectedTitle : ''} />
        <SourceLine article={article.article} browserLanguages={browserLanguages} />
        {props.glossNotice && (onlyGloss || waiting) && (
          <div class="gloss-notice">
            <Notice>{t('glossNotice')}</Notice>
          </div>
        )}
        {panel}
      </div>
      <PairGrid article={article} images={images} waiting={waiting} />
      <KeywordList keywords={article.keywords} script={article.article.script} />
      {!waiting && <Legend article={article} />}
    </article>
  );
}
