import type { Script } from '@/lib/article';
import type { Keyword } from '@/lib/bilingual-article';
import { useTextLayers } from './text-layers';
import { useTexts } from './texts';
import { shownLanguage } from './words/shown-language';

export interface KeywordListProps {
  keywords: readonly Keyword[];
  script: Script;
}

export function KeywordList({ keywords, script }: KeywordListProps) {
  const { t } = useTexts();
  const { words, preferences } = useTextLayers();
  if (!keywords.length) return null;
  return (
    <ul class="keywords" aria-label={t('keywords')}>
      {keywords.map(({ zh, en }) => (
        <li key={`${zh}|${en}`}>
          {zh && <span lang={shownLanguage(script, preferences.characters)}>{words.shown(zh)}</span>}
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
