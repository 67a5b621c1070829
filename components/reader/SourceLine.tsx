import type { Article } from '@/lib/article';
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
  const yourTime = (iso: string) => {
    const own = formatTime(iso, language, { browserLanguages });
    return own === formatTime(iso, language, { browserLanguages, asStated: true })
      ? undefined
      : t('yourTime', { time: own });
  };
  return (
    <ul class="source-line">
      <li class="source-site" lang={zh}>
        {article.site}
      </li>
      {article.publishedAt && (
        <li>
          <time dateTime={article.publishedAt} title={yourTime(article.publishedAt)}>
            {formatTime(article.publishedAt, language, { browserLanguages, asStated: true })}
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
      <li>
        <a href={article.canonicalUrl} target="_blank" rel="noopener noreferrer">
          {t('originalPage')}
        </a>
      </li>
    </ul>
  );
}
