import { describe, expect, it } from 'vitest';
import { bilingualArticleRow } from '@/lib/library/rows';
import { articleId } from '@/lib/library/saved-article';
import { requestSchemas } from '@/lib/platform/message-schemas';
import { isTextAddress, textAddress } from '@/lib/text/text-address';
import { aBilingualArticle, anArticle } from '../builders';

describe('the address of a text', () => {
  it('is that of RFC 6920, and of the text alone', async () => {
    // Of 'helloworld': capitals, spaces and marks do not count.
    expect(await textAddress('Hello World!')).toBe('ni:///sha-256;k2oYXKqiZrucvpgengXLeM1zKwsygOuURBK7b4-PB68');
    expect(await textAddress('桥，开放。')).toBe(await textAddress(' 桥 开放\n'));
    expect(await textAddress('桥开放')).not.toBe(await textAddress('橋開放'));
    expect(isTextAddress(await textAddress('\ud800桥'))).toBe(true);
  });

  it('is an identity as it stands, and no other ni: address is', async () => {
    const address = await textAddress('桥');
    expect(articleId(address)).toBe(address);
    for (const other of [
      `${address}?x`,
      address.toUpperCase(),
      'ni:///sha-256;abc',
      'ni://a.example/sha-256;',
      `x${address}`,
    ])
      expect(() => articleId(other)).toThrow('not a web address');
  });

  it('may be that of an article, but of nothing else, and of none that a page sends', async () => {
    const address = await textAddress('桥');
    const value = (change: object) =>
      aBilingualArticle({ article: anArticle({ url: address, canonicalUrl: address, ...change }) });
    expect(bilingualArticleRow.safeParse(value({})).success).toBe(true);
    expect(bilingualArticleRow.safeParse(value({ sourceUrl: address })).success).toBe(false);
    expect(bilingualArticleRow.safeParse(value({ alternates: [{ lang: 'en', url: address }] })).success).toBe(false);
    expect(requestSchemas.save.safeParse({ article: aBilingualArticle() }).success).toBe(true);
    expect(requestSchemas.save.safeParse({ article: value({}) }).success).toBe(false);
    expect(requestSchemas.save.safeParse({ article: value({ url: 'https://a.example/' }) }).success).toBe(false);
    expect(requestSchemas['saved-at'].safeParse({ canonicalUrl: address }).success).toBe(false);
    expect(requestSchemas['open-print'].safeParse({ canonicalUrl: address }).success).toBe(false);
  });
});
