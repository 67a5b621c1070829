import { noAddress } from '../export/text';
import { readLabel } from '../pair/labels';
import { cleanDate, cleanLine } from './clean-text';
import type { TextDraft } from './draft';
import { webLink } from './web-link';

/** What the lines behind a text say of it, and the text without them. */
export interface Unlabelled {
  lines: string[];
  facts: Partial<Pick<TextDraft, 'title' | 'outlet' | 'byline' | 'publishedAt' | 'address'>>;
}

const labelled = /^【(来源|來源|网页|網頁|标题|標題|媒体|媒體|时间|時間|作者|英文出处)】\s*(.*)$/u;
const glosses = /^词语注释 \(word gloss/u;
const notes = /^【(?:笔记|筆記|Notes)/u;

/**
 * Bilingual news as it is passed around, and as `export/text.ts` writes it: Chinese, '英文翻译:' with its labels, then
 * '【来源】'. What stands behind the source is no part of the text ('Views: 1'), word glosses are no translation. The
 * labels inside stay, for `pair/take-labels.ts`.
 */
export function readSeedForm(lines: readonly string[]): Unlabelled {
  const marker = lines.findIndex(
    (line) => readLabel(line)?.field === 'english' || /^News Content\b/i.test(line.trim()),
  );
  const credit = lines.findIndex((line, index) => index > marker && /^【(?:来源|來源)】/u.test(line));
  const facts: Unlabelled['facts'] = {};
  const end = credit < 0 ? lines.length : credit;
  // Without an English part the credit may stand anywhere, and the pairing knows how to read it.
  if (credit >= 0 && (marker >= 0 || credit >= lines.length * 0.5)) {
    for (const line of lines.slice(credit)) {
      const [, name = '', value = ''] = labelled.exec(line.trim()) ?? [];
      if (/^(?:来源|來源|网页|網頁)$/u.test(name))
        facts.address = webLink(value.split(/\s/)[0] ?? '') || facts.address || '';
      if (/^(?:标题|標題)$/u.test(name)) facts.title = cleanLine(value);
      if (/^(?:媒体|媒體)$/u.test(name)) facts.outlet = cleanLine(value, 120);
      if (/^(?:时间|時間)$/u.test(name)) facts.publishedAt = cleanDate(value);
      if (/^作者$/u.test(name)) facts.byline = cleanLine(value, 200);
      if (/^【(?:来源|來源)】/u.test(line) && !webLink(value) && value && value !== noAddress)
        facts.outlet ??= cleanLine(value, 120);
    }
  }
  const body = lines.slice(0, credit >= 0 && (marker >= 0 || credit >= lines.length * 0.5) ? end : lines.length);
  const from = body.findIndex((line) => glosses.test(line));
  const until = body.findIndex((line) => notes.test(line));
  const cut = Math.min(...[from, until, body.length].filter((at) => at >= 0));
  return { lines: body.slice(0, cut), facts };
}

const origin =
  /^\[(?:edited by the reader|from the page itself|from the publisher’s English edition|machine translation|word gloss, not a translation)(?: \(([^()\]]{1,200})\))?(?:, uncertain match)?\]\s*/u;

/** Takes off what our text files put before English that no translator wrote: '[machine translation (Bergamot)] …'. */
export function takeOrigin(line: string): { text: string; machine?: string } {
  const match = origin.exec(line);
  if (!match) return { text: line };
  const text = line.slice(match[0].length);
  return /^\[machine translation/.test(line) ? { text, machine: match[1] ?? '' } : { text };
}
