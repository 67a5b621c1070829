import type { EngineOffer } from '@/lib/translate/job';
import type { Texts } from './texts';

export const megabytes = (bytes: number): number => Math.max(1, Math.round(bytes / 1e6));

/** Megabytes that an offer wants to download, as printed. */
export const offerBytes = ({ bytes = 0 }: EngineOffer): number => megabytes(bytes);

/** What an engine does with the text and what it needs, in one or two sentences. */
export function offerText({ place, state, bytes, from, host = '' }: EngineOffer, t: Texts['t']): string {
  if (place === 'remote') return t('remoteHow', { host });
  if (state === 'download' && bytes && from) return t('downloadHow', { size: megabytes(bytes), host: from });
  return t(state === 'download' || state === 'click' ? 'builtInDownload' : 'onDevice');
}
