/** Where one file of a model can be had. */
export interface ModelMirror {
  url: string;
  /** Bytes that are sent: fewer than the file's where the mirror keeps it compressed. */
  bytes: number;
  /** SHA-256 of what is sent, for whoever checks by hand; null where it was never published. */
  sha256: string | null;
}

export interface ModelFile {
  part: 'model' | 'shortlist' | 'vocabulary';
  /** Bytes and SHA-256 (hex) of the file itself, unpacked. Nothing is used before both are right. */
  bytes: number;
  sha256: string;
  /** In the order in which they are tried. */
  mirrors: readonly ModelMirror[];
}

/** A translation model of Marian's kind, as Bergamot runs it. */
export interface ModelDescription {
  id: string;
  version: string;
  from: string;
  to: string;
  licence: string;
  files: readonly ModelFile[];
  /** Bytes of memory that the engine holds while this model is loaded, as measured in both browsers. */
  heapBytes: number;
  /** Beyond the engine's own settings; `{}` for models that Firefox ships. */
  config: Readonly<Record<string, string>>;
}

const bucket =
  'https://storage.googleapis.com/moz-fx-translations-data--303e-prod-translations-data/models/zh-en/cjk_icu_base_LQeOIbF7Sbq3XA8lsRPotw/exported/';
const attachments = 'https://firefox-settings-attachments.cdn.mozilla.net/main-workspace/translations-models/';
const repository =
  'https://media.githubusercontent.com/media/mozilla/firefox-translations-models/main/models/base/zhen/';

/** Mozilla keeps the packed file in its bucket and its repository, and the file itself where Firefox gets it. */
const mirrors = (packed: string, packedBytes: number, packedHash: string, raw: string, bytes: number, hash: string) => [
  { url: bucket + packed, bytes: packedBytes, sha256: packedHash },
  { url: attachments + raw, bytes, sha256: hash },
  { url: repository + packed, bytes: packedBytes, sha256: packedHash },
];

/** Mozilla's Chinese (simplified) to English model of the size 'base', version 2.0: the one that Firefox uses on desktops. */
export const chineseToEnglish: ModelDescription = {
  id: 'zh-en-base',
  version: 'zh-en base 2.0',
  from: 'zh',
  to: 'en',
  licence: 'MPL-2.0',
  heapBytes: 846 * 2 ** 20,
  config: {},
  files: [
    {
      part: 'model',
      bytes: 59_504_955,
      sha256: '3535442962ec8f4a553cc19b206befcac689ee9cddaea44fa91e21527fc30ac2',
      mirrors: mirrors(
        'model.zhen.intgemm.alphas.bin.gz',
        44_369_188,
        '820f50dc36b1e25c97208fff0470bae7fda62bd6f371c4c4bf94947a9de58497',
        '052699bf-6f88-4c74-bb14-e49a943b4f59.bin',
        59_504_955,
        '3535442962ec8f4a553cc19b206befcac689ee9cddaea44fa91e21527fc30ac2',
      ),
    },
    {
      part: 'shortlist',
      bytes: 9_220_016,
      sha256: 'cdcad3592dc2bc4676c34c4d37203f7649ee989195cf083cbb60f1ea011f976b',
      mirrors: mirrors(
        'lex.50.50.zhen.s2t.bin.gz',
        4_824_122,
        'b1bef5f75f5068877afdb2db0eeb670129165976bfa2af4889928f59c264b7b9',
        '645c720c-6920-470d-9bb7-3f9a6b0a9cae.bin',
        9_220_016,
        'cdcad3592dc2bc4676c34c4d37203f7649ee989195cf083cbb60f1ea011f976b',
      ),
    },
    {
      part: 'vocabulary',
      bytes: 1_359_697,
      sha256: 'dff594318ab7d8b7b60b844ab98ebe6b932ae8045fab15235404c787715965b3',
      mirrors: mirrors(
        'vocab.zhen.spm.gz',
        738_862,
        'fd0cc08ddcbe480e3be06e6a86cb8aaf75f946263a5d9fc7d2773a197990cfb2',
        '88a4925d-ff4a-4c76-8813-95e2ac600b14.spm',
        1_359_697,
        'dff594318ab7d8b7b60b844ab98ebe6b932ae8045fab15235404c787715965b3',
      ),
    },
  ],
};

/** Bytes to download, from the mirrors that are tried first. */
export const downloadBytes = (model: ModelDescription): number =>
  model.files.reduce((sum, { mirrors: [first] }) => sum + (first?.bytes ?? 0), 0);

/** Every origin that may be asked ('https://storage.googleapis.com'), the first mirror's first. */
export const downloadOrigins = (model: ModelDescription): string[] => [
  ...new Set(
    [0, 1, 2, 3].flatMap((n) =>
      model.files.flatMap(({ mirrors: all }) => (all[n] ? [new URL(all[n].url).origin] : [])),
    ),
  ),
];
