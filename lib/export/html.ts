import type { BlockId } from '../article';
import { escapeHtml } from '../text/html';
import { type Exporter, eachArticle } from './exporter';
import { collectionName, fileName } from './file-name';
import { filePieces } from './file-pieces';
import { contentsEntry, htmlArticle } from './html-article';
import { htmlStyle } from './html-style';
import { dataAddress, picturesOf } from './pictures';

/**
 * One file that shows the articles in any browser, without the extension and without the network: no script, no picture
 * but those that lie in the file itself, nothing fetched, and a policy that forbids all of it.
 */
export const htmlExporter: Exporter = {
  id: 'html',
  group: 'read',
  label: { en: 'Web page', 'zh-Hans': '网页', 'zh-Hant': '網頁' },
  hint: {
    en: 'One file to read, print or send',
    'zh-Hans': '单个文件，便于阅读、打印、发送',
    'zh-Hant': '單一檔案，便於閱讀、列印、傳送',
  },
  extension: '.html',
  type: 'text/html;charset=utf-8',
  choices: { pictures: true },
  write: async (articles, options, signal) => {
    const bodies = filePieces();
    const contents: string[] = [];
    let title = '';
    let illustrated = false;
    const count = await eachArticle(articles, options, signal, async (saved, index) => {
      title = saved.article.title;
      const pictures = new Map<BlockId, string>();
      for await (const [block, picture] of picturesOf(saved, options.images, signal))
        pictures.set(block, dataAddress(picture));
      illustrated ||= pictures.size > 0;
      bodies.add(htmlArticle(saved, `a${index + 1}`, pictures));
      contents.push(contentsEntry(saved, `a${index + 1}`));
    });
    const single = count === 1;
    const name = single ? fileName(title, '.html') : collectionName(options.now, '.html');
    const list = single
      ? ''
      : `<nav aria-label="Contents 目录"><h1>Duìzhào 对照</h1><ol>${contents.join('')}</ol></nav>`;
    const head = await htmlHead(single ? title : 'Duìzhào 对照', illustrated);
    return {
      name,
      type: 'text/html;charset=utf-8',
      parts: [head, list, '<main>', ...bodies.all(), '</main>', foot(options.now), '</body></html>\n'],
    };
  },
};

async function htmlHead(title: string, illustrated: boolean): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(htmlStyle));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  const policy = `default-src 'none'; style-src 'sha256-${hash}';${illustrated ? ' img-src data:;' : ''} base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
`;
}

const foot = (now: Date): string =>
  `<footer>Duìzhào 对照 · <time datetime="${now.toISOString()}">${now.toISOString().slice(0, 10)}</time></footer>`;
