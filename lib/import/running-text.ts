import { readLabel } from '../pair/labels';
import { languageRuns } from '../pair/language-runs';
import { countHan, countLatinWords, languageOf } from '../text/script';
import { cleanText } from './clean-text';
import {
  type DraftParagraph,
  type DraftRow,
  emptyDraft,
  type FoundTexts,
  foreignLimits,
  type TextDraft,
  type TextForm,
  Unfit,
} from './draft';
import { takeHeadline } from './headline';
import { readSeedForm, takeOrigin } from './seed-form';
import { splitSections } from './split-sections';

/**
 * Plain text as texts: Chinese and English in turn, or one after the other. Throws Unfit where it holds no Chinese.
 */
export function readRunningText(text: string): FoundTexts {
  const sections = splitSections(text);
  if (sections.length > foreignLimits.texts) throw new Unfit('too-many', String(sections.length));
  const read = sections.map(readSection).filter((one) => one !== null);
  const [first] = read;
  if (!first) throw new Unfit('no-chinese');
  const forms = new Set(read.map(({ form }) => form));
  const form = forms.has('interleaved')
    ? 'interleaved'
    : forms.has('one-after-other')
      ? 'one-after-other'
      : 'chinese-only';
  return {
    kind: 'texts',
    form,
    first: first.first,
    drafts: read.map(({ draft }) => draft),
    leftOut: sections.length - read.length,
  };
}

/** One text; null where it holds no Chinese. */
function readSection(section: string): { draft: TextDraft; form: TextForm; first: 'zh' | 'en' } | null {
  const { lines, facts } = readSeedForm(joinWrapped(section));
  if (lines.reduce((sum, { length }) => sum + length, 0) > foreignLimits.running) throw new Unfit('too-large');
  const paragraphs = lines.flatMap(paragraphOf);
  if (!paragraphs.some(({ lang }) => lang === 'zh')) return null;
  const first = paragraphs[0]?.lang ?? 'zh';
  const told = { ...emptyDraft({ kind: 'running', paragraphs }), ...facts };
  const draft = told.title ? told : takeHeadline(told);
  const body = draft.body.kind === 'running' ? draft.body.paragraphs : [];
  const rows = inTurn(body);
  if (rows) return { draft: { ...draft, body: { kind: 'rows', rows } }, form: 'interleaved', first };
  const changes = body.filter(({ lang }, index) => index > 0 && lang !== body[index - 1]?.lang).length;
  const english = body.some(({ lang, text }) => lang === 'en' || holdsBoth(text));
  const form = changes >= 3 || body.some(({ text }) => holdsBoth(text)) ? 'interleaved' : 'one-after-other';
  return { draft, form: english || draft.titleEn ? form : 'chinese-only', first };
}

/** Whether a paragraph says something in each language, sentence behind sentence. */
const holdsBoth = (text: string): boolean =>
  text.length < 2000 && new Set(languageRuns(text).map(({ lang }) => lang)).size > 1;

function paragraphOf(raw: string): DraftParagraph[] {
  const { text: bare, machine } = takeOrigin(raw);
  const heading = /^#{1,6}\s+\S/.test(bare);
  const text = cleanText(bare.replace(/^(?:#{1,6}|>)\s+/, ''));
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  const lang = languageOf(text) === 'en' ? 'en' : 'zh';
  return [{ lang, text, ...(heading && { heading }), ...(machine !== undefined && lang === 'en' && { machine }) }];
}

/**
 * Rows, where each paragraph stands beside one of the other language throughout. Anything less regular, and anything
 * with labels in it, is left to the pairing, which looks at the words.
 */
function inTurn(paragraphs: readonly DraftParagraph[]): DraftRow[] | null {
  if (paragraphs.length < 2 || paragraphs.length % 2) return null;
  const rows: DraftRow[] = [];
  const first = paragraphs[0]?.lang;
  for (let at = 0; at < paragraphs.length; at += 2) {
    const pair = [paragraphs[at], paragraphs[at + 1]];
    const [one, other] = pair;
    if (!one || !other || one.lang !== first || other.lang === first) return null;
    if (pair.some((part) => part && (readLabel(part.text) || holdsBoth(part.text)))) return null;
    const [zh, en] = one.lang === 'zh' ? [one, other] : [other, one];
    rows.push({
      zh: zh.text,
      en: en.text,
      source: en.machine === undefined ? 'page' : 'engine',
      ...(en.machine !== undefined && { engine: en.machine }),
      ...(zh.heading && { heading: true }),
    });
  }
  // Two paragraphs, one of each language, are one after the other as well as in turn; many sentences want the aligner.
  const long = rows.some(({ zh }) => zh.length > 400);
  return rows.length > 1 || !long ? rows : null;
}

/**
 * The paragraphs of a text. Where blank lines part them, lines that a program broke at the margin are joined again: all
 * of a block's lines but the last are long, and end inside a sentence.
 */
function joinWrapped(text: string): string[] {
  return text.split(/\n[^\S\n]*\n/).flatMap((block) => {
    const lines = block
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const joined: string[] = [];
    for (const line of lines) {
      const before = joined.at(-1);
      if (before !== undefined && isBroken(before, line)) {
        joined[joined.length - 1] = /\p{Script=Han}\P{L}?$/u.test(before) ? before + line : `${before} ${line}`;
      } else joined.push(line);
    }
    return joined;
  });
}

function isBroken(before: string, line: string): boolean {
  if (readLabel(before) || readLabel(line) || languageOf(before) !== languageOf(line)) return false;
  if (/[。！？!?.…：:；;]["”’」』)）\]]*$/u.test(before) || /^(?:[#>*•·-]|\d+[.)、])/.test(line)) return false;
  const last = before.slice(before.lastIndexOf('\n') + 1);
  return countHan(last) >= 25 || (countLatinWords(last) >= 9 && /^\p{Ll}|[,，\p{Ll}-]$/u.test(line + before.slice(-1)));
}
