import { describe, expect, it } from 'vitest';
import { failureOf } from '@/lib/translate/engines/failure';

const failure = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  failureOf(
    { status, body: typeof body === 'string' ? body : JSON.stringify(body), header: (name) => headers[name] ?? null },
    'api.example',
    ['sk-abcdefghijklmnop'],
  );

describe('what a refusal means', () => {
  it.each<[string, number, unknown, string]>([
    [
      'OpenAI, out of credit',
      429,
      { error: { message: 'You exceeded your current quota', code: 'insufficient_quota' } },
      'quota',
    ],
    ['OpenAI, too fast', 429, { error: { message: 'Rate limit reached for requests', type: 'requests' } }, 'rate'],
    [
      'OpenAI, too long',
      400,
      { error: { message: 'maximum context length is 8192', code: 'context_length_exceeded' } },
      'too-long',
    ],
    [
      'OpenAI, no such model',
      404,
      { error: { message: 'The model does not exist', code: 'model_not_found' } },
      'not-set-up',
    ],
    ['DeepSeek, out of balance', 402, { error: { message: 'Insufficient Balance' } }, 'quota'],
    [
      'DeepSeek, no such model',
      400,
      { error: { message: 'Model Not Exist', type: 'invalid_request_error' } },
      'not-set-up',
    ],
    ['Ollama, an origin of its own', 403, '', 'forbidden'],
    ['DeepL, too many for all', 529, {}, 'rate'],
    ['DeepL, quota', 456, { message: 'Quota for this billing period has been exceeded.' }, 'quota'],
    [
      'Google, wrong key',
      400,
      { error: { message: 'API key not valid. Please pass a valid API key.' } },
      'unauthorized',
    ],
    [
      'Google, day used up',
      403,
      { error: { errors: [{ reason: 'dailyLimitExceeded' }], message: 'Daily Limit Exceeded' } },
      'quota',
    ],
    [
      'Google, too fast',
      403,
      { error: { errors: [{ reason: 'userRateLimitExceeded' }], message: 'User Rate Limit Exceeded' } },
      'rate',
    ],
    ['Google, key for another service', 403, { error: { message: 'Requests to this API are blocked.' } }, 'forbidden'],
    [
      'Microsoft, allowance used up',
      403,
      { error: { code: 403001, message: 'The operation is not allowed.' } },
      'quota',
    ],
    [
      'Microsoft, too long',
      400,
      { error: { code: 400077, message: 'The maximum request size has been exceeded.' } },
      'too-long',
    ],
    [
      'LibreTranslate, too long',
      400,
      { error: 'Invalid request: request (9000) exceeds text limit (5000)' },
      'too-long',
    ],
    ['LibreTranslate, wrong key', 403, { error: 'Invalid API key' }, 'unauthorized'],
    [
      'LibreTranslate, key wanted',
      400,
      { error: 'Please contact the server operator to get an API key' },
      'unauthorized',
    ],
    ['LibreTranslate, slow down', 429, { error: 'Slowdown: Too many requests' }, 'rate'],
    ['a proxy without patience', 504, '<html>', 'timeout'],
    ['a proxy without a server', 502, '<html>', 'server'],
    ['something else', 418, {}, 'unknown'],
  ])('%s', (_, status, body, problem) => expect(failure(status, body).problem).toBe(problem));

  it('names the host and quotes the service, but no key and no markup', () => {
    expect(failure(401, { error: { message: 'Wrong key sk-abcdefghijklmnop!', code: 'bad' } }).message).toBe(
      'api.example answered 401: bad: Wrong key …',
    );
    expect(failure(500, '<html>sk-abcdefghijklmnop</html>').message).toBe('api.example answered 500');
  });

  it('passes on how long to wait, where waiting helps', () => {
    expect(failure(429, {}, { 'retry-after': '7' }).retryAfter).toBe(7000);
    expect(failure(402, {}, { 'retry-after': '7' }).retryAfter).toBeUndefined();
  });
});
