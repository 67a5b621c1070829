import { areTexts, englishFor, fieldsOf, type ProtocolServer, refuse, spoiled, startServer } from './server.ts';

export const startLibreTranslate = ({
  key = '',
  /** Codes of this version for simplified and traditional Chinese. */
  codes = ['zh', 'zt'],
} = {}): Promise<ProtocolServer> => {
  const refusal = (_: number, error: string) => ({ error });
  return startServer({
    key,
    refusal,
    translates: ({ path }) => path === '/translate',
    answer(request, fault) {
      if (request.method === 'GET' && request.path === '/languages')
        return { status: 200, body: ['en', ...codes].map((code) => ({ code, name: code, targets: ['en', ...codes] })) };
      const { q, source, target, format, api_key } = fieldsOf(request);
      if (request.method !== 'POST' || request.path !== '/translate') return refuse(404, refusal(404, 'Not Found'));
      if (key && api_key !== key) return refuse(403, refusal(403, 'Invalid API key'));
      if (!codes.includes(String(source)) || target !== 'en' || format !== 'text')
        return refuse(400, refusal(400, `${source} is not supported`));
      if (typeof q === 'string') return { status: 200, body: { translatedText: englishFor(q) } };
      if (!areTexts(q)) return refuse(400, refusal(400, 'Invalid request: missing q parameter'));
      return { status: 200, body: { translatedText: spoiled(q.map(englishFor), fault) } };
    },
  });
};
