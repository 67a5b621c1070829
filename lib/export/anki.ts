import type { SavedArticle } from '../library/saved-article';
import type { PairSource } from '../pairing';
import { ankiHead, ankiHtml, ankiRow } from '../text/anki-text';
import { escapeHtml } from '../text/html';
import { chosenPairs } from './chosen-pairs';
import { type Exporter, type ExportOptions, eachArticle } from './exporter';
import { collectionName, fileName } from './file-name';
import { filePieces } from './file-pieces';
import { tagOf } from './markdown-text';
import { markedPieces } from './marked-text';
import { describeOrigin } from './origin';
import { type MarkedText, type PairRow, pairNoteText } from './pair-rows';
import { webAddress } from './web-address';

export const ankiColumns = [
  'Chinese',
  'English',
  'EnglishSource',
  'Note',
  'Sentence',
  'Title',
  'TitleEnglish',
  'Outlet',
  'Published',
  'Source',
  'Deck',
  'Tags',
] as const;

export const ankiDeck = 'Duìzhào 对照';

/**
 * Cards of sentences: one note a pair that has both Chinese and a translation; tags say who made the translation, and a
 * gloss is none. What the reader marked is bold; notes stand in a field of their own.
 *
 * Anki tells notes apart by the text of the first field, its tags taken off. It is the Chinese, so that a note type with
 * a front and a back fits as it is, and behind it, not shown, the article and which of its equal sentences this is: a
 * second import updates the card and does not double it, whatever was marked or translated anew in between, and the same
 * sentence of two articles makes two cards. 'Sentence' has the Chinese alone, for reading aloud.
 */
export const ankiExporter: Exporter = {
  id: 'anki',
  group: 'learn',
  label: { en: 'Anki cards', 'zh-Hans': 'Anki 卡片', 'zh-Hant': 'Anki 卡片' },
  hint: {
    en: 'Text that Anki imports, one note a sentence',
    'zh-Hans': 'Anki 可导入的文本，一句一条',
    'zh-Hant': 'Anki 可匯入的文字檔，一句一則',
  },
  extension: '.txt',
  type: 'text/plain;charset=utf-8',
  choices: { machineLines: true, uncertainLines: true },
  write: async (articles, options, signal) => {
    const pieces = filePieces();
    let title = '';
    const count = await eachArticle(articles, options, signal, (saved) => {
      title = saved.article.title;
      pieces.add(ankiNotes(saved, options).map(ankiRow).join(''));
    });
    const name = count === 1 ? fileName(title, '.txt') : collectionName(options.now, '.txt');
    const notes = pieces.all();
    const parts = [ankiHead({ columns: ankiColumns, deck: 'Deck', tags: 'Tags' }), ...notes];
    return { name, type: 'text/plain;charset=utf-8', parts, empty: notes.length === 0 };
  },
};

/** The fields of one article's notes, in the order of `ankiColumns`. HTML, except deck and tags. */
export function ankiNotes(saved: SavedArticle, options: ExportOptions): string[][] {
  const seen = new Map<string, number>();
  return chosenPairs(saved, options).rows.flatMap((row) => {
    const chinese = ankiHtml(row.zh.text.trim());
    if (!chinese || !row.en.text.trim()) return [];
    const number = (seen.get(chinese) ?? 0) + 1;
    seen.set(chinese, number);
    const key = `${saved.id}${number > 1 ? ` ${number}` : ''}`;
    return [fieldsOf(saved, row, key)];
  });
}

function fieldsOf({ article, titleEn, titleEnSource }: SavedArticle, row: PairRow, key: string): string[] {
  const address = webAddress(article.canonicalUrl);
  const name = ankiHtml([article.site, article.title].filter(Boolean).join(' · ') || address);
  return [
    `${bold(row.zh)}<span hidden> ${ankiHtml(key)}</span>`,
    bold(row.en),
    ankiHtml(describeOrigin(row)),
    row.notes.map((note) => ankiHtml(pairNoteText(note))).join('<br>'),
    ankiHtml(row.zh.text.trim()),
    ankiHtml(article.title),
    titleEnSource === 'gloss' ? '' : ankiHtml(titleEn),
    ankiHtml(article.site),
    ankiHtml(article.publishedAt.slice(0, 10)),
    address ? `<a href="${escapeHtml(address)}">${name}</a>` : name,
    ankiDeck,
    tagsOf(article.site, row).join(' '),
  ];
}

const bold = ({ text, marks }: MarkedText): string =>
  markedPieces(text, marks)
    .map((piece) => {
      const html = ankiHtml(piece.text);
      return piece.marked && html ? `<b>${html}</b>` : html;
    })
    .join('')
    .trim();

/** Who made the English, as the last part of its tag. */
const makers: Record<PairSource, string> = {
  edited: 'edited',
  page: 'human',
  edition: 'human',
  engine: 'machine',
  gloss: 'gloss',
};

/** Tags have no spaces; '::' makes a tree of them. */
function tagsOf(outlet: string, { source, uncertain, notes, zh, en }: PairRow): string[] {
  const site = tagOf(outlet);
  return [
    'duizhao',
    ...(site ? [`news::${site}`] : []),
    `english::${makers[source]}`,
    ...(uncertain ? ['english::uncertain'] : []),
    ...(zh.marks.length || en.marks.length ? ['highlighted'] : []),
    ...(notes.some(({ kind }) => kind === 'difficult') ? ['difficult'] : []),
  ];
}
