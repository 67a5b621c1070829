import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import type { GlossaryTerm } from '@/lib/glossary/term';
import { type Language, translator } from '@/lib/settings/language';
import { glossaryStrings } from './strings';
import { TermRow } from './TermRow';
import { findIn, termKey } from './terms';

/** Rows that are drawn at first, and more at each wish: a glossary may have thousands. */
const rowsAtOnce = 100;

export interface TermTableProps {
  terms: readonly GlossaryTerm[];
  language: Language;
  onChange: (old: GlossaryTerm, term: GlossaryTerm) => void;
  onRemove: (term: GlossaryTerm) => void;
}

/** The reader's terms, newest first, with a search over all their parts. */
export function TermTable({ terms, language, onChange, onRemove }: TermTableProps) {
  const t = translator(glossaryStrings, language);
  const [query, setQuery] = useState('');
  const [rows, setRows] = useState(rowsAtOnce);
  const found = findIn(terms, query).toReversed();
  const view = useRef<HTMLDivElement>(null);
  /** Row of a term that was just removed: the focus goes to the next one instead of nowhere. */
  const removed = useRef<number | null>(null);
  useEffect(() => {
    if (removed.current === null) return;
    const next = view.current?.querySelectorAll<HTMLElement>('tbody tr')[Math.min(removed.current, found.length - 1)];
    removed.current = null;
    (next?.querySelector<HTMLElement>('button:last-child') ?? view.current?.querySelector('input'))?.focus();
  }, [found.length]);
  const number = (count: number) => count.toLocaleString(language);
  const counted = terms.length === 1 ? t('countOne') : t('count', { count: number(terms.length) });
  const status =
    found.length === terms.length ? counted : t('found', { count: number(found.length), total: number(terms.length) });
  return (
    <div ref={view}>
      <div class="outlet-search">
        <Field
          type="search"
          label={t('search')}
          hideLabel
          placeholder={t('search')}
          value={query}
          onInput={(text) => {
            setQuery(text);
            setRows(rowsAtOnce);
          }}
        />
        <span class="ui-hint" role="status">
          {found.length ? status : t('foundNone')}
        </span>
      </div>
      {found.length > 0 && (
        <table class="ui-table term-table" aria-labelledby="own-terms">
          <thead>
            <tr>
              <th scope="col">{t('zh')}</th>
              <th scope="col">{t('en')}</th>
              <th scope="col">{t('site')}</th>
              <th scope="col">
                <span class="ui-hidden">{t('actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, rows).map((term, index) => (
              <TermRow
                key={termKey(term)}
                term={term}
                terms={terms}
                language={language}
                onChange={(now) => onChange(term, now)}
                onRemove={() => {
                  removed.current = index;
                  onRemove(term);
                }}
              />
            ))}
          </tbody>
        </table>
      )}
      {found.length > rows && (
        <p>
          <Button kind="quiet" onClick={() => setRows(rows + rowsAtOnce)}>
            {t('more', { count: number(Math.min(rowsAtOnce, found.length - rows)) })}
          </Button>
        </p>
      )}
    </div>
  );
}
