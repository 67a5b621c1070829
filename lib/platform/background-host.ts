import { isAllowed, patternOf } from './allow-host';
import { startEngineHost } from './engine-host';
import { hostSettings } from './host-settings';

/** Hosts the engines in the background, which in Firefox is a page. Its listener is added at once, as such a page must. */
export function hostInBackground(): void {
  startEngineHost({ settings: hostSettings, allowed: (origin) => isAllowed([patternOf(origin)]) });
}
