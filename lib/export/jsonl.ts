import type { SavedArticle } from '../library/saved-article';
import { oneLine, visibleText } from '../text/visible-text';
import { chosenPairs } from './chosen-pairs';
import { type Exporter, type ExportOptions, eachArticle } from './exporter';
import { collectionName, fileName } from './file-name';
import { filePieces } from './file-pieces';
import type { MarkedText } from './pair-rows';
import { webAddress } from './web-address';

/**
 * JSON Lines (UTF-8, '\n' behind each line) for corpora: every pair that has both Chinese and a translation, one a line.
 * Glosses are no translations; they, and sentences without a partner, are left out.
 *
 * - `zh`, `en`: the texts; '\n' only where the page breaks the line or a paragraph ends
 * - `source`: 'page' and 'edition' are human, 'engine' is a machine, 'edited' is the reader
 * - `engine`: which engine, or the address of the edition; '' where there is none to name
 * - `confidence`: 0…1, how likely it is that both say the same
 * - `zh_ids`, `en_ids`: sentences; `b3.2` is the second of the third block, `e3.2` that of the third English paragraph
 * - `article`, `url`, `title`, `outlet`, `published` (ISO 8601 or ''), `saved` (ISO 8601 in UTC)
 * - `script`: 'zh-Hans' or 'zh-Hant'
 */
export const jsonlExporter: Exporter = {
  id: 'jsonl',
  group: 'translate',
  label: { en: 'JSON Lines', 'zh-Hans': 'JSON Lines', 'zh-Hant': 'JSON Lines' },
  hint: {
    en: 'Translated pairs for corpora',
    'zh-Hans': '有译文的句对，用于语料库',
    'zh-Hant': '有譯文的句對，用於語料庫',
  },
  extension: '.jsonl',
  type: 'application/jsonl',
  choices: { machineLines: true, uncertainLines: true },
  write: async (articles, options, signal) => {
    const pieces = filePieces();
    let title = '';
    const count = await eachArticle(articles, options, signal, (saved) => {
      title = saved.article.title;
      pieces.add(articleLines(saved, options));
    });
    const name = count === 1 ? fileName(title, '.jsonl') : collectionName(options.now, '.jsonl');
    const parts = pieces.all();
    return { name, type: 'application/jsonl', parts, empty: parts.length === 0 };
  },
};

/** What JSON lets stand and some programs take for the end of a line; ids come as they are. */
const lineEnds = /[\u0085\u2028\u2029]/g;
const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

const plain = ({ text }: MarkedText): string => visibleText(text).trim();

function articleLines(saved: SavedArticle, options: ExportOptions): string {
  const { article } = saved;
  const facts = {
    article: saved.id,
    url: webAddress(article.canonicalUrl),
    title: oneLine(article.title),
    outlet: oneLine(article.site),
    published: oneLine(article.publishedAt),
    saved: saved.savedAt,
    script: article.script === 'Hant' ? 'zh-Hant' : 'zh-Hans',
  };
  return chosenPairs(saved, options)
    .rows.filter(({ zh, en }) => plain(zh) && plain(en))
    .map(({ pair, zh, en, source, engine }) => {
      const ids = { zh_ids: pair.zh, en_ids: pair.en.map(({ id }) => id) };
      const texts = { zh: plain(zh), en: plain(en), source, engine: oneLine(engine), confidence: pair.confidence };
      return `${JSON.stringify({ ...texts, ...ids, ...facts }).replace(lineEnds, escaped)}\n`;
    })
    .join('');
}
