import type { ModelDescription } from './models';

/** The files of a model in memory, each in a buffer of its own. */
export interface LoadedModel {
  model: ArrayBuffer;
  /** Empty where the model has none. */
  shortlist: ArrayBuffer;
  vocabularies: ArrayBuffer[];
}

/** Where the engine gets its models from. */
export interface ModelStore {
  /** The model, checked; null where it is not here, or not as it should be. */
  load(model: ModelDescription): Promise<LoadedModel | null>;
}

/**
 * What of the Cache API is used. Files are kept under their https address: browsers refuse addresses of an extension
 * there.
 */
export interface FileCache {
  match(url: string): Promise<Response | undefined>;
  put(url: string, response: Response): Promise<void>;
  delete(url: string): Promise<boolean>;
  keys(): Promise<readonly { url: string }[]>;
}
