import { Segmented } from '@/components/ui/Segmented';
import { Select } from '@/components/ui/Select';
import { type Language, translator } from '@/lib/settings/language';
import type { EngineId } from '@/lib/translate/engine';
import type { EngineTableProps } from './EngineTable';
import { hostOf, nameOf, stateOf, usable } from './engine-state';
import { engineStrings } from './strings';

const gaps = { ask: null, yes: true, no: false } as const;

/** Who takes over where the first engine fails, and whether engines may fill what a human translation left out. */
export function EngineFallback({ services, settings, language, attempt, state }: EngineTableProps) {
  const t = translator(engineStrings, language);
  const { translation } = settings;
  const ready = state.offers.filter(
    (offer) =>
      offer.engine !== translation.engine && (usable(stateOf(offer, state)) || offer.engine === translation.fallback),
  );
  const host = hostOf((translation.fallback && state.setUps[translation.fallback]?.origin) || null);
  const noEngine = translation.engine === null || translation.engine === 'gloss';
  return (
    <>
      <ChoiceNote translation={translation} state={state} language={language} />
      <div class="options-fields engine-more">
        <div>
          <Select<EngineId | 'none'>
            label={t('fallback')}
            value={translation.fallback ?? 'none'}
            disabled={noEngine}
            options={[
              { value: 'none', label: t('none') },
              ...ready.map(({ engine }) => ({ value: engine, label: nameOf(engine, state, language) })),
            ]}
            onChange={(value) => attempt(services.engines.choose({ fallback: value === 'none' ? null : value }))}
          />
          <p class="ui-hint">
            {t('fallbackHint')} {host && t('fallbackSends', { host })}
          </p>
        </div>
        <div>
          <Segmented<keyof typeof gaps>
            label={t('gaps')}
            value={translation.fillGaps === null ? 'ask' : translation.fillGaps ? 'yes' : 'no'}
            options={[
              { value: 'ask', label: t('gapsAsk') },
              { value: 'yes', label: t('gapsYes') },
              { value: 'no', label: t('gapsNo') },
            ]}
            onChange={(value) => attempt(services.engines.choose({ fillGaps: gaps[value] }))}
          />
          <p class="ui-hint">{t('gapsHint')}</p>
        </div>
      </div>
    </>
  );
}

interface ChoiceNoteProps {
  translation: EngineTableProps['settings']['translation'];
  state: EngineTableProps['state'];
  language: Language;
}

/** A line below the table where the choice does not speak for itself. */
function ChoiceNote({ translation: { engine }, state, language }: ChoiceNoteProps) {
  const t = translator(engineStrings, language);
  if (engine === 'gloss') return null;
  if (engine === null) return <p class="engine-note">{t('notAsked')}</p>;
  const offer = state.offers.find((other) => other.engine === engine);
  if (offer && usable(stateOf(offer, state))) return null;
  return (
    <p class="engine-note" role="status">
      {t('chosenNotReady', { engine: nameOf(engine, state, language) })}
    </p>
  );
}
