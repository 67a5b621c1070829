import { describe, expect, it } from 'vitest';
import { matchPatterns, siteOf, sites } from '@/lib/sites/registry';

const hosts = sites.flatMap((site) => site.hosts);

/** The part of the grammar of match patterns that we use. */
const pattern = /^\*:\/\/\*\.(?:[a-z0-9-]+\.)+[a-z]+\/(?:[\w-]+\/)*\*$/;

describe('the registry', () => {
  it('knows outlets of every region, many of them', () => {
    expect(sites.length).toBeGreaterThanOrEqual(90);
    const regions = new Set(sites.map((site) => site.region));
    expect([...regions].sort()).toEqual(
      ['hong-kong', 'international', 'macau', 'mainland', 'malaysia', 'singapore', 'taiwan'].sort(),
    );
  });

  it('gives every outlet an id of its own', () => {
    const ids = sites.map((site) => site.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('names every outlet in Chinese and in English', () => {
    for (const { id, name, nameEn } of sites) {
      expect(name.trim(), id).toBe(name);
      expect(nameEn, id).toMatch(/[A-Za-z0-9]/);
    }
  });

  it('holds only host names: lower case, no scheme, no port, no wildcard', () => {
    expect(hosts.filter((host) => !/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(host))).toEqual([]);
    expect(hosts.filter((host) => host !== new URL(`https://${host}/`).hostname)).toEqual([]);
  });

  it('lists no host under another one, so that an address belongs to one outlet', () => {
    const nested = hosts.filter((host) => hosts.some((other) => other !== host && host.endsWith(`.${other}`)));
    expect(nested).toEqual([]);
    expect(hosts.filter((host, at) => hosts.indexOf(host) !== at)).toEqual([]);
  });

  it('never claims a whole public suffix', () => {
    const suffixes = [
      'com.cn',
      'gov.cn',
      'net.cn',
      'org.cn',
      'com.tw',
      'org.tw',
      'com.hk',
      'com.sg',
      'com.my',
      'com.mo',
    ];
    expect(hosts.filter((host) => suffixes.includes(host) || !host.includes('.'))).toEqual([]);
  });

  it('restricts by whole path segments', () => {
    const paths = sites.flatMap((site) => site.paths ?? []);
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !/^\/(?:[\w-]+\/)+$/.test(path))).toEqual([]);
  });
});

describe('matchPatterns', () => {
  it('makes valid patterns, each once', () => {
    const patterns = matchPatterns();
    expect(patterns.filter((each) => !pattern.test(each))).toEqual([]);
    expect(new Set(patterns).size).toBe(patterns.length);
    expect(patterns).toContain('*://*.people.com.cn/*');
    expect(patterns).toContain('*://*.bbc.com/zhongwen/*');
  });

  it('never matches every site', () => {
    expect(matchPatterns().filter((each) => each.includes('://*/') || each.includes('<all_urls>'))).toEqual([]);
  });

  it('matches what siteOf knows', () => {
    for (const each of matchPatterns()) {
      const url = each.replace('*://*.', 'https://').replace(/\*$/, 'a/1.html');
      expect(siteOf(url), each).toBeDefined();
    }
  });
});

describe('siteOf', () => {
  it.each([
    ['http://people.com.cn/', 'people'],
    ['http://politics.people.com.cn/n1/2024/0108/c1001-40154321.html', 'people'],
    ['https://mp.weixin.qq.com/s?__biz=abc', 'weixin'],
    ['https://www.bbc.com/zhongwen/simp/world-123', 'bbc'],
    ['https://www.rfi.fr/cn/abc', 'rfi'],
    ['https://www.xinhuanet.com./a', 'xinhua'],
    ['https://WWW.CAIXIN.COM/2024-01-08/1.html', 'caixin'],
  ])('knows %s', (url, id) => {
    expect(siteOf(url)?.id).toBe(id);
  });

  it.each([
    'https://evilpeople.com.cn/',
    'https://people.com.cn.evil.example/',
    'https://evil.example/people.com.cn/',
    'https://evil.example/?https://people.com.cn/',
    'https://people.com.cn@evil.example/',
    'https://com.cn/',
    'https://qq.com/',
    'https://www.bbc.com/news/world-123',
    'https://www.bbc.com/zhongwenish/',
    'https://www.rfi.fr/en/a',
    'ftp://people.com.cn/',
    'file:///people.com.cn/a.html',
    'about:blank',
    'not an address',
    '',
  ])('does not know %s', (url) => {
    expect(siteOf(url)).toBeUndefined();
  });
});
