import type { Block } from '../article';
import { isName, type Label, readByline, readCredit, readKeywords, readLabel } from './labels';
import { withoutLanguagePrefixes } from './language-prefixes';
import { countScripts } from './language-runs';

/** What the labels of a page say, and the blocks without them. */
export interface Labelled {
  blocks: Block[];
  titleEn: string;
  titleZh: string;
  keywordsEn: string[];
  keywordsZh: string[];
  bylineEn: string;
  credit: { source: string; sourceUrl: string } | null;
  /** The page announces an English version, or names the parts of one. */
  announced: boolean;
}

interface Line {
  block: number;
  text: string;
  label: Label | null;
}

/** Lines at either end of an article in which a credit belongs to the article and not to a table or picture. */
const creditLines = 8;

/**
 * Takes label lines out of the blocks and reads them.
 *
 * @param all False where the page holds no English version: then only the credit is taken, and every other line is text.
 */
export function takeLabels(page: readonly Block[], all: boolean): Labelled {
  const blocks = all ? withoutLanguagePrefixes(page) : page;
  const lines = linesOf(blocks);
  const found: Labelled = {
    blocks: [],
    titleEn: '',
    titleZh: '',
    keywordsEn: [],
    keywordsZh: [],
    bylineEn: '',
    credit: null,
    announced: false,
  };
  const kept: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) continue;
    const atEdge = index < creditLines || index >= lines.length - creditLines;
    const label = readable(line, all, atEdge, blocks[line.block]) ? line.label : null;
    const next = lines[index + 1];
    if (!label) {
      const name = all && afterHeadline(kept, found) ? readByline(line.text) : '';
      if (name && !found.bylineEn) found.bylineEn = name;
      else kept.push(line);
      continue;
    }
    const own = label.value || (takesNext(label, next) ? next?.text : '') || '';
    const rest = record(found, label, own);
    if (rest === null) kept.push(line);
    else {
      if (own && !label.value) index += 1;
      if (rest) kept.push({ ...line, text: rest, label: null });
    }
  }
  found.blocks = rebuild(blocks, kept);
  return found;
}

function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'image') return [];
    const lines = block.text.split('\n').map((text) => ({ block: index, text, label: readLabel(text) }));
    // An unlabelled block is kept in one piece.
    return lines.some((line) => line.label) ? lines : [{ block: index, text: block.text, label: null }];
  });
}

function readable(line: Line, all: boolean, atEdge: boolean, block: Block | undefined): boolean {
  if (!line.label || block?.kind === 'caption') return false;
  return line.label.field === 'source' ? atEdge : all;
}

/** 'By …' is a byline only directly below the English headline. */
const afterHeadline = (kept: readonly Line[], found: Labelled): boolean =>
  Boolean(found.titleEn) || countScripts(kept.at(-1)?.text ?? '').latin > 2;

function takesNext({ field, value }: Label, next: Line | undefined): boolean {
  if (value || !next || next.label) return false;
  return (field === 'title' || field === 'keywords' || field === 'source') && next.text.length <= 200;
}

/** Notes what a label says. Gives the text that stays in the article ('' for none), or null where it is no label after all. */
function record(found: Labelled, { field, value }: Label, own: string): string | null {
  const { han, latin } = countScripts(own);
  const english = latin > han;
  switch (field) {
    case 'title':
      if (!own || own.length > 300) return null;
      if (english) found.titleEn ||= own;
      else found.titleZh ||= own;
      found.announced ||= english;
      return '';
    case 'keywords': {
      const words = readKeywords(own);
      if (!words.length) return null;
      if (english) found.keywordsEn = words;
      else found.keywordsZh = words;
      return '';
    }
    case 'byline':
      // In an interview 'Reporter: Why?' is what somebody says.
      if (!english || !isName(own)) return null;
      found.bylineEn ||= own;
      return '';
    case 'source': {
      const credit = readCredit(own);
      if (!credit) return null;
      if (!found.credit?.sourceUrl || credit.sourceUrl) found.credit = credit;
      return '';
    }
    case 'content':
      return value;
    default:
      // '翻译：张三' names the translator; a marker stands alone or before the text itself.
      if (value && value.length < 20) return null;
      found.announced ||= field === 'english';
      return value;
  }
}

function rebuild(blocks: readonly Block[], kept: readonly Line[]): Block[] {
  const texts = new Map<number, string[]>();
  for (const line of kept) {
    const own = texts.get(line.block);
    if (own) own.push(line.text);
    else texts.set(line.block, [line.text]);
  }
  return blocks.flatMap((block, index) => {
    if (block.kind === 'image') return [block];
    const text = texts.get(index)?.join('\n');
    return text ? [text === block.text ? block : { ...block, text }] : [];
  });
}
