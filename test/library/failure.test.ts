import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { asFailure, guarded } from '@/lib/library/failure';
import { ServiceError } from '@/lib/services';

const quota = new DOMException('full', 'QuotaExceededError');

describe('asFailure', () => {
  it.each([
    ['no-space', quota],
    ['no-space', Object.assign(new Error('aborted'), { name: 'AbortError', inner: quota })],
    ['disconnected', new Dexie.DatabaseClosedError()],
    ['not-allowed', new Dexie.MissingAPIError()],
    ['not-allowed', Object.assign(new Error('no'), { name: 'OpenFailedError', inner: { name: 'SecurityError' } })],
    ['unknown', new TypeError('odd')],
    ['unknown', 'a string'],
    ['unknown', null],
  ])('sees %s', (code, error) => expect(asFailure(error)).toMatchObject({ name: 'ServiceError', code }));

  it('leaves its own errors and cancelled signals as they are', () => {
    const own = new ServiceError('invalid');
    expect(asFailure(own)).toBe(own);
    const cancelled = AbortSignal.abort().reason;
    expect(asFailure(cancelled)).toBe(cancelled);
  });
});

it('guarded gives results and failures', async () => {
  expect(await guarded(async () => 7)).toBe(7);
  await expect(guarded(() => Promise.reject(quota))).rejects.toMatchObject({ code: 'no-space' });
});
