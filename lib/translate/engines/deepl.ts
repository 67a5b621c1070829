import * as z from 'zod';
import { type EngineConfig, EngineError, type EngineField, type RemoteEngine } from '../engine';
import { ask, headerKey, readJson } from './http';
import { inOrder } from './lines';
import { secretsOf } from './secrets';

const fields = [
  {
    name: 'key',
    kind: 'secret',
    label: { en: 'API key', 'zh-Hans': 'API 密钥', 'zh-Hant': 'API 金鑰' },
    hint: {
      en: 'From your DeepL API account, free or Pro. Keys that end in :fx belong to the free one.',
      'zh-Hans': '来自 DeepL API 帐户（免费或专业版）。以 :fx 结尾的是免费版密钥。',
      'zh-Hant': '來自 DeepL API 帳號（免費或專業版）。以 :fx 結尾的是免費版金鑰。',
    },
    required: true,
    initial: '',
  },
  {
    name: 'english',
    kind: 'select',
    label: { en: 'English', 'zh-Hans': '英语', 'zh-Hant': '英語' },
    required: false,
    initial: 'EN-US',
    options: [
      { value: 'EN-US', label: { en: 'American', 'zh-Hans': '美式', 'zh-Hant': '美式' } },
      { value: 'EN-GB', label: { en: 'British', 'zh-Hans': '英式', 'zh-Hant': '英式' } },
    ],
  },
] as const satisfies readonly EngineField[];

const reply = z.object({ translations: z.array(z.object({ text: z.string() })) });

/** https://developers.deepl.com/docs: at most 50 texts and 128 KiB a request; one code for both scripts. */
export const deepl: RemoteEngine = {
  id: 'deepl',
  name: 'DeepL',
  place: 'remote',
  glossary: 'placeholder',
  paid: true,
  fields,
  origin: (config) => (config.key?.trim() ? hostOf(config) : null),
  label: () => 'DeepL',
  variant: (config) => englishOf(config),
  limits: () => ({ lines: 50, characters: 3000, atOnce: 2 }),
  async *translate({ lines }, tools) {
    const key = headerKey(tools.config.key);
    if (!key) throw new EngineError('not-set-up', 'DeepL needs a key');
    const answer = await ask(
      {
        url: `${hostOf(tools.config)}/v2/translate`,
        headers: { authorization: `DeepL-Auth-Key ${key}` },
        body: { text: lines.map(({ text }) => text), source_lang: 'ZH', target_lang: englishOf(tools.config) },
        secrets: secretsOf(fields, tools.config),
      },
      tools,
    );
    if (!answer.ok) {
      const failure = await answer.failure();
      // DeepL says 403 where others say 401: "Authorization failed".
      throw failure.problem === 'forbidden' ? new EngineError('unauthorized', failure.message) : failure;
    }
    yield* inOrder(
      lines,
      readJson(await answer.text(), reply, answer.host).translations.map(({ text }) => text),
    );
  },
};

const hostOf = ({ key = '' }: EngineConfig): string =>
  key.trim().endsWith(':fx') ? 'https://api-free.deepl.com' : 'https://api.deepl.com';

const englishOf = ({ english }: EngineConfig): string => (english === 'EN-GB' ? 'EN-GB' : 'EN-US');
