import { fileVersion } from '../library/import/file-version';
import { type Exporter, eachArticle } from './exporter';
import { collectionName, fileName } from './file-name';
import { filePieces } from './file-pieces';

/**
 * Everything, to be imported again: `{"format":"duizhao-library","version":3,"exportedAt":…,"articles":[SavedArticle]}`,
 * then how they are filed and their earlier texts: `"collections":[…],"filings":[…],"versions":[…]`, and
 * `"words":[…],"wordStates":[…],"later":[…],"feeds":[…]` where the whole library leaves. Pictures only leave in a backup.
 * `library/import.ts` reads it.
 */
export const jsonExporter: Exporter = {
  id: 'json',
  group: 'keep',
  label: { en: 'JSON backup', 'zh-Hans': 'JSON 备份', 'zh-Hant': 'JSON 備份' },
  hint: {
    en: 'Everything; can be imported again',
    'zh-Hans': '完整内容，可再次导入',
    'zh-Hant': '完整內容，可再次匯入',
  },
  extension: '.json',
  type: 'application/json',
  write: async (articles, options, signal) => {
    const head = { format: 'duizhao-library', version: fileVersion, exportedAt: options.now.toISOString() };
    const pieces = filePieces();
    pieces.add(`${JSON.stringify(head).slice(0, -1)},"articles":[`);
    let title = '';
    const count = await eachArticle(articles, options, signal, (article, index) => {
      title = article.article.title;
      pieces.add(`${index ? ',' : ''}\n${JSON.stringify(article)}`);
    });
    let list = '';
    for await (const { kind, rows } of options.rest ?? []) {
      signal.throwIfAborted();
      if (rows.length === 0) continue;
      pieces.add(kind === list ? ',' : `\n],"${kind}":[`, `\n${rows.map((row) => JSON.stringify(row)).join(',\n')}`);
      list = kind;
    }
    pieces.add('\n]}\n');
    const name = count === 1 ? fileName(title, '.json') : collectionName(options.now, '.json');
    return { name, type: 'application/json', parts: pieces.all() };
  },
};
