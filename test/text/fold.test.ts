import { describe, expect, it } from 'vitest';
import { cedictRows } from '@/lib/dictionary/cedict-package';
import { fold } from '@/lib/text/fold';

describe('fold', () => {
  it('makes both scripts meet', () => {
    expect(fold('後天在裡面著手乾淨')).toBe(fold('后天在里面着手干净'));
    expect(fold('臺灣')).toBe(fold('台湾'));
    expect(fold('裏')).toBe(fold('里'));
  });

  it('folds width and capitals', () => {
    expect(fold('ＡＢＣ１２３ Covid，')).toBe('abc123 covid,');
  });

  it('keeps offsets, also where lower case is longer or a character is outside the first plane', () => {
    for (const text of ['İstanbul 新闻', '𪢌哰abc', '\ud83d', '']) expect(fold(text)).toHaveLength(text.length);
  });

  it('changes nothing the second time, for every character of the dictionary', async () => {
    const characters = new Set(
      (await cedictRows()).flatMap(([traditional, simplified]) => [...traditional, ...simplified]),
    );
    const wrong = [...characters].filter((c) => fold(fold(c)) !== fold(c) || fold(c).length !== c.length);
    expect(characters.size).toBeGreaterThan(10_000);
    expect(wrong).toEqual([]);
  });

  it('makes the two scripts of nearly every headword meet', async () => {
    const rows = await cedictRows();
    const apart = rows.filter(([traditional, simplified]) => fold(traditional) !== fold(simplified));
    expect(apart.length / rows.length).toBeLessThan(0.01);
  });
});
