import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { copied } from '@/lib/export/copied';
import { exporters } from '@/lib/export/registry';
import { textAddress } from '@/lib/text/text-address';
import { noSignal, now, sampleArticle } from './sample';

const address = await textAddress('一段没有网址的文字');
const bare = () => {
  const sample = sampleArticle();
  return {
    ...sample,
    id: address,
    article: {
      ...sample.article,
      url: address,
      canonicalUrl: address,
      site: '',
      source: '',
      sourceUrl: '',
      byline: '',
      blocks: sample.article.blocks.filter(({ kind }) => kind !== 'image'),
    },
  };
};

/** All the text of a file, of a zip that of its entries. */
async function written(id: string, titled: boolean): Promise<string> {
  const exporter = exporters.find((one) => one.id === id);
  if (!exporter) throw new Error(id);
  const article = bare();
  const one = titled
    ? article
    : { ...article, titleEn: '', titleEnSource: '' as const, article: { ...article.article, title: '' } };
  const { parts } = await exporter.write(
    [one, { ...one, id: `${address}x` }],
    { now, machineLines: true, version: '1' },
    noSignal,
  );
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return new TextDecoder().decode(bytes);
  return Object.entries(unzipSync(bytes))
    .map(([name, entry]) => `${name}\n${strFromU8(entry)}`)
    .join('\n');
}

// The backup keeps what is there, cards of words are made of kept words, and a package is a database of the same notes
// as the text file has.
describe.each(exporters.map(({ id }) => id).filter((id) => !['json', 'anki-words', 'anki-package'].includes(id)))(
  '%s of a text without a web address',
  (id) => {
    it.each([true, false])('links to nothing (with a headline: %s)', async (titled) => {
      const text = await written(id, titled);
      expect(text).toContain('旧桥');
      // As an identity it may stand where nobody follows it: as a note's key, as a unit's id.
      const followed = text.replace(
        /<span hidden>[^<]*<\/span>|&lt;span hidden&gt;.*?&lt;\/span&gt;|tuid="[^"]*"|"(?:id|article)":"[^"]*"/g,
        '',
      );
      expect(followed).not.toContain('ni:///');
      expect(text).not.toMatch(/href=""|\]\(<?>?\)|url = \{\}|UR {2}- *\r?$|undefined|· *$/m);
    });
  },
);

it('is copied without a link', () => {
  for (const form of ['text', 'markdown', 'rich'] as const) {
    const { text, html = '' } = copied(bare(), form);
    expect(`${text}${html}`).not.toMatch(/ni:\/\/|href=""|\]\(/);
  }
});
