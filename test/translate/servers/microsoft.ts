import { englishFor, type ProtocolServer, refuse, spoiled, startServer } from './server.ts';

export const startMicrosoft = ({
  key = 'azure-key-0123456789abcdef',
  region = 'westeurope',
} = {}): Promise<ProtocolServer> => {
  const refusal = (status: number, message: string) => ({ error: { code: status * 1000, message } });
  return startServer({
    key,
    refusal,
    translates: ({ path }) => path === '/translate',
    answer({ method, path, query, headers, body }, fault) {
      if (method !== 'POST' || path !== '/translate') return refuse(404, refusal(404, 'Not found'));
      if (headers['ocp-apim-subscription-key'] !== key || headers['ocp-apim-subscription-region'] !== region)
        return refuse(401, refusal(401, 'The request is not authorized because credentials are missing or invalid.'));
      if (
        query.get('api-version') !== '3.0' ||
        !/^zh-Han[st]$/.test(query.get('from') ?? '') ||
        query.get('to') !== 'en'
      )
        return refuse(400, refusal(400, 'One of the languages is not valid.'));
      const texts = Array.isArray(body) ? body.map(({ Text }: { Text?: unknown }) => String(Text)) : [];
      if (!texts.length || texts.length > 1000 || texts.join('').length > 50_000)
        return refuse(400, { error: { code: 400077, message: 'The maximum request size has been exceeded.' } });
      return {
        status: 200,
        body: spoiled(texts.map(englishFor), fault).map((text) => ({ translations: [{ text, to: 'en' }] })),
      };
    },
  });
};
