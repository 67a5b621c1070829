import { articleId } from '../library/saved-article';
import { isTextAddress } from '../text/text-address';
import type { ListedWord } from '../words/word-list';
import { ankiFile } from '../words/word-list-file';
import { type Exporter, eachArticle } from './exporter';
import { collectionName } from './file-name';
import { tagOf } from './markdown-text';
import { webAddress } from './web-address';

/**
 * Cards of the kept words that were met in these articles: the same notes as the list of words makes, with the sentence
 * of one of these articles. A word's first field is always the same, so that either file updates the cards of the other.
 */
export const ankiWordsExporter: Exporter = {
  id: 'anki-words',
  group: 'learn',
  label: { en: 'Anki cards of kept words', 'zh-Hans': '生词的 Anki 卡片', 'zh-Hant': '生詞的 Anki 卡片' },
  hint: {
    en: 'The words that you kept from these articles',
    'zh-Hans': '您从这些文章中收藏的生词',
    'zh-Hant': '您從這些文章中收藏的生詞',
  },
  extension: '.txt',
  type: 'text/plain;charset=utf-8',
  choices: { phonetic: 'pinyin' },
  write: async (articles, options, signal) => {
    const ids = new Set<string>();
    await eachArticle(articles, options, signal, ({ id }) => {
      ids.add(id);
    });
    const words = wordsOfArticles((await options.keptWords?.()) ?? [], ids);
    signal.throwIfAborted();
    return {
      name: collectionName(options.now, '.txt').replace('duizhao-', 'duizhao-words-'),
      type: 'text/plain;charset=utf-8',
      parts: [ankiFile(words, options.reading ?? ((numbered) => numbered))],
      empty: words.length === 0,
      wanted: 'words',
    };
  },
};

/** The kept words of which a sentence stands in one of these articles, each with those sentences first. */
export function wordsOfArticles(words: readonly ListedWord[], articles: ReadonlySet<string>): ListedWord[] {
  return words.flatMap((word) => {
    const here = word.sentences.filter(({ url }) => isAddress(url) && articles.has(articleId(url)));
    if (!here.length) return [];
    return [{ ...word, sentences: [...here, ...word.sentences.filter((one) => !here.includes(one))] }];
  });
}

/** Where the word was met and how hard it is, as tags; the text file has none. */
export function ankiWordTags({ hsk, sentences: [sentence] }: ListedWord): string[] {
  const site = tagOf(sentence?.site ?? '');
  return ['duizhao', ...(site ? [`news::${site}`] : []), ...(hsk ? [`hsk::${hsk}`] : [])];
}

/** A sentence may have been kept, or imported, with no address that an article can have. */
const isAddress = (url: string): boolean => webAddress(url) !== '' || isTextAddress(url);
