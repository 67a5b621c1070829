import * as z from 'zod';
import { type EngineConfig, EngineError, type EngineField, type RemoteEngine } from '../engine';
import { originOf, serviceAddress } from './address';
import { askForJson, headerKey } from './http';
import { inOrder } from './lines';
import { secretsOf } from './secrets';

const standard = 'https://api.cognitive.microsofttranslator.com';

const fields = [
  {
    name: 'key',
    kind: 'secret',
    label: { en: 'Key', 'zh-Hans': '密钥', 'zh-Hant': '金鑰' },
    hint: {
      en: 'Of a Translator resource in Azure.',
      'zh-Hans': '来自 Azure 的“翻译器”资源。',
      'zh-Hant': '來自 Azure 的「翻譯工具」（Translator）資源。',
    },
    required: true,
    initial: '',
  },
  {
    name: 'region',
    kind: 'text',
    label: { en: 'Region', 'zh-Hans': '区域', 'zh-Hant': '區域' },
    hint: {
      en: 'As the resource says, for example westeurope. Empty for a global one.',
      'zh-Hans': '以资源页所示为准，例如 eastasia；全球资源留空。',
      'zh-Hant': '以資源頁所示為準，例如 eastasia；全球資源留空。',
    },
    required: false,
    initial: '',
  },
  {
    name: 'address',
    kind: 'url',
    label: { en: 'Address', 'zh-Hans': '地址', 'zh-Hant': '位址' },
    hint: {
      en: 'Another one only for special clouds; empty for the usual one.',
      'zh-Hans': '仅特殊云环境需要更改，留空则用默认地址。',
      'zh-Hant': '僅特殊雲端環境需要更改，留空則用預設位址。',
    },
    required: false,
    initial: standard,
  },
] as const satisfies readonly EngineField[];

const reply = z.array(z.object({ translations: z.array(z.object({ text: z.string() })).min(1) }));

/** Translator, version 3: at most 1,000 texts and 50,000 characters a request; the free tier allows some 33,000 a minute. */
export const microsoft: RemoteEngine = {
  id: 'microsoft',
  name: 'Microsoft Translator',
  place: 'remote',
  glossary: 'placeholder',
  paid: true,
  fields,
  origin: (config) => (config.key?.trim() ? originOf(addressOf(config)) : null),
  label: () => 'Microsoft',
  variant: () => 'v3',
  limits: () => ({ lines: 100, characters: 4000, atOnce: 2 }),
  async *translate({ lines, script }, tools) {
    const { config } = tools;
    const key = headerKey(config.key);
    const region = config.region?.trim() ?? '';
    const address = serviceAddress(addressOf(config));
    if (!key || !address || !/^[\w-]*$/.test(region))
      throw new EngineError('not-set-up', 'Microsoft needs a key, and the region of its resource');
    const texts = await askForJson(
      {
        url: `${address}/translate?api-version=3.0&from=${script === 'Hant' ? 'zh-Hant' : 'zh-Hans'}&to=en`,
        headers: {
          'ocp-apim-subscription-key': key,
          ...(region ? { 'ocp-apim-subscription-region': region } : {}),
        },
        body: lines.map(({ text }) => ({ Text: text })),
        secrets: secretsOf(fields, config),
      },
      reply,
      tools,
    );
    yield* inOrder(
      lines,
      texts.map(({ translations }) => translations[0]?.text ?? ''),
    );
  },
};

const addressOf = ({ address }: EngineConfig): string => address?.trim() || standard;
