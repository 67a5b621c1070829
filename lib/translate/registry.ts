import type { EngineConfig, RemoteEngine } from './engine';
import { deepl } from './engines/deepl';
import { google } from './engines/google';
import { libretranslate } from './engines/libretranslate';
import { microsoft } from './engines/microsoft';
import { mtranserver } from './engines/mtranserver';
import { openai } from './engines/openai';

/** The reader's own engines, in the order in which the options show them. */
export const remoteEngines = [
  openai,
  deepl,
  google,
  microsoft,
  libretranslate,
  mtranserver,
] as const satisfies readonly RemoteEngine[];

/** The engine of the reader's own with this id, or null. */
export const remoteEngine = (id: string): RemoteEngine | null =>
  remoteEngines.find((engine) => engine.id === id) ?? null;

/** What an untouched form of an engine holds. */
export const initialConfig = ({ fields }: RemoteEngine): EngineConfig =>
  Object.fromEntries(fields.map(({ name, initial }) => [name, initial]));

/** Whether a configuration is enough to start with: every required field filled in, and an address that can be used. */
export const isSetUp = (engine: RemoteEngine, config: EngineConfig): boolean =>
  engine.fields.every(({ name, required }) => !required || config[name]?.trim()) && engine.origin(config) !== null;
