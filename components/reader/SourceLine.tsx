import { useMemo } from 'preact/hooks';
import type { Article } from '@/lib/article';
import { webAddress } from '@/lib/export/web-address';
import { formatTime } from './format-time';
import { useTexts } from './texts';

export interface SourceLineProps {
  article: Article;
  /** BCP 47 tags, most wanted first. */
  browserLanguages?: readonly string[];
}

/** Outlet, time, author, the medium that the page credits, and the way back to the page. */
export function SourceLine({ article, browserLanguages }: SourceLineProps) {
  const { t, language } = useTexts();
  const zh = `zh-${article.script}`;
  const { publishedAt } = article;
  const page = webAddress(article.canonicalUrl); // an imported text stands nowhere
  // Formats of the browser's are slow to make, and the line is drawn anew with each state of the pairing.
  const [stated, own] = useMemo(
    () => [true, false].map((asStated) => formatTime(publishedAt, language, { browserLanguages, asStated })),
    [publishedAt, language, browserLanguages],
  );
  return (
    <ul class="source-line">
      {article.site && (
        <li class="source-site" lang={zh}>
          {article.site}
        </li>
      )}
      {publishedAt && (
        <li>
          <time dateTime={publishedAt} title={own && own !== stated ? t('yourTime', { time: own }) : undefined}>
            {stated}
          </time>
        </li>
      )}
      {article.byline && <li lang={zh}>{t('by', { name: article.byline })}</li>}
      {article.source && article.source !== article.site && (
        <li>
          {t('creditedTo')}
          {article.sourceUrl ? (
            <a href={article.sourceUrl} target="_blank" rel="noopener noreferrer" lang={zh}>
              {article.source}
            </a>
          ) : (
            <span lang={zh}>{article.source}</span>
          )}
        </li>
      )}
      {page && (
        <li>
          <a href={page} target="_blank" rel="noopener noreferrer">
            {t('originalPage')}
          </a>
        </li>
      )}
    </ul>
  );
}
