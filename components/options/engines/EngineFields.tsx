import { Field } from '@/components/ui/Field';
import { Select } from '@/components/ui/Select';
import { type Language, translator } from '@/lib/settings/language';
import type { EngineField, RemoteEngine } from '@/lib/translate/engine';
import { type draftErrors, type EditedDraft, isLocal, presetOf } from './draft';
import type { ShownSetUp } from './engine-services';
import { hostOf } from './engine-state';
import { ownStrings } from './own-strings';
import { SecretField } from './SecretField';

export interface EngineFieldsProps {
  engine: RemoteEngine;
  setUp: ShownSetUp | undefined;
  draft: EditedDraft;
  /** The draft names another origin than the one that the keys were stored for. */
  moved: boolean;
  errors: ReturnType<typeof draftErrors>;
  /** Names of models to choose from. */
  models: readonly string[];
  language: Language;
  onChange: (change: Partial<EditedDraft>) => void;
}

/** The fields that an engine declares, with the services known behind its protocol and the daily cap. */
export function EngineFields(props: EngineFieldsProps) {
  const { engine, setUp, draft, moved, errors, models, language, onChange } = props;
  const t = translator(ownStrings, language);
  const set = (name: string, value: string) => onChange({ values: { ...draft.values, [name]: value } });
  const error = (name: string) => errors[name] && t(errors[name]);
  const choosePreset = (id: string) => {
    const preset = engine.presets?.find((other) => other.id === id);
    const change = preset?.values ?? { ...blank(engine.fields) };
    const origin = engine.origin({ ...draft.values, ...change });
    const local = origin !== null && isLocal(origin);
    onChange({ values: { ...draft.values, ...change }, ...(local ? { cap: '' } : {}) });
  };
  const one = (field: EngineField) => {
    const value = draft.values[field.name] ?? '';
    const hint = field.hint?.[language];
    const stored = setUp?.kept.includes(field.name) ?? false;
    if (field.kind === 'secret')
      return (
        <SecretField
          field={field}
          value={value}
          kept={draft.kept.includes(field.name)}
          stored={stored && !moved}
          hint={stored && moved ? t('moved', { host: hostOf(setUp?.origin ?? null) }) : hint}
          error={error(field.name)}
          language={language}
          onInput={(text) => set(field.name, text)}
          onKeep={(keep) =>
            onChange({
              kept: keep ? [...draft.kept, field.name] : draft.kept.filter((name) => name !== field.name),
              values: { ...draft.values, [field.name]: '' },
            })
          }
        />
      );
    if (field.kind === 'select')
      return (
        <div>
          <Select
            label={field.label[language]}
            value={value}
            options={(field.options ?? []).map((one) => ({ value: one.value, label: one.label[language] }))}
            onChange={(chosen) => set(field.name, chosen)}
          />
          {hint && <p class="ui-hint">{hint}</p>}
        </div>
      );
    return (
      <Field
        type={field.kind}
        label={field.label[language]}
        value={value}
        onInput={(text) => set(field.name, text)}
        hint={hint}
        error={error(field.name)}
        required={field.required}
        suggestions={field.name === 'model' ? models : undefined}
      />
    );
  };
  return (
    <div class="options-fields engine-fields">
      {engine.presets && (
        <Select
          label={t('preset')}
          value={presetOf(engine, draft.values)}
          options={[
            ...engine.presets.map(({ id, name }) => ({ value: id, label: id === 'own' ? t('presetOwn') : name })),
            ...(engine.presets.some(({ id }) => id === 'own') ? [] : [{ value: 'own', label: t('presetOwn') }]),
          ]}
          onChange={choosePreset}
        />
      )}
      {engine.fields.map((field) => (
        <div key={field.name} data-field={field.name}>
          {one(field)}
        </div>
      ))}
      {engine.paid && (
        <div data-field="cap">
          <Field
            type="number"
            label={t('cap')}
            value={draft.cap}
            onInput={(cap) => onChange({ cap })}
            hint={t('capHint', { spent: (setUp?.spentToday ?? 0).toLocaleString(language) })}
            error={error('cap')}
          />
        </div>
      )}
    </div>
  );
}

/** Choosing an address of one's own empties what a preset filled in. */
const blank = (fields: readonly EngineField[]): Record<string, string> =>
  Object.fromEntries(fields.filter(({ kind }) => kind === 'url').map(({ name }) => [name, '']));
