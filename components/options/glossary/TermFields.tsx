import { Field } from '@/components/ui/Field';
import { type Language, translator } from '@/lib/settings/language';
import { glossaryStrings } from './strings';
import type { TermError, TypedTerm } from './terms';

export interface TermFieldsProps {
  value: TypedTerm;
  error: { error: TermError; at: keyof TypedTerm } | null;
  language: Language;
  onChange: (value: TypedTerm) => void;
}

/** The three fields of a term. */
export function TermFields({ value, error, language, onChange }: TermFieldsProps) {
  const t = translator(glossaryStrings, language);
  const wrong = (at: keyof TypedTerm) => (error?.at === at ? t(error.error) : undefined);
  return (
    <>
      <Field
        label={t('zh')}
        lang="zh"
        value={value.zh}
        error={wrong('zh')}
        onInput={(zh) => onChange({ ...value, zh })}
      />
      <Field
        label={t('en')}
        lang="en"
        value={value.en}
        hint={t('enHint')}
        error={wrong('en')}
        onInput={(en) => onChange({ ...value, en })}
      />
      <Field
        label={t('site')}
        value={value.site}
        hint={t('siteHint')}
        error={wrong('site')}
        onInput={(site) => onChange({ ...value, site })}
      />
    </>
  );
}
