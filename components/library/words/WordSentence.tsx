import { SourceBadge } from '@/components/reader/SourceBadge';
import { webAddress } from '@/lib/export/web-address';
import { scriptOf } from '@/lib/text/script';
import type { KeptSentence } from '@/lib/words/words';
import { formatDay } from '../format';
import { hashOf } from '../use-route';
import { useWordTexts } from './texts';
import { idOf } from './use-kept-words';

export interface WordSentenceProps {
  sentence: KeptSentence;
  /** Ids of articles in the library. */
  saved: ReadonlySet<string>;
}

/** A sentence with the word marked, its English with where that comes from, and the way to the article. */
export function WordSentence({ sentence, saved }: WordSentenceProps) {
  const { t, language } = useWordTexts();
  const { zh, start, end, en, source, engine, title, site, url, publishedAt } = sentence;
  const id = idOf(url);
  const script = `zh-${scriptOf(`${zh}${title}`)}`;
  const page = webAddress(url);
  const inLibrary = id !== null && saved.has(id);
  return (
    <div class="word-sentence">
      <p class="word-zh" lang={script}>
        {zh.slice(0, start)}
        <mark>{zh.slice(start, end)}</mark>
        {zh.slice(end)}
      </p>
      {en && (
        <p class="word-en" lang="en">
          {en} {source && <SourceBadge source={source} engine={engine} />}
        </p>
      )}
      <p class="word-source">
        {id === null || !(inLibrary || page) ? (
          <span lang={script}>{title}</span>
        ) : inLibrary ? (
          <a href={hashOf(id)} lang={script} title={t('toArticle')}>
            {title || t('toArticle')}
          </a>
        ) : (
          <a href={page} lang={script} target="_blank" rel="noopener noreferrer" title={t('toPage')}>
            {title || t('toPage')}
          </a>
        )}
        <span lang={script}>{site}</span>
        {publishedAt && <time dateTime={publishedAt}>{formatDay(publishedAt, language)}</time>}
        {page && !inLibrary && <span>{t('toPage')}</span>}
      </p>
    </div>
  );
}
