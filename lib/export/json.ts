import { type Exporter, eachArticle } from './exporter';
import { collectionName, fileName } from './file-name';

/**
 * Everything, to be imported again: `{"format":"duizhao-library","version":2,"exportedAt":…,"articles":[SavedArticle]}`,
 * with `"words":[KeptWord],"wordStates":[WordStateRow]` where the whole library leaves.
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
    const head = { format: 'duizhao-library', version: 2, exportedAt: options.now.toISOString() };
    const parts = [`${JSON.stringify(head).slice(0, -1)},"articles":[`];
    let title = '';
    const count = await eachArticle(articles, options, signal, (article, index) => {
      title = article.article.title;
      parts.push(`${index ? ',' : ''}\n${JSON.stringify(article)}`);
    });
    if (options.words) {
      parts.push('\n],"words":[', ...pieces(options.words.words));
      parts.push('\n],"wordStates":[', ...pieces(options.words.wordStates));
    }
    parts.push('\n]}\n');
    const name = count === 1 ? fileName(title, '.json') : collectionName(options.now, '.json');
    return { name, type: 'application/json', parts };
  },
};

/** In hundreds, because one string may not hold all words of a long-kept library. */
function* pieces(rows: readonly object[]): Generator<string> {
  for (let start = 0; start < rows.length; start += 100) {
    const some = rows.slice(start, start + 100).map((row) => JSON.stringify(row));
    yield `${start ? ',' : ''}\n${some.join(',\n')}`;
  }
}
