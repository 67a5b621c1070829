import { describe, expect, it } from 'vitest';
import { createDictionary } from '@/lib/dictionary/dictionary';
import { isEnglishClutter } from '@/lib/edition/english-clutter';
import { readEdition } from '@/lib/edition/read-edition';
import { addressOf, englishPage, paragraphsAt, parse } from './pages';

const read = (html: string) => readEdition({ url: addressOf('en'), html }, parse, createDictionary([]));
const text = paragraphsAt('edition-en');

describe('lines around an English article', () => {
  it.each([
    'Advertisement',
    'Story continues below advertisement',
    'Sign up for our free newsletter and never miss a story.',
    'Get the day’s news in your inbox every morning.',
    'Subscribe',
    'Log in to continue reading',
    'Follow us on Twitter and Instagram',
    'Share this article',
    'Share on Facebook',
    'Related Stories',
    'Read more: The seeds that would not sprout',
    '© 2026 Duizhao Sample Daily',
    'This article was first published in the Sunday edition.',
    'Photo: Duizhao Sample Daily',
    'Reporting by Ansel Sample; Editing by Beispiel Chan',
    'Tags: farming, seeds',
    'Editor: Beispiel Chan',
    '5 min read',
    'Read this article in Chinese',
    'View gallery',
  ])('goes: %s', (line) => {
    expect(isEnglishClutter(line)).toBe(true);
    expect(isEnglishClutter(`“${line}” was all that she said to the farmers who had come from the valley.`)).toBe(
      false,
    );
  });

  it.each([
    'Get vaccinated now, the doctor told the villagers.',
    'Save the Library',
    'Writing by Hand',
    'Share prices fell by 3 percent on Monday.',
    'Print runs have doubled since March.',
    'Related industries employ another 3,000 people.',
    'Register early, the school says, because places are few.',
    'Join the queue on Monday, or come back in May.',
    'More than a thousand households took part.',
    'Play is work for a child.',
    'Follow the river on foot and you will reach the mill.',
    'Correction fluid was found in the file.',
    'Why Farmers Hand Over Their Seed',
    'By the end of May the bank will hold five thousand samples.',
  ])('stays: %s', (line) => {
    expect(isEnglishClutter(line)).toBe(false);
    expect(
      read(englishPage([...text, line, ...text.slice(0, 1)]))?.english.paragraphs.map((one) => one.text),
    ).toContain(line);
  });
});

describe('readEdition', () => {
  it.each([
    ['By Ansel Sample', 'Ansel Sample'],
    ['By Ansel Sample and Beispiel Chan | Duizhao Sample Daily', 'Ansel Sample and Beispiel Chan'],
    ['by Ansel O’Sample, Beispiel Chan', 'Ansel O’Sample, Beispiel Chan'],
    ['By the river, in spring', ''],
  ])('reads the byline %s', (line, byline) => {
    const found = read(englishPage([line, 'Updated 18 May 2026, 8:40 a.m.', ...text]));
    expect(found?.english.byline).toBe(byline);
    const lines = found?.english.paragraphs.map((one) => one.text) ?? [];
    expect(lines.includes(line)).toBe(byline === '');
    expect(lines.join('\n')).not.toContain('Updated');
    expect(lines.slice(-text.length)).toEqual(text);
  });

  it('keeps headings and lists for what they are', () => {
    const html = englishPage(text).replace(
      '</div></main>',
      '<h2>What Follows</h2><ul><li>First, the schools may come and see the store.</li></ul></div></main>',
    );
    expect(
      read(html)
        ?.english.paragraphs.slice(-2)
        .map(({ kind, text: line }) => `${kind}: ${line}`),
    ).toEqual(['heading: What Follows', 'list-item: First, the schools may come and see the store.']);
    expect(read(html)?.chinese).toEqual([]);
  });

  it('reads a page that stands in its own way', () => {
    const html = englishPage(text).replace(
      '<main>',
      '<form name="body"><input name="childNodes"></form><img name="querySelectorAll"><script>throw 1</script><main>',
    );
    expect(read(html)?.english.paragraphs.map((one) => one.text)).toEqual(text);
  });
});
