import { oneLine, visibleText } from '../text/visible-text';
import { type EnglishLine, englishParagraphs, glossText } from './export-rows';
import { type Exporter, eachArticle } from './exporter';
import { collectionName, fileName } from './file-name';
import { filePieces } from './file-pieces';
import { type Annotated, exportNotes, noteLabels } from './notes';
import { describeOrigin, describeOriginsInChinese } from './origin';
import { creditedName, webAddress } from './web-address';

const separator = `\n${'─'.repeat(40)}\n\n`;

/**
 * Plain text as bilingual news is passed around: the Chinese paragraphs, then `英文翻译:` with News Title, Keywords and
 * News Content, then `【来源】`. Reading such a file gives the same pairing again. Several articles stand in one file.
 */
export const textExporter: Exporter = {
  id: 'text',
  group: 'read',
  label: { en: 'Plain text', 'zh-Hans': '纯文本', 'zh-Hant': '純文字' },
  hint: {
    en: 'Chinese, then English; for any program',
    'zh-Hans': '先中文后英文，任何软件都能打开',
    'zh-Hant': '先中文後英文，任何軟體都能開啟',
  },
  extension: '.txt',
  type: 'text/plain;charset=utf-8',
  write: async (articles, options, signal) => {
    const pieces = filePieces();
    let title = '';
    const count = await eachArticle(articles, options, signal, (article, index) => {
      title = article.article.title;
      pieces.add(index ? separator : '', articleText(article));
    });
    const name = count === 1 ? fileName(title, '.txt') : collectionName(options.now, '.txt');
    return { name, type: 'text/plain;charset=utf-8', parts: pieces.all() };
  },
};

/** One article in this form. */
export function articleText(saved: Annotated): string {
  const { article, titleEn, titleEnSource, keywords, pairs } = saved;
  const chinese = article.blocks.filter(({ kind }) => kind !== 'image').map(({ text }) => visibleText(text).trim());
  const english = englishParagraphs(pairs);
  const glosses = pairs.flatMap(({ gloss }) => (gloss ? [oneLine(glossText(gloss))] : []));
  const words = keywords.map(({ en }) => oneLine(en)).filter(Boolean);
  const sections = [chinese.filter(Boolean).join('\n\n')];
  if (english.length || titleEn) {
    const machine = titleEnSource === 'engine' ? ' (machine translation)' : '';
    const head = [
      '英文翻译:',
      ...(titleEn ? [`News Title${machine}: ${oneLine(titleEn)}`] : []),
      ...(words.length ? [`Keywords: ${words.join(', ')}`] : []),
    ];
    sections.push([...head, '', 'News Content:', english.map(paragraph).join('\n\n')].join('\n'));
  }
  if (glosses.length) {
    sections.push(['词语注释 (word gloss, not a translation):', ...glosses].join('\n'));
  }
  sections.push(sourceLines(saved), ...notesText(saved));
  return `${sections.join('\n\n')}\n`;
}

/** Human English stands as it is, as in the texts that this form comes from; any other says so. */
function paragraph(line: EnglishLine): string {
  const text = visibleText(line.text).trim();
  return line.source === 'page' || line.source === 'edition' ? text : `[${describeOrigin(line)}] ${text}`;
}

/** Behind the source, where who reads such a file again takes it for no part of the text. */
export function notesText(saved: Annotated): string[] {
  const lines = exportNotes(saved).lines.map(({ kind, words, note }) => {
    const label = kind === 'note' ? '' : `${noteLabels[kind]}: `;
    return `- ${label}“${words}”${note ? ` — ${note.replaceAll('\n', '\n  ')}` : ''}`;
  });
  return lines.length ? [`【${noteLabels.heading}】\n${lines.join('\n')}`] : [];
}

/** Of an imported text, which stands nowhere on the web. */
export const noAddress = '无网址';

/** Where the text and its English come from. */
export function sourceLines(saved: Annotated): string {
  const { article } = saved;
  const page = webAddress(article.canonicalUrl);
  const credited = webAddress(article.sourceUrl);
  const lines = [
    `【来源】${credited || page || noAddress}`,
    ...(credited && page && credited !== page ? [`【网页】${page}`] : []),
    ...(article.title ? [`【标题】${oneLine(article.title)}`] : []),
    ...(creditedName(article) || article.site ? [`【媒体】${oneLine(creditedName(article) || article.site)}`] : []),
    ...(article.publishedAt ? [`【时间】${oneLine(article.publishedAt)}`] : []),
    ...(article.byline ? [`【作者】${oneLine(article.byline)}`] : []),
    `【英文出处】${describeOriginsInChinese(saved)}`,
  ];
  return lines.join('\n');
}
