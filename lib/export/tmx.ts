import { type Exporter, eachArticle } from './exporter';
import { collectionName, fileName } from './file-name';
import { filePieces } from './file-pieces';
import { tmxFoot, tmxHead } from './tmx-head';
import { emptyLeftOut, languageCode, tmxUnits } from './tmx-units';

/**
 * A translation memory for CAT tools: TMX 1.4b (LISA OSCAR, 2005), one unit for each pair that has both languages. By
 * default human translation alone (of the page, of an edition, of the reader), and of that what surely belongs together:
 * one wrong unit in a memory is offered again with every text like it. `machineLines` and `uncertainLines` let the rest
 * in, with a note that says what it is. The head of the file says how much was left out. Headlines are no units, as those
 * of two newsrooms seldom say the same; glosses are none because they are no translation.
 */
export const tmxExporter: Exporter = {
  id: 'tmx',
  group: 'translate',
  label: { en: 'TMX translation memory', 'zh-Hans': 'TMX 翻译记忆库', 'zh-Hant': 'TMX 翻譯記憶庫' },
  hint: {
    en: 'Human translation only; for OmegaT, Trados, memoQ',
    'zh-Hans': '仅人工译文；用于 OmegaT、Trados、memoQ',
    'zh-Hant': '僅人工譯文；用於 OmegaT、Trados、memoQ',
  },
  extension: '.tmx',
  type: 'application/x-tmx+xml',
  choices: { machineLines: false, uncertainLines: false },
  write: async (articles, options, signal) => {
    const units = filePieces();
    const leftOut = emptyLeftOut();
    let title = '';
    let source = '';
    const count = await eachArticle(articles, options, signal, (saved) => {
      title = saved.article.title;
      // The memory's own source language is that of its first article; units of the other script say theirs.
      source ||= languageCode(saved.article.script);
      units.add(tmxUnits(saved, source, options, leftOut));
    });
    const written = units.all();
    const parts = [tmxHead(source || languageCode('Hans'), options, leftOut), ...written, tmxFoot];
    const name = count === 1 ? fileName(title, '.tmx') : collectionName(options.now, '.tmx');
    return { name, type: 'application/x-tmx+xml', parts, empty: written.length === 0 };
  },
};
