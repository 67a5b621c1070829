import { type Language, translator } from '@/lib/settings/language';
import type { EngineId, RemoteEngine } from '@/lib/translate/engine';
import type { EngineOffer, TranslationChoice } from '@/lib/translate/job';
import type { EnginesState } from './engine-services';
import { engineStrings } from './strings';

export type ShownState = EngineOffer['state'] | 'not-allowed';

/** What the state of an engine is called: one that is set up may still lack the right to its host. */
export function stateOf(offer: EngineOffer, { setUps }: EnginesState): ShownState {
  const setUp = setUps[offer.engine];
  if (offer.place === 'remote' && setUp && setUp.origin !== null && !setUp.allowed) return 'not-allowed';
  return offer.state;
}

/** Engines that could translate at this moment. 'click' is the reader's click in the reader view, so it counts. */
export const usable = (state: ShownState): boolean => state === 'ready' || state === 'click';

/**
 * Every engine there is, in the order of the registry: what this browser does not offer is 'unavailable', a service that
 * the reader has not set up is 'set-up'.
 */
export function allOffers(given: readonly EngineOffer[], remote: readonly RemoteEngine[]): EngineOffer[] {
  const known = (engine: EngineId) => given.find((offer) => offer.engine === engine);
  return [
    known('built-in') ?? { engine: 'built-in', label: '', place: 'device', state: 'unavailable' },
    known('bergamot') ?? { engine: 'bergamot', label: 'Bergamot', place: 'device', state: 'unavailable' },
    ...remote.map(
      ({ id, name }): EngineOffer => known(id) ?? { engine: id, label: name, place: 'remote', state: 'set-up' },
    ),
  ];
}

/** The choice of a first engine: one that was the fallback cannot be both. */
export const asFirst = (
  engine: NonNullable<TranslationChoice['engine']>,
  { fallback }: TranslationChoice,
): Partial<TranslationChoice> => (fallback === engine ? { engine, fallback: null } : { engine });

/** Host of an origin for reading: 'api.deepl.com', 'localhost:11434'. */
export function hostOf(origin: string | null): string {
  if (origin === null) return '';
  try {
    return new URL(origin).host;
  } catch {
    return origin;
  }
}

/** What an engine is called in a list: 'DeepL', or 'deepseek-chat (DeepSeek)' where a model is set up. */
export function nameOf(engine: EngineId, { offers }: EnginesState, language: Language): string {
  if (engine === 'built-in') return translator(engineStrings, language)('builtIn');
  return offers.find((offer) => offer.engine === engine)?.label || engine;
}
