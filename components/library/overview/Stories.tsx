import type { ListedArticle } from '@/lib/library/search/list';
import { Button } from '../../ui/Button';
import { formatDay } from '../format';
import { hashOf } from '../use-route';
import { useOverviewTexts } from './texts';

export interface StoriesProps {
  /** Articles that are one story, group by group. */
  stories: readonly (readonly ListedArticle[])[];
  onShowAll: () => void;
}

/** Stories drawn at once; the library's own list shows the rest. */
const most = 12;

/** Articles that several outlets have, one below the other. */
export function Stories({ stories, onShowAll }: StoriesProps) {
  const { t, language } = useOverviewTexts();
  return (
    <>
      <ul class="stories">
        {stories.slice(0, most).map((story) => (
          <li key={story[0]?.id}>
            <h3 lang={`zh-${story[0]?.script}`}>{story[0]?.title}</h3>
            {story[0]?.titleEn && <p lang="en">{story[0].titleEn}</p>}
            <ul>
              {story.map(({ id, site, script, publishedAt, savedAt }) => (
                <li key={id}>
                  <a href={hashOf(id)}>
                    <span lang={`zh-${script}`}>{site}</span>{' '}
                    <time dateTime={publishedAt || savedAt}>{formatDay(publishedAt || savedAt, language)}</time>
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {stories.length > most && <Button onClick={onShowAll}>{t('moreStories')}</Button>}
    </>
  );
}
