import { browser } from '#imports';
import { hostInBackground } from '@/lib/platform/background-host';
import { loadSetUps, watchSetUps } from '@/lib/platform/engine-store';
import { alignOriginRule } from '@/lib/platform/ollama-origin';

/** Hosts the engines where the background can, and keeps what they need in place. */
export function watchEngines(): void {
  hostInBackground();
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
