import { memo } from 'preact/compat';
import type { Term } from '@/lib/library/query';
import type { Snippet } from '@/lib/library/snippet';
import type { Summary } from '@/lib/library/summary';
import { IconButton } from '../ui/IconButton';
import { ExportMenu } from './ExportMenu';
import { formatDay } from './format';
import { Headlines } from './Headlines';
import { Highlighted } from './Highlighted';
import type { ExportChoice } from './library-services';
import { Provenance } from './Provenance';
import { useTexts } from './texts';

export interface ArticleRowProps {
  item: Summary;
  selected: boolean;
  terms: readonly Term[];
  snippet: Snippet | undefined;
  exporters: readonly ExportChoice[];
  onToggle: (id: string) => void;
  onDelete: (id: string) => void;
  onExport: (exporter: string, id: string) => void;
}

/** One article of the index. */
export const ArticleRow = memo(function ArticleRow(props: ArticleRowProps) {
  const { item, selected, terms, snippet, exporters, onToggle, onDelete, onExport } = props;
  const { t, language } = useTexts();
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
              {item.keywords.slice(0, 6).map(({ zh: chinese, en }) => (
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
        </div>
      </article>
      <div class="entry-actions">
        <ExportMenu
          exporters={exporters}
          label={t('exportOne', { title })}
          heading={t('exportOnly')}
          compact
          onExport={(exporter) => onExport(exporter, item.id)}
        />
        <IconButton icon="trash" label={t('deleteOne', { title })} onClick={() => onDelete(item.id)} />
      </div>
    </li>
  );
});
