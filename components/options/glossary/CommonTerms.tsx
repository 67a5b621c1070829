import { useState } from 'preact/hooks';
import { Field } from '@/components/ui/Field';
import { Toggle } from '@/components/ui/Toggle';
import { translator } from '@/lib/settings/language';
import type { SectionProps } from '../Options';
import { glossaryStrings } from './strings';
import { findIn, termKey } from './terms';

/** The start set: whether it is used, and what is in it. */
export function CommonTerms({ services, settings, language, attempt }: SectionProps) {
  const t = translator(glossaryStrings, language);
  const { common, setCommon } = services.glossary;
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const found = findIn(common, query);
  return (
    <>
      <h3>{t('common')}</h3>
      <Toggle
        label={t('useCommon')}
        hint={t('useCommonHint')}
        checked={settings.commonTerms}
        onChange={(on) => attempt(setCommon(on))}
      />
      <details class="common-terms" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('lookInto', { count: common.length.toLocaleString(language) })}</summary>
        {open && (
          <>
            <Field
              type="search"
              label={t('search')}
              hideLabel
              placeholder={t('search')}
              value={query}
              onInput={setQuery}
            />
            <dl class="common-list">
              {found.map((term) => (
                <div key={termKey(term)}>
                  <dt lang="zh">{term.zh}</dt>
                  <dd lang="en">{term.en}</dd>
                </div>
              ))}
            </dl>
            {found.length === 0 && <p role="status">{t('foundNone')}</p>}
          </>
        )}
      </details>
    </>
  );
}
