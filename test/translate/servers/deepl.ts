import { areTexts, englishFor, fieldsOf, type ProtocolServer, refuse, spoiled, startServer } from './server.ts';

export const startDeepl = ({ key = 'deepl-key-0123456789:fx' } = {}): Promise<ProtocolServer> => {
  const refusal = (_: number, message: string) => ({ message });
  return startServer({
    key,
    refusal,
    translates: ({ path }) => path === '/v2/translate',
    answer(request, fault) {
      const { text, source_lang, target_lang } = fieldsOf(request);
      if (request.method !== 'POST' || request.path !== '/v2/translate') return refuse(404, refusal(404, 'Not found'));
      if (request.headers.authorization !== `DeepL-Auth-Key ${key}`)
        return refuse(403, refusal(403, 'Authorization failed. Please supply a valid auth_key parameter.'));
      if (!areTexts(text) || text.length > 50 || source_lang !== 'ZH' || !/^EN-(US|GB)$/.test(String(target_lang)))
        return refuse(400, refusal(400, "Value for 'text' not supported."));
      const texts = spoiled(text.map(englishFor), fault);
      return {
        status: 200,
        body: { translations: texts.map((one) => ({ detected_source_language: 'ZH', text: one })) },
      };
    },
  });
};
