import { Field } from '@/components/ui/Field';
import type { Language } from '@/lib/settings/language';
import { translator } from '@/lib/settings/language';
import type { EngineField } from '@/lib/translate/engine';
import { ownStrings } from './own-strings';

export interface SecretFieldProps {
  field: EngineField;
  value: string;
  /** Something is stored, and stays unless it is replaced. */
  kept: boolean;
  /** Something was stored when the form was opened. */
  stored: boolean;
  hint?: string;
  error?: string;
  language: Language;
  onInput: (value: string) => void;
  /** Wants to replace what is stored, or to keep it after all. */
  onKeep: (keep: boolean) => void;
}

/** A key: typed behind dots, and once stored never shown again, only replaced or removed. */
export function SecretField(props: SecretFieldProps) {
  const { field, value, kept, stored, hint, error, language, onInput, onKeep } = props;
  const t = translator(ownStrings, language);
  const label = field.label[language];
  if (kept) {
    return (
      <div class="engine-secret">
        <span class="ui-label">{label}</span>
        <div class="engine-stored">
          <span aria-hidden="true">••••••••</span>
          <span class="ui-hidden">{t('stored', { label })}</span>
          <button
            class="ui-button ui-button-quiet"
            type="button"
            aria-label={t('replaceName', { label })}
            onClick={() => onKeep(false)}
          >
            {t('replace')}
          </button>
          {!field.required && (
            <button
              class="ui-button ui-button-quiet"
              type="button"
              aria-label={t('forgetName', { label })}
              onClick={() => onKeep(false)}
            >
              {t('forget')}
            </button>
          )}
        </div>
      </div>
    );
  }
  return (
    <div class="engine-secret">
      <Field
        type="password"
        label={label}
        value={value}
        onInput={onInput}
        hint={hint}
        error={error}
        required={field.required}
      />
      {stored && (
        <button class="ui-button ui-button-quiet" type="button" onClick={() => onKeep(true)}>
          {t('keep')}
        </button>
      )}
    </div>
  );
}
