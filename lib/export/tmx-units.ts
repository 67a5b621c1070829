import type { Script } from '../article';
import { blockOf } from '../bilingual-article';
import type { SavedArticle } from '../library/saved-article';
import { lowConfidence, type Pair } from '../pairing';
import { sentencesOf } from '../text/article-sentences';
import type { Sentence } from '../text/sentence';
import { oneLine } from '../text/visible-text';
import { escapeXml } from '../text/xml';
import { englishLines } from './export-rows';
import type { ExportOptions } from './exporter';
import { describeOrigin } from './origin';
import { creditedName, webAddress } from './web-address';

/** How many pairs did not become units, and why. */
export interface LeftOut {
  machine: number;
  uncertain: number;
  /** No English, no Chinese, or only a gloss. */
  alone: number;
}

export const emptyLeftOut = (): LeftOut => ({ machine: 0, uncertain: 0, alone: 0 });

/** CAT tools know Chinese by region, not by script. */
export const languageCode = (script: Script): 'zh-CN' | 'zh-TW' => (script === 'Hant' ? 'zh-TW' : 'zh-CN');

/** '20260309T080000Z'; '' for what is no time. */
export function tmxTime(iso: string): string {
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? '' : `${time.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/**
 * The units of one article; '' where it has none.
 *
 * @param source the file's source language
 * @param leftOut counts on
 */
export function tmxUnits(saved: SavedArticle, source: string, options: ExportOptions, leftOut: LeftOut): string {
  const { article, pairs } = saved;
  const sentences = new Map(sentencesOf(article.blocks).map((sentence) => [sentence.id, sentence]));
  const texts = new Map(article.blocks.map(({ id, text }) => [id, text]));
  const language = languageCode(article.script);
  const times = [
    ['creationdate', tmxTime(saved.savedAt)],
    ['changedate', tmxTime(saved.updatedAt)],
    ['srclang', language === source ? '' : language],
  ];
  const shared = times.filter(([, value]) => value).map(([name, value]) => ` ${name}="${value}"`);
  const facts: [type: string, text: string, lang: string][] = [
    ['x-url', webAddress(article.canonicalUrl), ''],
    ['x-title', article.title, language],
    ['x-outlet', article.site || creditedName(article), language],
  ];
  const about = facts.filter(([, text]) => oneLine(text)).map(property);
  const units: string[] = [];
  pairs.forEach((pair, index) => {
    const zh = chineseOf(pair, sentences, texts);
    const en = pair.gloss ? '' : oneLine(pair.en.map(({ text }) => text).join(' '));
    const why = reasonAgainst(pair, zh, en, options);
    if (why) {
      leftOut[why] += 1;
      return;
    }
    const own: [type: string, text: string, lang: string][] = [
      ['x-source', pair.source, ''],
      ['x-confidence', String(Math.round(pair.confidence * 100) / 100), ''],
      ['x-engine', pair.engine ?? '', ''],
    ];
    const props = [...own.filter(([, text]) => oneLine(text)).map(property), ...about];
    const id = `${saved.id}#${pair.zh[0] ?? ''}.${index + 1}`.replace(/\s/g, '%20');
    units.push(`<tu tuid="${escapeXml(id)}"${shared.join('')}>
${warning(pair)}${props.join('\n')}
<tuv xml:lang="${language}"><seg>${escapeXml(zh)}</seg></tuv>
<tuv xml:lang="en"><seg>${escapeXml(en)}</seg></tuv>
</tu>
`);
  });
  return units.join('');
}

function reasonAgainst(pair: Pair, zh: string, en: string, options: ExportOptions): keyof LeftOut | null {
  if (!zh || !en || pair.source === 'gloss') return 'alone';
  if (pair.source === 'engine' && !options.machineLines) return 'machine';
  if (!(pair.confidence >= lowConfidence) && !options.uncertainLines) return 'uncertain';
  return null;
}

/** The Chinese sentences of a pair as one: within a block with what stands between them, else with a space. */
function chineseOf({ zh }: Pair, sentences: ReadonlyMap<string, Sentence>, texts: ReadonlyMap<string, string>): string {
  let text = '';
  let last: Sentence | undefined;
  for (const id of zh) {
    const sentence = sentences.get(id);
    if (!sentence) continue;
    const block = blockOf(id);
    const follows = last && blockOf(last.id) === block && last.end <= sentence.start;
    const between = last && follows ? (texts.get(block) ?? '').slice(last.end, sentence.start) : ' ';
    text += `${last ? (between.trim() ? ' ' : between) : ''}${sentence.text}`;
    last = sentence;
  }
  return oneLine(text);
}

const property = ([type, text, lang]: [type: string, text: string, lang: string]): string =>
  `<prop type="${type}"${lang ? ` xml:lang="${lang}"` : ''}>${escapeXml(oneLine(text))}</prop>`;

/** Shown beside the unit by the programs that show notes; '' for human translation that is sure. */
function warning(pair: Pair): string {
  const [line] = englishLines([pair]);
  if (!line || (line.source !== 'engine' && !line.uncertain)) return '';
  return `<note xml:lang="en">${escapeXml(describeOrigin(line))}</note>\n`;
}
