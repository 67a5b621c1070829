import { memo } from 'preact/compat';
import type { ListedArticle, ListQuery } from '@/lib/library/search/list';
import type { Term } from '@/lib/library/search/query';
import { keywordsInRow, type Snippet } from '@/lib/library/search/snippet';
import { IconButton } from '../ui/IconButton';
import { ExportMenu } from './ExportMenu';
import { formatDay } from './format';
import { Headlines } from './Headlines';
import { Highlighted } from './Highlighted';
import type { ExportChoice } from './library-services';
import { FavouriteButton } from './organise/FavouriteButton';
import type { FilingAction } from './organise/filing-actions';
import { OrganiseMenu } from './organise/OrganiseMenu';
import { RowFiling } from './organise/RowFiling';
import { useOrganiseTexts } from './organise/texts';
import { Provenance } from './Provenance';
import { useTexts } from './texts';

export interface ArticleRowProps {
  item: ListedArticle;
  selected: boolean;
  terms: readonly Term[];
  snippet: Snippet | undefined;
  exporters: readonly ExportChoice[];
  onToggle: (id: string) => void;
  onDelete: (id: string) => void;
  /** Names of collections by id. */
  names: ReadonlyMap<string, string>;
  onFile: (ids: readonly string[], action: FilingAction) => void;
  onOrganise: (ids: readonly string[]) => void;
  onFilter: (change: Partial<ListQuery>) => void;
  onExport: (exporter: string, id: string, more?: boolean) => void;
}

/** One article of the index. */
export const ArticleRow = memo(function ArticleRow(props: ArticleRowProps) {
  const { item, selected, terms, snippet, exporters, onToggle, onDelete, onExport } = props;
  const { names, onFile, onOrganise, onFilter } = props;
  const { t, language } = useTexts();
  const { t: organise } = useOrganiseTexts();
  const favourite = item.filing?.favourite ?? false;
  const zh = `zh-${item.script}`;
  const title = item.title || t('untitled');
  const headingId = `entry-${item.id}`;
  return (
    <li class="entry" data-id={item.id} data-selected={selected}>
      <label class="entry-select">
        <input type="checkbox" checked={selected} onChange={() => onToggle(item.id)} />
        <span class="ui-hidden">{t('selectOne', { title })}</span>
      </label>
      <article aria-labelledby={headingId}>
        <Headlines item={item} headingId={headingId} terms={terms} snippet={snippet} />
        <div class="entry-meta">
          {item.site && (
            <span class="entry-outlet" lang={zh}>
              <Highlighted text={item.site} terms={terms} />
            </span>
          )}
          {item.source && item.source !== item.site && (
            <span lang={zh}>
              <Highlighted text={t('sourceIs', { source: item.source })} terms={terms} />
            </span>
          )}
          {item.publishedAt && (
            <time dateTime={item.publishedAt}>{t('published', { date: formatDay(item.publishedAt, language) })}</time>
          )}
          <time dateTime={item.savedAt}>{t('saved', { date: formatDay(item.savedAt, language) })}</time>
          <Provenance counts={item.counts} />
          {item.keywords.length > 0 && (
            <ul class="entry-keywords" aria-label={t('keywords')}>
              {item.keywords.slice(0, keywordsInRow).map(({ zh: chinese, en }) => (
                <li key={`${chinese}|${en}`}>
                  {chinese && (
                    <span lang={zh}>
                      <Highlighted text={chinese} terms={terms} />
                    </span>
                  )}
                  {chinese && en && ' '}
                  {en && (
                    <span lang="en" class="keyword-en">
                      <Highlighted text={en} terms={terms} />
                    </span>
                  )}
                </li>
              ))}
            </ul>
          )}
          <RowFiling item={item} names={names} onFilter={onFilter} />
        </div>
      </article>
      <div class="entry-actions">
        <FavouriteButton
          title={title}
          favourite={favourite}
          onToggle={() => onFile([item.id], favourite ? 'unfavourite' : 'favourite')}
        />
        <OrganiseMenu
          filings={[item.filing]}
          label={organise('organiseOne', { title })}
          heading={organise('organiseThis')}
          compact
          onFile={(action) => onFile([item.id], action)}
          onEdit={() => onOrganise([item.id])}
        />
        <ExportMenu
          exporters={exporters}
          label={t('exportOne', { title })}
          heading={t('exportOnly')}
          compact
          onExport={(exporter, more) => onExport(exporter, item.id, more)}
        />
        <IconButton icon="trash" label={t('deleteOne', { title })} onClick={() => onDelete(item.id)} />
      </div>
    </li>
  );
});
