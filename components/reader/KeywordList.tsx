import type { Script } from '@/lib/article';
import type { Keyword } from '@/lib/bilingual-article';
import { useTexts } from './texts';

export interface KeywordListProps {
  keywords: readonly Keyword[];
  script: Script;
}

export function KeywordList({ keywords, script }: KeywordListProps) {
  const { t } = useTexts();
  if (!keywords.length) return null;
  return (
    <ul class="keywords" aria-label={t('keywords')}>
      {keywords.map(({ zh, en }) => (
        <li key={`${zh}|${en}`}>
          {zh && <span lang={`zh-${script}`}>{zh}</span>}
          {zh && en && ' '}
          {en && (
            <span class="keyword-en" lang="en">
              {en}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
