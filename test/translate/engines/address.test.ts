import { describe, expect, it } from 'vitest';
import { isNearbyAddress, originOf, serviceAddress } from '@/lib/translate/engines/address';

describe('serviceAddress', () => {
  it.each([
    ['https://api.example/v1/', 'https://api.example/v1'],
    ['  https://API.example  ', 'https://api.example'],
    ['https://api.example/v1?token=secret#top', 'https://api.example/v1'],
    ['http://localhost:11434/v1', 'http://localhost:11434/v1'],
    ['http://127.0.0.1:8989', 'http://127.0.0.1:8989'],
    ['http://[::1]:5000/', 'http://[::1]:5000'],
    ['http://192.168.1.20:5000', 'http://192.168.1.20:5000'],
    ['http://172.20.0.2', 'http://172.20.0.2'],
    ['http://100.100.1.1:1234', 'http://100.100.1.1:1234'],
    ['http://nas.local', 'http://nas.local'],
    ['http://translator:5000', 'http://translator:5000'],
  ])('%s', (typed, address) => expect(serviceAddress(typed)).toBe(address));

  it.each([
    undefined,
    '',
    'api.example/v1',
    'ftp://api.example',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://me:secret@api.example',
    'http://api.example/v1',
    'http://8.8.8.8/',
    'http://172.32.0.1',
    'http://100.128.0.1',
    'http://localhost.evil.example',
    'http://127.0.0.1.evil.example',
    'http://[2001:db8::1]/',
  ])('refuses %s', (typed) => expect(serviceAddress(typed)).toBeNull());
});

it('originOf gives the origin alone', () => {
  expect(originOf('https://api.example:8443/v1')).toBe('https://api.example:8443');
  expect(originOf('nonsense')).toBeNull();
});

it('isNearbyAddress tells the reader’s own network from the web', () => {
  expect(isNearbyAddress('http://localhost:11434/v1')).toBe(true);
  expect(isNearbyAddress('https://10.0.0.5')).toBe(true);
  expect(isNearbyAddress('https://api.example')).toBe(false);
  expect(isNearbyAddress('')).toBe(false);
});
