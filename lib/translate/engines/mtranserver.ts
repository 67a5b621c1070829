import * as z from 'zod';
import { EngineError, type EngineField, type EngineTools, type RemoteEngine } from '../engine';
import { originOf, serviceAddress } from './address';
import { chineseCode } from './chinese-code';
import { askForJson, headerKey } from './http';
import { inOrder } from './lines';
import { secretsOf } from './secrets';

const fields = [
  {
    name: 'address',
    kind: 'url',
    label: { en: 'Address', 'zh-Hans': '地址', 'zh-Hant': '位址' },
    hint: {
      en: 'Of an MTranServer, on your own computer as a rule.',
      'zh-Hans': 'MTranServer 地址，通常在本机。',
      'zh-Hant': 'MTranServer 位址，通常在本機。',
    },
    required: true,
    initial: 'http://localhost:8989',
  },
  {
    name: 'key',
    kind: 'secret',
    label: { en: 'Token', 'zh-Hans': '令牌', 'zh-Hant': '權杖' },
    hint: {
      en: 'Only where the server was started with one.',
      'zh-Hans': '仅在服务器设有令牌时填写。',
      'zh-Hant': '僅在伺服器設有權杖時填寫。',
    },
    required: false,
    initial: '',
  },
] as const satisfies readonly EngineField[];

const texts = z.union([z.array(z.string()), z.string()]);
/** Versions differ in the name. */
const reply = z.object({ results: texts.optional(), result: texts.optional() });
const languages = z.union([
  z.array(z.string()),
  z.object({ languages: z.array(z.string()) }).transform((given) => given.languages),
]);

/** Language codes by server, found out once in the life of this page or worker. */
const offeredBy = new Map<string, string[]>();

/** A server for the models that Firefox translates with: https://github.com/xxnuo/MTranServer */
export const mtranserver: RemoteEngine = {
  id: 'mtranserver',
  name: 'MTranServer',
  place: 'remote',
  glossary: 'placeholder',
  paid: false,
  fields,
  origin: ({ address }) => originOf(address),
  label: () => 'MTranServer',
  variant: ({ address }) => originOf(address) ?? '',
  limits: () => ({ lines: 20, characters: 2000, atOnce: 2 }),
  async *translate({ lines, script }, tools) {
    const address = serviceAddress(tools.config.address);
    if (!address) throw new EngineError('not-set-up', 'no address that could be used');
    const key = headerKey(tools.config.key);
    const connection = {
      headers: key ? { authorization: `Bearer ${key}` } : ({} as Record<string, string>),
      secrets: secretsOf(fields, tools.config),
    };
    const from = script === 'Hant' ? await traditionalCode(address, connection, tools) : 'zh-Hans';
    const { results, result } = await askForJson(
      {
        url: `${address}/translate/batch`,
        ...connection,
        body: { from, to: 'en', texts: lines.map(({ text }) => text), html: false },
      },
      reply,
      tools,
    );
    const given = results ?? result;
    if (given === undefined) throw new EngineError('malformed', 'the server sent JSON of another shape');
    yield* inOrder(lines, typeof given === 'string' ? [given] : given);
  },
};

type Connection = { headers: Record<string, string>; secrets: string[] };

/** Not every version has a model for traditional characters; the one for simplified reads them badly, but reads them. */
async function traditionalCode(address: string, connection: Connection, tools: EngineTools): Promise<string> {
  let codes = offeredBy.get(address);
  if (!codes) {
    try {
      codes = await askForJson({ url: `${address}/languages`, ...connection }, languages, tools);
    } catch (error) {
      // An answer in a form of its own is no reason not to try.
      if (!(error instanceof EngineError) || !['malformed', 'not-set-up'].includes(error.problem)) throw error;
      codes = [];
    }
    offeredBy.set(address, codes);
  }
  return chineseCode(codes, 'Hant') ?? 'zh-Hant';
}
