import { areTexts, englishFor, fieldsOf, type ProtocolServer, refuse, spoiled, startServer } from './server.ts';

export const startGoogle = ({ key = 'AIza-google-key-0123456789' } = {}): Promise<ProtocolServer> => {
  const refusal = (code: number, message: string, reason = 'backendError') => ({
    error: { code, message, errors: [{ message, domain: 'global', reason }] },
  });
  return startServer({
    key,
    refusal,
    translates: ({ path }) => path === '/language/translate/v2',
    answer(request, fault) {
      const { q, source, target, format } = fieldsOf(request);
      if (request.method !== 'POST' || request.path !== '/language/translate/v2')
        return refuse(404, refusal(404, 'Not found', 'notFound'));
      if (request.query.get('key') !== key)
        return refuse(400, refusal(400, 'API key not valid. Please pass a valid API key.', 'badRequest'));
      if (
        !areTexts(q) ||
        q.length > 128 ||
        !/^zh-(CN|TW)$/.test(String(source)) ||
        target !== 'en' ||
        format !== 'text'
      )
        return refuse(400, refusal(400, 'Invalid Value', 'invalid'));
      const texts = spoiled(q.map(englishFor), fault);
      // As seen in the field: quotation marks come escaped although plain text was asked for.
      const escaped = texts.map((text) => text.replaceAll('“', '&#8220;').replaceAll('”', '&#x201d;'));
      return { status: 200, body: { data: { translations: escaped.map((translatedText) => ({ translatedText })) } } };
    },
  });
};
