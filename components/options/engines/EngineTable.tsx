import { translator } from '@/lib/settings/language';
import type { EngineOffer, TranslationChoice } from '@/lib/translate/job';
import type { SectionProps } from '../Options';
import type { EnginesState } from './engine-services';
import { asFirst, hostOf, nameOf, stateOf, usable } from './engine-state';
import { engineStrings } from './strings';

export interface EngineTableProps extends SectionProps {
  state: EnginesState;
}

/** Which engine may send what to where, and which of them translates first. */
export function EngineTable({ services, settings, language, attempt, state }: EngineTableProps) {
  const t = translator(engineStrings, language);
  const { translation } = settings;
  const first = (engine: NonNullable<TranslationChoice['engine']>) =>
    attempt(services.engines.choose(asFirst(engine, translation)));
  const role = (engine: EngineOffer['engine']) => {
    if (translation.engine === engine) return ` · ${t('isFirst')}`;
    return translation.fallback === engine ? ` · ${t('isFallback')}` : '';
  };
  return (
    <fieldset class="engine-choice">
      <legend class="ui-hidden">{t('first')}</legend>
      <p class="ui-hint">{t('tableHint')}</p>
      <table class="ui-table engine-table">
        <thead>
          <tr>
            <th scope="col">{t('table')}</th>
            <th scope="col">{t('where')}</th>
            <th scope="col">{t('sends')}</th>
            <th scope="col">{t('state')}</th>
          </tr>
        </thead>
        <tbody>
          {state.offers.map((offer) => {
            const { engine } = offer;
            const shown = stateOf(offer, state);
            const chosen = translation.engine === engine;
            const place = offer.place === 'device' ? t(engine === 'built-in' ? 'inBrowser' : 'here') : undefined;
            const host =
              offer.host || hostOf(state.setUps[engine]?.origin ?? usualOrigin(engine, services.engines.remote));
            return (
              <tr key={engine} data-engine={engine}>
                <th scope="row">
                  <label class="engine-pick">
                    <input
                      type="radio"
                      name="first-engine"
                      value={engine}
                      checked={chosen}
                      disabled={!chosen && !usable(shown) && shown !== 'download'}
                      onChange={() => first(engine)}
                    />
                    {nameOf(engine, state, language)}
                  </label>
                </th>
                <td data-label={t('where')}>{place ?? (host || t('noHost'))}</td>
                <td data-label={t('sends')}>{t(sentBy(offer, services.engines.remote))}</td>
                <td data-label={t('state')}>
                  {shown === 'set-up' || shown === 'not-allowed' ? (
                    <a href={`#engine-${engine}`} onClick={() => openForm(engine)}>
                      {t(shown)}
                    </a>
                  ) : (
                    t(shown)
                  )}
                  {role(engine)}
                </td>
              </tr>
            );
          })}
          <tr data-engine="gloss">
            <th scope="row">
              <label class="engine-pick">
                <input
                  type="radio"
                  name="first-engine"
                  value="gloss"
                  checked={translation.engine === 'gloss'}
                  onChange={() => first('gloss')}
                />
                {t('gloss')}
              </label>
            </th>
            <td data-label={t('where')}>{t('here')}</td>
            <td data-label={t('sends')}>{t('nothing')}</td>
            <td data-label={t('state')}>
              {t('ready')}
              {translation.engine === 'gloss' && ` · ${t('isFirst')}`}
            </td>
          </tr>
        </tbody>
      </table>
    </fieldset>
  );
}

/** Terms leave with the text only where the engine reads instructions; elsewhere they are put in again here. */
function sentBy({ engine, place }: EngineOffer, remote: SectionProps['services']['engines']['remote']) {
  if (place === 'device') return 'nothing';
  return remote.find(({ id }) => id === engine)?.glossary === 'prompt' ? 'sendsTerms' : 'sendsText';
}

/** Origin that a service has before the reader says anything of it; null where the reader has to name it. */
function usualOrigin(id: EngineOffer['engine'], remote: SectionProps['services']['engines']['remote']): string | null {
  const engine = remote.find((other) => other.id === id);
  const initial = engine?.fields.map(({ name, kind, initial }) => [name, kind === 'secret' ? 'x' : initial]);
  return (initial && engine?.origin(Object.fromEntries(initial))) ?? null;
}

/** Unfolds the form that a link leads to. */
function openForm(engine: EngineOffer['engine']): void {
  const form = document.getElementById(`engine-${engine}`);
  if (form instanceof HTMLDetailsElement) form.open = true;
}
