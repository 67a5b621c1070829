import { browser } from '#imports';
import { chineseToEnglish, downloadBytes, downloadOrigins, type ModelDescription } from '../translate/bergamot/models';
import type { EngineId } from '../translate/engine';
import { patternsOf } from './allow-host';
import { browserModelFiles } from './model-files';
import { testModel } from './test-build';

/** The model of the engine on this computer. */
export async function deviceModel(): Promise<ModelDescription> {
  if (import.meta.env.MODE === 'test') {
    const model = await testModel(browser.storage?.local, globalThis.location?.hash ?? '');
    if (model) return model;
  }
  return chineseToEnglish;
}

/** Whether the model is in this browser's storage. */
export const hasDeviceModel = async (): Promise<boolean> => browserModelFiles().hasModel(await deviceModel());

/** Bytes that a download takes, and the host that is asked first. */
export async function deviceDownload(): Promise<{ bytes: number; from: string }> {
  const model = await deviceModel();
  return { bytes: downloadBytes(model), from: new URL(downloadOrigins(model)[0] ?? '').host };
}

/** Patterns of every host that the download of an engine's model may ask; none for engines without one of ours. */
export const modelPatterns = async (engine: EngineId): Promise<string[]> =>
  engine === 'bergamot' ? patternsOf(downloadOrigins(await deviceModel())) : [];

/** The same without a wait, for a click on a page of ours. A test's own server needs no question. */
export const modelPatternsInClick = (engine: EngineId): string[] =>
  engine === 'bergamot' && import.meta.env.MODE !== 'test' ? patternsOf(downloadOrigins(chineseToEnglish)) : [];
