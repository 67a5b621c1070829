import * as z from 'zod';
import { EngineError, type EngineField, type EngineTools, type RemoteEngine } from '../engine';
import { isNearbyAddress, originOf, serviceAddress } from './address';
import { chineseCode } from './chinese-code';
import { askForJson } from './http';
import { inOrder } from './lines';
import { secretsOf } from './secrets';

const fields = [
  {
    name: 'address',
    kind: 'url',
    label: { en: 'Address', 'zh-Hans': '地址', 'zh-Hant': '位址' },
    hint: {
      en: 'Of a LibreTranslate server. https, or http within your own network.',
      'zh-Hans': 'LibreTranslate 服务器地址。须为 https，本机或内网可用 http。',
      'zh-Hant': 'LibreTranslate 伺服器位址。須為 https，本機或區域網路可用 http。',
    },
    required: true,
    initial: 'http://localhost:5000',
  },
  {
    name: 'key',
    kind: 'secret',
    label: { en: 'API key', 'zh-Hans': 'API 密钥', 'zh-Hant': 'API 金鑰' },
    hint: {
      en: 'Only where the server wants one.',
      'zh-Hans': '仅在服务器要求时填写。',
      'zh-Hant': '僅在伺服器要求時填寫。',
    },
    required: false,
    initial: '',
  },
] as const satisfies readonly EngineField[];

const reply = z.object({ translatedText: z.union([z.array(z.string()), z.string()]) });
const languages = z.array(z.object({ code: z.string(), targets: z.array(z.string()).optional() }));

/** Language codes by server, found out once in the life of this page or worker: they differ between versions. */
const offeredBy = new Map<string, string[]>();

/** https://docs.libretranslate.com; servers limit texts and characters as they like, so batches are small. */
export const libretranslate: RemoteEngine = {
  id: 'libretranslate',
  name: 'LibreTranslate',
  place: 'remote',
  glossary: 'placeholder',
  paid: false,
  fields,
  origin: ({ address }) => originOf(address),
  label: () => 'LibreTranslate',
  variant: ({ address }) => originOf(address) ?? '',
  limits: ({ address }) => ({ lines: 10, characters: 1500, atOnce: isNearbyAddress(address) ? 2 : 1 }),
  async *translate({ lines, script }, tools) {
    const { config } = tools;
    const address = serviceAddress(config.address);
    if (!address) throw new EngineError('not-set-up', 'no address that could be used');
    const secrets = secretsOf(fields, config);
    const key = config.key?.trim();
    const source = chineseCode(await offered(address, secrets, tools), script);
    if (!source) throw new EngineError('unavailable', 'this server does not translate Chinese');
    const { translatedText } = await askForJson(
      {
        url: `${address}/translate`,
        body: {
          q: lines.map(({ text }) => text),
          source,
          target: 'en',
          format: 'text',
          ...(key ? { api_key: key } : {}),
        },
        secrets,
      },
      reply,
      tools,
    );
    yield* inOrder(lines, typeof translatedText === 'string' ? [translatedText] : translatedText);
  },
};

async function offered(address: string, secrets: string[], tools: EngineTools): Promise<string[]> {
  const before = offeredBy.get(address);
  if (before) return before;
  const all = await askForJson({ url: `${address}/languages`, secrets }, languages, tools);
  const codes = all.filter(({ targets }) => !targets || targets.includes('en')).map(({ code }) => code);
  offeredBy.set(address, codes);
  return codes;
}
