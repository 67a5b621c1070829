/**
 * Makes a translation model of the real dimensions with random weights, for measuring memory and speed where the real one
 * cannot be had: Marian's binary format, version 1, transformer encoder and SSRU decoder in 8 bit, as Mozilla's 'base'
 * models have them (195 tensors). What it says is nonsense, as long as a sentence may become: about twice the length
 * of real English, so that the speed measured is the worst case.
 */
export interface MarianShape {
  vocabulary: number;
  dimension: number;
  feedForward: number;
  encoderLayers: number;
  decoderLayers: number;
}

/** Mozilla's zh-en 'base', version 2.0. */
export const baseShape: MarianShape = {
  vocabulary: 64_000,
  dimension: 512,
  feedForward: 2048,
  encoderLayers: 6,
  decoderLayers: 2,
};

interface Tensor {
  name: string;
  shape: readonly number[];
  type: number;
  data: Buffer;
}

const types = { float32: 0x404, int8: 0x101, intgemm8: 0x4101 };
const align = 256;

/** @param says which pieces of the vocabulary it can say; all but the unknown one where nothing is given */
export function marianModel(shape: MarianShape, says: (piece: number) => boolean = () => true): Buffer {
  const { vocabulary, dimension, feedForward } = shape;
  const tensors: Tensor[] = [];
  const random = randomBytes(42);
  const add = (name: string, type: number, dims: readonly number[], bytes: Buffer) => {
    const data = Buffer.alloc(Math.ceil(bytes.length / align) * align);
    bytes.copy(data);
    tensors.push({ name, shape: dims, type, data });
  };
  const floats = (name: string, count: number, value: number | ((index: number) => number)) => {
    const of = typeof value === 'number' ? () => value : value;
    add(name, types.float32, [1, count], Buffer.from(Float32Array.from({ length: count }, (_, i) => of(i)).buffer));
  };
  const factor = (name: string) =>
    add(`${name}_QuantMultA`, types.float32, [1], Buffer.from(new Float32Array([127 / 6]).buffer));
  /** 8-bit weights, one row for each output, and behind them the factor that scales them. */
  const weights = (name: string, rows: number, columns: number) => {
    const scale = Buffer.from(new Float32Array([127 * Math.sqrt(rows)]).buffer);
    add(name, types.intgemm8, [rows, columns], Buffer.concat([random(rows * columns), scale]));
    if (name !== 'Wemb') factor(name);
  };
  const normal = (prefix: string) => {
    floats(`${prefix}_ln_scale`, dimension, 1);
    floats(`${prefix}_ln_bias`, dimension, 0);
  };
  const attention = (prefix: string) => {
    for (const part of ['q', 'k', 'v', 'o']) {
      weights(`${prefix}_W${part}`, dimension, dimension);
      floats(`${prefix}_b${part}`, dimension, 0);
    }
    normal(`${prefix}_Wo`);
  };
  const feedForwardLayer = (prefix: string) => {
    weights(`${prefix}_W1`, dimension, feedForward);
    floats(`${prefix}_b1`, feedForward, 0);
    weights(`${prefix}_W2`, feedForward, dimension);
    floats(`${prefix}_b2`, dimension, 0);
    normal(`${prefix}_ffn`);
  };

  weights('Wemb', vocabulary, dimension);
  factor('none');
  factor('Wemb');
  for (let layer = 1; layer <= shape.encoderLayers; layer += 1) {
    attention(`encoder_l${layer}_self`);
    feedForwardLayer(`encoder_l${layer}_ffn`);
  }
  for (let layer = 1; layer <= shape.decoderLayers; layer += 1) {
    weights(`decoder_l${layer}_rnn_W`, dimension, dimension);
    weights(`decoder_l${layer}_rnn_Wf`, dimension, dimension);
    floats(`decoder_l${layer}_rnn_bf`, dimension, 0);
    normal(`decoder_l${layer}_rnn_ffn`);
    attention(`decoder_l${layer}_context`);
    feedForwardLayer(`decoder_l${layer}_ffn`);
  }
  // Never the unknown piece; the end of a sentence as likely as any piece.
  floats('decoder_ff_logit_out_b', vocabulary, (index) => (index === 1 || !says(index) ? -1e9 : 0));
  const settings = Buffer.from(`${yaml(shape)}\0`);
  add('special:model.yml', types.int8, [settings.length], settings);
  return written(tensors);
}

/** The file: counts, a table of sizes, names, shapes, and the data, all aligned. */
function written(tensors: readonly Tensor[]): Buffer {
  const numbers = [1, tensors.length];
  for (const { name, type, shape, data } of tensors) numbers.push(name.length + 1, type, shape.length, data.length);
  const head = Buffer.concat([
    u64(numbers),
    Buffer.from(tensors.map(({ name }) => `${name}\0`).join('')),
    Buffer.from(Int32Array.from(tensors.flatMap(({ shape }) => shape)).buffer),
  ]);
  const padding = align - ((head.length + 8) % align);
  return Buffer.concat([head, u64([padding]), Buffer.alloc(padding), ...tensors.map(({ data }) => data)]);
}

export const u64 = (numbers: readonly number[]): Buffer => Buffer.from(BigUint64Array.from(numbers, BigInt).buffer);

/** Pseudo-random bytes by xorshift32 (Marsaglia 2003), the same in every run; never -128, which intgemm does not know. */
export function randomBytes(seed: number): (count: number) => Buffer {
  let state = seed;
  return (count) => {
    const words = new Int32Array(Math.ceil(count / 4));
    for (let i = 0; i < words.length; i += 1) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      words[i] = state;
    }
    const bytes = Buffer.from(words.buffer, 0, count);
    for (let i = 0; i < count; i += 1) if (bytes[i] === 0x80) bytes[i] = 0x81;
    return bytes;
  };
}

const yaml = (shape: MarianShape) => `bert-train-type-embeddings: true
bert-type-vocab-size: 2
dec-cell: ssru
dec-cell-base-depth: 2
dec-cell-high-depth: 1
dec-depth: ${shape.decoderLayers}
dim-emb: ${shape.dimension}
dim-rnn: 1024
dim-vocabs:
  - ${shape.vocabulary}
  - ${shape.vocabulary}
enc-cell: gru
enc-cell-depth: 1
enc-depth: ${shape.encoderLayers}
enc-type: bidirectional
factors-combine: sum
factors-dim-emb: 0
input-types: []
layer-normalization: false
lemma-dim-emb: 0
output-omit-bias: false
skip: false
tied-embeddings: false
tied-embeddings-all: true
tied-embeddings-src: false
transformer-aan-activation: swish
transformer-aan-depth: 2
transformer-aan-nogate: false
transformer-decoder-autoreg: rnn
transformer-depth-scaling: false
transformer-dim-aan: 2048
transformer-dim-ffn: ${shape.feedForward}
transformer-ffn-activation: relu
transformer-ffn-depth: 2
transformer-guided-alignment-layer: last
transformer-heads: 8
transformer-no-projection: false
transformer-pool: false
transformer-postprocess: dan
transformer-postprocess-emb: d
transformer-postprocess-top: ""
transformer-preprocess: ""
transformer-tied-layers:
  []
transformer-train-position-embeddings: false
transformer-train-positions: false
type: transformer
ulr: false
ulr-dim-emb: 0
ulr-trainable-transformation: false
version: v1.9.14
`;
