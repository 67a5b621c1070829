import type { Block } from '../article';
import { countScripts, type Lang, languageRuns, splitHeading, withoutBrackets } from './language-runs';

/** A piece of the page in one language: a block, or a part of a block that holds both. */
export interface Unit {
  block: Block;
  lang: Lang;
  text: string;
  /** It stood in brackets of its own behind the other language. */
  bracketed: boolean;
  /** The block holds both languages; its units stand beside each other. */
  mixed: boolean;
  /** The line that a heading in two languages was split from. */
  heading?: string;
}

/** The pieces of all blocks in page order. Images have none. */
export function unitsOf(blocks: readonly Block[]): Unit[] {
  return blocks.flatMap((block) => (block.kind === 'image' ? [] : unitsOfBlock(block)));
}

function unitsOfBlock(block: Block): Unit[] {
  const lines = block.text
    .split('\n')
    .map((line) => line.trim())
    // '* * *' and '……' divide the page, and belong to neither language.
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  if (!lines.length) return [];
  const pieces = lines.flatMap((line) => piecesOf(line, block.kind === 'heading'));
  const mixed = pieces.some((piece) => piece.lang !== pieces[0]?.lang);
  const unit = (piece: Piece): Unit => ({ ...piece, block, mixed });
  if (!mixed && !areParagraphs(lines) && !pieces.slice(1).some((piece) => piece.bracketed)) {
    return [unit({ lang: pieces[0]?.lang ?? block.lang, text: lines.join('\n'), bracketed: false })];
  }
  return pieces.map(unit);
}

type Piece = Pick<Unit, 'lang' | 'text' | 'bracketed' | 'heading'>;

function piecesOf(line: string, isHeading: boolean): Piece[] {
  const runs = languageRuns(line);
  if (runs.length === 2 && runs[1]?.bracketed && isShort(line)) return runs.map((one) => ({ ...one, heading: line }));
  if (runs.length > 1) return joinAlternating(sentencesInTurn(line) ?? runs);
  const halves = isShort(line) ? splitHeading(line, isHeading) : null;
  if (halves) return halves.map((half) => ({ ...half, heading: line }));
  return [
    { lang: isRemark(line) ? 'zh' : (runs[0]?.lang ?? 'zh'), text: line, bracketed: withoutBrackets(line) !== line },
  ];
}

/** 'PS' or 'OK。' between Chinese paragraphs is Chinese, whatever its letters. */
const isRemark = (line: string): boolean =>
  /^\p{Lu}{1,3}\P{L}*$/u.test(line) || (/[，。、；：！？]/u.test(line) && countScripts(line).latin <= 2);

/** The runs of a line whose sentences come in turn in both languages, even very short ones; null for other lines. */
function sentencesInTurn(line: string): Piece[] | null {
  const runs = languageRuns(line, 'often');
  const wholes = runs.filter(({ text, bracketed }) => !bracketed && /[。！？.!?…]["'”’」』)）]*$/u.test(text)).length;
  return runs.length >= 4 && runs.length % 2 === 0 && wholes === runs.length ? runs : null;
}

/** A paragraph that changes language sentence by sentence stays one paragraph in each language. */
function joinAlternating(runs: readonly Piece[]): Piece[] {
  const [first] = runs;
  if (!first || runs.length === 2) return [...runs];
  const join = (lang: Lang): Piece => {
    const own = runs.filter((run) => run.lang === lang);
    return { lang, text: own.map((run) => run.text).join(lang === 'en' ? ' ' : ''), bracketed: false };
  };
  return [join(first.lang), join(first.lang === 'zh' ? 'en' : 'zh')];
}

/** Short enough for a headline in two languages; longer lines are split only at whole sentences. */
const isShort = (line: string): boolean => line.length <= 160 && !/[。！？]\s*\S/u.test(line);

/** Whether the lines of a block are paragraphs divided by single breaks: they end as sentences do, and not only short ones. */
function areParagraphs(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  const ends = lines.filter((line) => /[。！？…：”」』.!?:]["”’)）]*$/u.test(line)).length;
  const long = lines.filter((line) => {
    const { han, latin } = countScripts(line);
    return han >= 20 || latin >= 12;
  }).length;
  return ends >= lines.length * 0.8 && long >= lines.length * 0.4;
}

/** Whether an English piece is a sentence or ends with one, and not a name, a heading or a link. */
export const isSentence = (text: string): boolean =>
  /[.!?…]["”’)]*$/.test(text.trim()) && countScripts(text).latin >= 3;
