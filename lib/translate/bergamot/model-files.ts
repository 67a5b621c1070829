import type { ModelEvent } from '../job';
import type { Timers } from '../timers';
import { DownloadFailure } from './download-failure';
import { fetchFile } from './fetch-file';
import type { FileCache, LoadedModel, ModelStore } from './model-store';
import type { ModelDescription, ModelFile, ModelMirror } from './models';
import { dropParts, readParts, store } from './parts';
import { shareDownload } from './share-download';
import { sha256, unpack } from './unpack';

export interface ModelEnvironment {
  fetch: typeof fetch;
  /** Where models are kept; asked for at each use, since opening it may fail once and not again. */
  cache(): Promise<FileCache>;
  timers: Timers;
  /** Runs the work while no other page of the extension holds the lock of that name (`navigator.locks.request`). */
  lock<T>(name: string, signal: AbortSignal, work: () => Promise<T>): Promise<T>;
  /** Whether an origin may be asked at all; every one where the browser cannot tell. */
  allowed?(origin: string): Promise<boolean>;
}

export interface ModelFiles extends ModelStore {
  /** Downloads what is missing. Never throws; 'ready' or 'failed' is the last event. Two at once are one. */
  download(model: ModelDescription, signal: AbortSignal): AsyncIterable<ModelEvent>;
  hasModel(model: ModelDescription): Promise<boolean>;
  /** Bytes kept: finished files only. */
  modelSize(model: ModelDescription): Promise<number>;
  /** Deletes the model with everything of unfinished downloads. */
  removeModel(model: ModelDescription): Promise<void>;
}

type Failed = Extract<ModelEvent, { kind: 'failed' }>;

/** Address under which a file is kept. The hash in it keeps another version of the model apart. */
const keptUrl = ({ mirrors: [first], sha256: hash }: ModelFile) => `${first?.url}?sha256=${hash}`;

/** The models kept on this computer. */
export function openModelFiles(environment: ModelEnvironment): ModelFiles {
  const downloads = new Map<string, ReturnType<typeof shareDownload>>();

  async function hasModel(model: ModelDescription): Promise<boolean> {
    const cache = await environment.cache();
    for (const file of model.files) if (!(await cache.match(keptUrl(file)))) return false;
    return true;
  }

  async function removeModel(model: ModelDescription): Promise<void> {
    const cache = await environment.cache();
    for (const file of model.files) {
      await cache.delete(keptUrl(file));
      for (const { url } of file.mirrors) await dropParts(cache, url);
    }
  }

  async function download(model: ModelDescription, report: (event: ModelEvent) => void, signal: AbortSignal) {
    try {
      const work = () => downloadMissing(model, environment, report, signal);
      await environment.lock(`model ${model.id}`, signal, work);
      return { kind: 'ready' } as const;
    } catch (error) {
      if (signal.aborted) return { kind: 'failed', problem: 'stopped' } as const;
      const problem: Failed['problem'] = error instanceof DownloadFailure ? error.problem : 'no-space';
      // What is half there would keep a full disk full.
      if (problem === 'no-space') await removeModel(model).catch(() => undefined);
      return { kind: 'failed', problem } as const;
    }
  }

  return {
    hasModel: (model) => hasModel(model).catch(() => false),
    removeModel,
    async modelSize(model) {
      const cache = await environment.cache();
      const kept = await Promise.all(model.files.map((file) => cache.match(keptUrl(file))));
      return model.files.reduce((sum, { bytes }, index) => sum + (kept[index] ? bytes : 0), 0);
    },
    download(model, signal) {
      let shared = downloads.get(model.id);
      if (!shared) {
        shared = shareDownload((report, stop) => download(model, report, stop));
        downloads.set(model.id, shared);
      }
      return shared(signal);
    },
    load: async (model) => loadModel(model, await environment.cache()),
  };
}

async function downloadMissing(
  model: ModelDescription,
  environment: ModelEnvironment,
  report: (event: ModelEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  const cache = await environment.cache();
  const sizes = model.files.map(({ mirrors: [first] }) => first?.bytes ?? 0);
  let told = -1;
  const tell = (index: number, mirror: ModelMirror, bytes: number) => {
    sizes[index] = mirror.bytes;
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const before = sizes.slice(0, index).reduce((sum, size) => sum + size, 0);
    const loaded = Math.min(before + bytes, total);
    const percent = Math.floor((loaded / total) * 100);
    if (percent !== told) report({ kind: 'progress', loaded, total });
    told = percent;
  };
  for (const [index, file] of model.files.entries()) {
    if (await cache.match(keptUrl(file))) continue;
    await downloadFile(file, environment, cache, signal, (mirror, bytes) => tell(index, mirror, bytes));
  }
}

/** One file from the first mirror that gives the right one. What is wrong is deleted before the next mirror is asked. */
async function downloadFile(
  file: ModelFile,
  { fetch, timers, allowed }: ModelEnvironment,
  cache: FileCache,
  signal: AbortSignal,
  progress: (mirror: ModelMirror, bytes: number) => void,
): Promise<void> {
  let failure = new DownloadFailure('not-allowed');
  for (const mirror of file.mirrors) {
    if (allowed && !(await allowed(new URL(mirror.url).origin))) continue;
    try {
      await fetchFile(file, mirror, { fetch, cache, timers }, signal, (bytes) => progress(mirror, bytes));
    } catch (error) {
      if (!(error instanceof DownloadFailure) || error.problem !== 'network') throw error;
      // A wrong file is the graver news.
      if (failure.problem !== 'wrong-hash') failure = error;
      continue;
    }
    const whole = await unpack(readParts(cache, mirror.url), file);
    if (whole) {
      const headers = { 'content-type': 'application/octet-stream' };
      await store(cache, keptUrl(file), new Response(whole, { headers }));
      for (const { url } of file.mirrors) await dropParts(cache, url);
      return;
    }
    await dropParts(cache, mirror.url);
    failure = new DownloadFailure('wrong-hash', mirror.url);
  }
  throw failure;
}

/** Checked again at each load: a tenth of a second, and a file that the disk spoilt is not taken for a model. */
async function loadModel(model: ModelDescription, cache: FileCache): Promise<LoadedModel | null> {
  const loaded: LoadedModel = { model: new ArrayBuffer(0), shortlist: new ArrayBuffer(0), vocabularies: [] };
  for (const file of model.files) {
    const bytes = new Uint8Array((await (await cache.match(keptUrl(file)))?.arrayBuffer()) ?? new ArrayBuffer(0));
    if (bytes.length !== file.bytes || (await sha256(bytes)) !== file.sha256) {
      await cache.delete(keptUrl(file));
      return null;
    }
    if (file.part === 'vocabulary') loaded.vocabularies.push(bytes.buffer);
    else loaded[file.part] = bytes.buffer;
  }
  return loaded;
}
