import { describe, expect, it } from 'vitest';
import { isPrivateAddress } from '@/lib/platform/private-address';

describe('an address inside the reader’s own network', () => {
  it.each([
    'http://localhost:8080/',
    'http://app.localhost/',
    'http://router/',
    'http://printer.local/',
    'http://wiki.internal/',
    'http://wiki.internal./',
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0.0.0.0/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://100.64.0.1/',
    'http://[::1]/',
    'http://[::]/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:192.168.0.1]/',
  ])('is %s', (url) => expect(isPrivateAddress(url)).toBe(true));

  it.each([
    'https://news.example.com/',
    'http://8.8.8.8/',
    'http://172.32.0.1/',
    'http://100.128.0.1/',
    'http://[2001:db8::1]/',
    'http://[::ffff:8.8.8.8]/',
    'http://10.example.com/',
  ])('is not %s', (url) => expect(isPrivateAddress(url)).toBe(false));
});
