import { browser } from '#imports';
import { isAllowed } from '@/lib/platform/allow-host';
import { startEngineHost } from '@/lib/platform/engine-host';
import { loadSetUps, watchSetUps } from '@/lib/platform/engine-store';
import { hostSettings } from '@/lib/platform/host-settings';
import { alignOriginRule } from '@/lib/platform/ollama-origin';

/** In Firefox this page is the host of the engines; a service worker cannot be it (`lib/platform/offscreen.ts`). */
export function watchEngines(): void {
  // A constant of the build: Chrome's service worker carries nothing of the host.
  if (import.meta.env.FIREFOX)
    startEngineHost({ settings: hostSettings, allowed: (origin) => isAllowed([`${origin}/*`]) });
  browser.runtime.onStartup.addListener(() => void alignOriginRules());
  browser.runtime.onInstalled.addListener(() => void alignOriginRules());
  watchSetUps(() => void alignOriginRules());
}

/** Lets a local Ollama answer us, if one is set up. Without the rule it refuses, and the reader is told what to do. */
export async function alignOriginRules(): Promise<void> {
  try {
    await alignOriginRule((await loadSetUps()).openai?.config ?? null);
  } catch (error) {
    console.error('The rule for local model servers could not be set.', error instanceof Error ? error.name : '');
  }
}
