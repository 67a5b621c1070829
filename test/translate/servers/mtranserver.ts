import { areTexts, englishFor, fieldsOf, type ProtocolServer, refuse, spoiled, startServer } from './server.ts';

export const startMTranServer = ({
  key = '',
  /** The name that this version gives its texts. */
  name = 'results',
  codes = ['en', 'zh-Hans', 'zh-Hant'],
} = {}): Promise<ProtocolServer> => {
  const refusal = (_: number, error: string) => ({ error });
  return startServer({
    key,
    refusal,
    translates: ({ path }) => path.startsWith('/translate'),
    answer(request, fault) {
      if (key && request.headers.authorization !== `Bearer ${key}`) return refuse(401, refusal(401, 'Unauthorized'));
      if (request.method === 'GET' && request.path === '/languages') return { status: 200, body: { languages: codes } };
      const { from, to, texts } = fieldsOf(request);
      if (request.method !== 'POST' || request.path !== '/translate/batch')
        return refuse(404, refusal(404, 'Not Found'));
      if (!codes.includes(String(from)) || to !== 'en' || !areTexts(texts))
        return refuse(400, refusal(400, 'Unsupported language pair'));
      return { status: 200, body: { [name]: spoiled(texts.map(englishFor), fault) } };
    },
  });
};
