import type { Term } from '@/lib/library/search/query';
import type { Snippet } from '@/lib/library/search/snippet';
import type { Summary } from '@/lib/library/summary';
import { Highlighted } from './Highlighted';
import { useTexts } from './texts';
import { hashOf } from './use-route';

export interface HeadlinesProps {
  item: Summary;
  headingId: string;
  terms: readonly Term[];
  snippet: Snippet | undefined;
}

/** An article's headline and beginning (or what a search found) in two columns, Chinese beside English. */
export function Headlines({ item, headingId, terms, snippet }: HeadlinesProps) {
  const { t } = useTexts();
  const zh = `zh-${item.script}`;
  const excerpt = (lang: 'zh' | 'en', beginning: string) =>
    snippet?.lang === lang ? (
      <Highlighted text={snippet.text} matches={snippet.matches} />
    ) : (
      <Highlighted text={beginning} terms={terms} />
    );
  const machine = item.titleEnSource === 'engine' || item.titleEnSource === 'gloss';
  const english = item.titleEn !== '' || item.excerptEn !== '' || snippet?.lang === 'en';
  return (
    <div class="entry-columns">
      <div lang={zh} class="entry-zh">
        <h3 id={headingId}>
          <a class="entry-link" href={hashOf(item.id)}>
            <Highlighted text={item.title || t('untitled')} terms={terms} />
          </a>
        </h3>
        <p>{excerpt('zh', item.excerptZh)}</p>
      </div>
      {english ? (
        <div lang="en" class="entry-en">
          {item.titleEn && (
            <p class="entry-title-en">
              <Highlighted text={item.titleEn} terms={terms} />
              {machine && (
                <span class={`entry-machine from-${item.titleEnSource}`}>
                  {' '}
                  {t(item.titleEnSource === 'engine' ? 'machineHeadline' : 'glossHeadline')}
                </span>
              )}
            </p>
          )}
          <p>{excerpt('en', item.excerptEn)}</p>
        </div>
      ) : (
        <p class="entry-en entry-without">{t(item.counts.gloss > 0 ? 'glossOnly' : 'noEnglish')}</p>
      )}
    </div>
  );
}
