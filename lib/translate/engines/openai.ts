import * as z from 'zod';
import { type EngineConfig, EngineError, type EngineField, type EngineTools, type RemoteEngine } from '../engine';
import { isNearbyAddress, originOf, serviceAddress } from './address';
import { translateByChat } from './chat';
import { askForJson, headerKey } from './http';
import { type Style, styles } from './instructions';
import { secretsOf } from './secrets';

const fields = [
  {
    name: 'address',
    kind: 'url',
    label: { en: 'Address', 'zh-Hans': '地址', 'zh-Hant': '位址' },
    hint: {
      en: 'Base address, up to /v1 as a rule. https, or http within your own network.',
      'zh-Hans': '基础地址，通常到 /v1 为止。须为 https，本机或内网可用 http。',
      'zh-Hant': '基礎位址，通常到 /v1 為止。須為 https，本機或區域網路可用 http。',
    },
    required: true,
    initial: '',
  },
  {
    name: 'key',
    kind: 'secret',
    label: { en: 'API key', 'zh-Hans': 'API 密钥', 'zh-Hant': 'API 金鑰' },
    hint: {
      en: 'Not needed for most models on your own computer.',
      'zh-Hans': '本机模型通常不需要。',
      'zh-Hant': '本機模型通常不需要。',
    },
    required: false,
    initial: '',
  },
  {
    name: 'model',
    kind: 'text',
    label: { en: 'Model', 'zh-Hans': '模型', 'zh-Hant': '模型' },
    required: true,
    initial: '',
  },
  {
    name: 'style',
    kind: 'select',
    label: { en: 'Style', 'zh-Hans': '风格', 'zh-Hant': '風格' },
    required: false,
    initial: 'natural',
    options: [
      { value: 'natural', label: { en: 'Natural', 'zh-Hans': '自然流畅', 'zh-Hant': '自然流暢' } },
      { value: 'close', label: { en: 'Close to the Chinese', 'zh-Hans': '贴近原文', 'zh-Hant': '貼近原文' } },
    ],
  },
] as const satisfies readonly EngineField[];

/**
 * Models as the services recommended them in November 2026, for quick and cheap work; which ones a local server has only
 * that server knows (`listModels`).
 */
const presets = [
  preset('openai', 'OpenAI', 'https://api.openai.com/v1', 'gpt-6-luna'),
  preset('deepseek', 'DeepSeek', 'https://api.deepseek.com', 'deepseek-flash'),
  preset('openrouter', 'OpenRouter', 'https://openrouter.ai/api/v1', 'deepseek/deepseek-v4.1-flash'),
  preset('ollama', 'Ollama', 'http://localhost:11434/v1', ''),
  preset('lm-studio', 'LM Studio', 'http://localhost:1234/v1', ''),
  preset('own', 'Own address', '', ''),
];

/** Both think at length before each answer unless told not to, which a sentence of news does not need. */
const withoutThinking: Record<string, Readonly<Record<string, unknown>>> = {
  openai: { reasoning_effort: 'none' },
  deepseek: { thinking: { type: 'disabled' } },
};

/** Everything that speaks OpenAI's chat protocol: services, and models on the reader's own computer. */
export const openai: RemoteEngine = {
  id: 'openai',
  name: 'OpenAI-compatible',
  place: 'remote',
  glossary: 'prompt',
  paid: true,
  fields,
  presets,
  origin: ({ address }) => originOf(address),
  label(config) {
    const name = serviceName(config);
    const model = modelOf(config);
    return model ? (name ? `${model} (${name})` : model) : name || 'OpenAI-compatible';
  },
  // The same name may stand for different models at different services; the number is that of our instructions.
  variant: (config) => ['1', originOf(config.address) ?? '', modelOf(config), styleOf(config)].join(' '),
  limits: (config) =>
    isNearbyAddress(config.address)
      ? { lines: 8, characters: 800, atOnce: 1 }
      : { lines: 16, characters: 1600, atOnce: 3 },
  async *translate(batch, tools) {
    const { config } = tools;
    const model = modelOf(config);
    if (!model) throw new EngineError('not-set-up', 'no model is named');
    yield* translateByChat(batch, styleOf(config), { ...connection(config), model }, tools);
  },
};

const models = z.object({ data: z.array(z.object({ id: z.string() })) });

/** Names of the models that a service offers, sorted, for the form. Throws EngineError. */
export async function listModels(config: EngineConfig, tools: Omit<EngineTools, 'config'>): Promise<string[]> {
  const { address, headers, secrets } = connection(config);
  const { data } = await askForJson({ url: `${address}/models`, headers, secrets }, models, { ...tools, config });
  return [...new Set(data.map(({ id }) => id))].sort((a, b) => a.localeCompare(b, 'en'));
}

function preset(id: string, name: string, address: string, model: string) {
  return { id, name, values: { address, model } };
}

/** Where to, and with what in the headers. */
function connection(config: EngineConfig) {
  // Some paste the whole address that a manual names.
  const address = serviceAddress(config.address)?.replace(/\/chat\/completions$/, '');
  if (!address) throw new EngineError('not-set-up', 'no address that could be used');
  const key = headerKey(config.key);
  const service = presetOf(config);
  if (!key && service && !isNearbyAddress(address)) throw new EngineError('not-set-up', `${service.name} needs a key`);
  return {
    address,
    headers: key ? { authorization: `Bearer ${key}` } : ({} as Record<string, string>),
    quick: withoutThinking[service?.id ?? ''] ?? {},
    secrets: secretsOf(fields, config),
  };
}

const presetOf = ({ address }: EngineConfig) => {
  const origin = originOf(address);
  return presets.find(({ values }) => origin !== null && originOf(values.address) === origin);
};

const serviceName = (config: EngineConfig): string => presetOf(config)?.name ?? '';

/** A key pasted into the wrong field is neither shown as the model's name nor sent as one. */
const modelOf = ({ model = '', key = '' }: EngineConfig): string =>
  key.trim() && model.includes(key.trim()) ? '' : model.trim();

const styleOf = ({ style }: EngineConfig): Style => styles.find((one) => one === style) ?? 'natural';
