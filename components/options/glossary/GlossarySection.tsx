import { Notice } from '@/components/ui/Notice';
import type { GlossaryTerm } from '@/lib/glossary/term';
import { translator } from '@/lib/settings/language';
import type { SectionProps } from '../Options';
import { optionsStrings } from '../strings';
import { AddTerm } from './AddTerm';
import { CommonTerms } from './CommonTerms';
import { glossaryStrings } from './strings';
import { TermFiles } from './TermFiles';
import { TermTable } from './TermTable';
import { termKey } from './terms';
import { useGlossary } from './use-glossary';

/** How names, offices and terms are to be said in English: the reader's own list, and the start set behind it. */
export function GlossarySection(props: SectionProps) {
  const { services, language, attempt, tell } = props;
  const t = translator(glossaryStrings, language);
  const { terms, change } = useGlossary(services.glossary);
  /** Makes a change, says so, and offers the way back. */
  const step = (next: Parameters<typeof change>[0], said: string) =>
    attempt(
      change(next).then((undo) =>
        tell(said, 'done', { label: t('undo'), run: () => attempt(undo().then(() => tell(t('undone')))) }),
      ),
    );
  const is = (term: GlossaryTerm) => (other: GlossaryTerm) => termKey(other) === termKey(term);
  const add = (term: GlossaryTerm) =>
    step((current) => [...current.filter((other) => !is(term)(other)), term], t('added', { zh: term.zh }));
  const edit = (old: GlossaryTerm, term: GlossaryTerm) =>
    step((current) => current.map((other) => (is(old)(other) ? term : other)), t('changed', { zh: term.zh }));
  const remove = (term: GlossaryTerm) =>
    step((current) => current.filter((other) => !is(term)(other)), t('removed', { zh: term.zh }));
  return (
    <section class="options-section" aria-labelledby="glossary">
      <h2 id="glossary">{translator(optionsStrings, language)('glossary')}</h2>
      <p>{t('intro')}</p>
      <h3 id="own-terms">{t('own')}</h3>
      {terms === null && <Notice kind="warning">{t('unreadable')}</Notice>}
      {terms && terms !== 'asking' && (
        <>
          <AddTerm terms={terms} language={language} onAdd={add} />
          {terms.length === 0 && <p class="ui-hint">{t('none')}</p>}
          {terms.length > 0 && <TermTable terms={terms} language={language} onChange={edit} onRemove={remove} />}
          <TermFiles {...props} terms={terms} change={change} />
        </>
      )}
      <CommonTerms {...props} />
    </section>
  );
}
