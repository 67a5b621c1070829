import type { SavedArticle } from '../../library/saved-article';
import { type Exporter, eachArticle } from '../exporter';
import { collectionName, fileName } from '../file-name';
import { zipParts } from '../zip-parts';
import { articlePage } from './article-page';
import { type BookEntry, bookEntry, grouped } from './book-entry';
import { collectionFacts, singleFacts } from './book-facts';
import { bookImages } from './book-images';
import { navigationPage, ncx } from './navigation';
import { containerFile, packageFile } from './package-file';
import { epubStyle } from './style';
import { span } from './xhtml';

const folder = 'OEBPS/';

/**
 * One EPUB 3 book of all articles (W3C Recommendation EPUB 3.3). Pages are compressed as they come; of each article only
 * a line of the contents stays. Pictures are embedded where the text holds them or `options.images` has them.
 */
export const epubExporter: Exporter = {
  id: 'epub',
  group: 'read',
  label: { en: 'EPUB book', 'zh-Hans': 'EPUB 电子书', 'zh-Hant': 'EPUB 電子書' },
  hint: {
    en: 'One book for e-readers and phones',
    'zh-Hans': '合成一本书，用于电子书阅读器和手机',
    'zh-Hant': '合成一本書，用於電子書閱讀器和手機',
  },
  extension: '.epub',
  type: 'application/epub+zip',
  choices: { pictures: true, readings: 'none', phonetic: 'pinyin', layout: 'stacked' },
  write: async (articles, options, signal) => {
    const book = zipParts(options.now);
    book.add('mimetype', 'application/epub+zip', 'stored');
    book.add('META-INF/container.xml', containerFile);
    book.add(`${folder}style.css`, epubStyle);
    const images = bookImages(book, folder, options.images);
    const entries: BookEntry[] = [];
    let last: SavedArticle | null = null;
    const count = await eachArticle(articles, options, signal, async (saved, index) => {
      const entry = bookEntry(saved, index);
      const pictures = await images.embed(saved, signal);
      book.add(`${folder}${entry.id}.xhtml`, articlePage(saved, entry, pictures, options));
      entries.push(entry);
      last = saved;
    });
    const single = count === 1 ? (last as SavedArticle | null) : null;
    const groups = grouped(entries);
    const facts = await (single
      ? singleFacts(single, entries, Boolean(options.ruby))
      : collectionFacts(entries, options.now, Boolean(options.ruby)));
    const about = single ? '' : `${span(`${count} 篇文章`, 'zh-Hans')} · ${span(`${count} articles`, 'en')}`;
    const pages = groups.flatMap((group) => group.entries);
    book.add(`${folder}nav.xhtml`, navigationPage(facts.title, about, groups));
    book.add(`${folder}toc.ncx`, ncx(facts.title, facts.identifier, groups));
    book.add(`${folder}package.opf`, packageFile(facts, options.now, pages, images.all(), !single));
    signal.throwIfAborted();
    return {
      name: single ? fileName(single.article.title, '.epub') : collectionName(options.now, '.epub'),
      type: 'application/epub+zip',
      parts: book.end(),
    };
  },
};
