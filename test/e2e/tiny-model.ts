import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { chineseToEnglish, type ModelDescription } from '@/lib/translate/bergamot/models';
import { marianModel } from '../bench/marian-model';
import { sentencePieces } from '../bench/marian-vocabulary';
import { type MirrorServer, startMirror } from '../translate/bergamot/mirror-server';

/** Pieces up to here are marks and Chinese characters; the words behind them are all that the tiny model can say. */
const firstWord = 20_914;
const shape = { vocabulary: 24_000, dimension: 64, feedForward: 64, encoderLayers: 1, decoderLayers: 1 };

/**
 * A model of the real layout, small enough for a test, with random weights: the engine runs for real, what it says is
 * nonsense in made-up words. Two mirrors as in life: the first packed, the second plain.
 */
export interface TinyModel {
  description: ModelDescription;
  /** Paths: '/model.gz', '/vocabulary.gz' on the first; '/model', '/vocabulary' on the second. */
  first: MirrorServer;
  second: MirrorServer;
  close(): Promise<void>;
}

export async function startTinyModel(): Promise<TinyModel> {
  const [first, second] = await Promise.all([startMirror(), startMirror()]);
  const parts = {
    model: marianModel(shape, (piece) => piece === 0 || piece >= firstWord),
    vocabulary: sentencePieces(shape.vocabulary),
  };
  const files = (['model', 'vocabulary'] as const).map((part) => {
    const packed = gzipSync(parts[part]);
    first.files[`/${part}.gz`] = { body: packed, ranges: true, etag: `"${part}"` };
    second.files[`/${part}`] = { body: parts[part], ranges: true };
    return {
      part,
      bytes: parts[part].length,
      sha256: createHash('sha256').update(parts[part]).digest('hex'),
      mirrors: [
        { url: `${first.origin}/${part}.gz`, bytes: packed.length, sha256: null },
        { url: `${second.origin}/${part}`, bytes: parts[part].length, sha256: null },
      ],
    };
  });
  return {
    description: { ...chineseToEnglish, id: 'tiny', version: 'tiny 1', files },
    first,
    second,
    close: async () => {
      await Promise.all([first.close(), second.close()]);
    },
  };
}

/** Puts the tiny model in the place of Mozilla's, which the test build allows. Asked from a page of ours. */
export const useModel = (own: Page, model: ModelDescription): Promise<void> =>
  own.evaluate(async (description) => chrome.storage.local.set({ 'test-models': description }), model);
