import { randomBytes, u64 } from './marian-model';

/**
 * A SentencePiece model (protocol buffer `ModelProto`) with so many pieces: every Chinese character one, the rest made-up
 * English words.
 */
export function sentencePieces(count: number): Buffer {
  const pieces = ['</s>', '<unk>', '▁', '。', '，', '、', '“', '”', '：', '；', '.', ','];
  for (let code = 0x4e00; code <= 0x9fa5 && pieces.length < count; code += 1) pieces.push(String.fromCharCode(code));
  for (let word = 0; pieces.length < count; word += 1) pieces.push(`▁${letters(word)}`);
  const kinds = { control: 3, unknown: 2, normal: 1 };
  return Buffer.concat([
    ...pieces.map((piece, index) => {
      const kind = index === 0 ? kinds.control : index === 1 ? kinds.unknown : kinds.normal;
      const score = index < 2 ? 0 : -Math.log(index + 1);
      return field(1, Buffer.concat([field(1, Buffer.from(piece)), float(2, score), number(3, kind)]));
    }),
    // Trainer: unigram, and the ids of unknown, begin, end and padding.
    field(
      2,
      Buffer.concat([number(3, 1), number(4, count), number(40, 1), number(41, -1), number(42, 0), number(43, -1)]),
    ),
    // Normalizer: identity, with a space before the first word.
    field(3, Buffer.concat([field(1, Buffer.from('identity')), number(3, 1), number(4, 1), number(5, 1)])),
  ]);
}

/** A shortlist in Marian's binary format: for each piece so many others that may be its translation. */
export function shortlist(vocabulary: number, each: number): Buffer {
  const random = new Uint32Array(randomBytes(7)(vocabulary * each * 4).buffer);
  const ids = new Uint32Array(vocabulary * each);
  for (let piece = 0; piece < vocabulary; piece += 1) {
    const from = piece * each;
    ids.set(
      random
        .subarray(from, from + each)
        .map((value) => value % vocabulary)
        .sort(),
      from,
    );
  }
  const offsets = Array.from({ length: vocabulary + 1 }, (_, piece) => piece * each);
  const magic = Buffer.alloc(8);
  magic.writeBigUInt64LE(0xf11a48d5013417f5n);
  return Buffer.concat([magic, u64([0, 50, each, vocabulary + 1, ids.length]), u64(offsets), Buffer.from(ids.buffer)]);
}

/** 'aaa', 'baa', … */
const letters = (index: number) =>
  [0, 1, 2, 3].map((place) => String.fromCharCode(97 + (Math.floor(index / 26 ** place) % 26))).join('');

/** Protocol buffer encoding: a key of field number and wire type, then the value. */
const key = (fieldNumber: number, wire: number) => varint(BigInt(fieldNumber * 8 + wire));
const field = (fieldNumber: number, bytes: Buffer) =>
  Buffer.concat([key(fieldNumber, 2), varint(BigInt(bytes.length)), bytes]);
const number = (fieldNumber: number, value: number) =>
  Buffer.concat([key(fieldNumber, 0), varint(BigInt.asUintN(64, BigInt(value)))]);

function float(fieldNumber: number, value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return Buffer.concat([key(fieldNumber, 5), bytes]);
}

function varint(value: bigint): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  bytes.push(Number(rest));
  return Buffer.from(bytes);
}
