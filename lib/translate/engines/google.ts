import * as z from 'zod';
import { EngineError, type EngineField, type RemoteEngine } from '../engine';
import { withoutEntities } from './entities';
import { askForJson, headerKey } from './http';
import { inOrder } from './lines';
import { secretsOf } from './secrets';

const fields = [
  {
    name: 'key',
    kind: 'secret',
    label: { en: 'API key', 'zh-Hans': 'API 密钥', 'zh-Hant': 'API 金鑰' },
    hint: {
      en: 'Of a Google Cloud project in which the Cloud Translation API is switched on.',
      'zh-Hans': '来自已启用 Cloud Translation API 的 Google Cloud 项目。',
      'zh-Hant': '來自已啟用 Cloud Translation API 的 Google Cloud 專案。',
    },
    required: true,
    initial: '',
  },
] as const satisfies readonly EngineField[];

const origin = 'https://translation.googleapis.com';

const reply = z.object({ data: z.object({ translations: z.array(z.object({ translatedText: z.string() })) }) });

/** Cloud Translation, version 2, the one that takes a plain key: at most 128 texts a request, 30,000 code points advised. */
export const google: RemoteEngine = {
  id: 'google',
  name: 'Google Cloud Translation',
  place: 'remote',
  glossary: 'placeholder',
  paid: true,
  fields,
  origin: (config) => (config.key?.trim() ? origin : null),
  label: () => 'Google',
  variant: () => 'v2',
  limits: () => ({ lines: 128, characters: 4000, atOnce: 2 }),
  async *translate({ lines, script }, tools) {
    const key = headerKey(tools.config.key);
    if (!key) throw new EngineError('not-set-up', 'Google Cloud needs a key');
    const { data } = await askForJson(
      {
        url: `${origin}/language/translate/v2?key=${encodeURIComponent(key)}`,
        body: {
          q: lines.map(({ text }) => text),
          source: script === 'Hant' ? 'zh-TW' : 'zh-CN',
          target: 'en',
          format: 'text',
        },
        secrets: secretsOf(fields, tools.config),
      },
      reply,
      tools,
    );
    // Character references come even where plain text was asked for.
    yield* inOrder(
      lines,
      data.translations.map(({ translatedText }) => withoutEntities(translatedText)),
    );
  },
};
