import { ankiPlain } from '../../text/anki-text';
import type { ListedWord } from '../../words/word-list';
import { ankiWordNotes } from '../../words/word-list-file';
import { ankiColumns, ankiNotes } from '../anki';
import { ankiWordTags, wordsOfArticles } from '../anki-words';
import type { CardChoice } from '../choices';
import { type Exporter, type ExportOptions, eachArticle } from '../exporter';
import { collectionName, fileName } from '../file-name';
import { zipParts } from '../zip-parts';
import { ankiCollection, type PackageNote } from './collection';
import { type CardKind, sentenceCards, wordCards } from './collection-facts';

const type = 'application/x-apkg';

const kindsOf: Record<CardChoice, readonly CardKind[]> = {
  both: [sentenceCards, wordCards],
  sentences: [sentenceCards],
  words: [wordCards],
};

const wanted = { both: 'cards', sentences: 'translations', words: 'words' } as const;

/**
 * A package for Anki: the same notes as the two text files have, in note types and decks of our own, so that nothing is
 * to be answered when it is opened. A zip of an SQLite database (the form that every Anki takes, see `schema.ts`) and of
 * the list of media, of which there are none. A note keeps its identity: another package updates it and its card keeps
 * what was learnt.
 */
export const ankiPackageExporter: Exporter = {
  id: 'anki-package',
  group: 'learn',
  label: { en: 'Anki package', 'zh-Hans': 'Anki 牌组包', 'zh-Hant': 'Anki 牌組包' },
  hint: {
    en: 'Opens with a double click in Anki: sentences and kept words',
    'zh-Hans': '双击即可在 Anki 中打开：句子和生词',
    'zh-Hant': '按兩下即可在 Anki 中開啟：句子和生詞',
  },
  extension: '.apkg',
  type,
  choices: { cards: 'both', machineLines: true, uncertainLines: true, phonetic: 'pinyin' },
  write: async (articles, options, signal) => {
    const { cards = 'both', now, sqlite } = options;
    if (!sqlite) throw new Error('A package for Anki needs SQLite.');
    const collection = ankiCollection(await sqlite(), kindsOf[cards], now);
    try {
      const ids = new Set<string>();
      let title = '';
      const count = await eachArticle(articles, options, signal, (saved) => {
        title = saved.article.title;
        ids.add(saved.id);
        if (cards !== 'words') for (const fields of ankiNotes(saved, options)) collection.add(sentenceNote(fields));
      });
      if (cards !== 'sentences')
        for (const note of wordNotes(wordsOfArticles((await options.keptWords?.()) ?? [], ids), options))
          collection.add(note);
      signal.throwIfAborted();
      const zip = zipParts(now);
      await zip.addLong('collection.anki2', collection.file(), signal);
      zip.add('media', '{}');
      const name = count === 1 ? fileName(title, '.apkg') : collectionName(now, '.apkg');
      return { name, type, parts: zip.end(), empty: collection.count() === 0, wanted: wanted[cards] };
    } finally {
      collection.close();
    }
  },
};

/** A note as the text file has it; what tells it apart there tells it apart here. */
function sentenceNote(columns: readonly string[]): PackageNote {
  const fields = columns.slice(0, ankiColumns.indexOf('Deck'));
  const tags = (columns[ankiColumns.indexOf('Tags')] ?? '').split(' ').filter(Boolean);
  return { kind: sentenceCards, identity: ankiPlain(fields[0] ?? ''), fields, tags };
}

/** The id of the word tells it apart, since its first field changes with the way in which readings are written. */
function wordNotes(words: readonly ListedWord[], { reading = (numbered) => numbered }: ExportOptions): PackageNote[] {
  const notes = ankiWordNotes(words, reading);
  return words.map((word, index) => ({
    kind: wordCards,
    identity: word.id,
    fields: notes[index] ?? [],
    tags: ankiWordTags(word),
  }));
}
