import { countHan } from '../text/script';
import { joinDrafts } from './divide-long';
import type { FoundTexts, TextDraft } from './draft';
import { webLink } from './web-link';

/** What the reader says of texts before they are taken in. */
export interface TextChoices {
  /** The columns were told apart wrongly. */
  swapped: boolean;
  /** All texts become one article. */
  joined: boolean;
  /** Of all texts; '' leaves what each says itself. */
  outlet: string;
  /** 'YYYY-MM-DD', of all texts; '' leaves what each says itself. */
  date: string;
  /** By place in the list; absent where the reader changed nothing. */
  titles: Readonly<Record<number, string>>;
  addresses: Readonly<Record<number, string>>;
}

export const noChoices: TextChoices = {
  swapped: false,
  joined: false,
  outlet: '',
  date: '',
  titles: {},
  addresses: {},
};

/** The texts with their columns as the reader wants them, joined or not; each draft is made once for each choice. */
export function arranged(found: FoundTexts, swapped: boolean, joined: boolean): TextDraft[] {
  const one = joined ? joinDrafts(found.drafts) : null;
  const drafts = one ? [one] : found.drafts;
  return swapped ? drafts.map(turned) : drafts;
}

/** What the reader typed, over what the text says of itself. */
export function described(draft: TextDraft, index: number, choices: TextChoices): TextDraft {
  const address = choices.addresses[index];
  return {
    ...draft,
    title: (choices.titles[index] ?? draft.title).trim(),
    address: address === undefined ? draft.address : webLink(address),
    outlet: choices.outlet.trim() || draft.outlet,
    publishedAt: choices.date || draft.publishedAt,
  };
}

function turned(draft: TextDraft): TextDraft {
  const { body, title, titleEn } = draft;
  if (body.kind !== 'rows') return draft;
  const rows = body.rows.map((row) => ({ ...row, zh: row.en, en: row.zh }));
  return { ...draft, title: titleEn || title, titleEn: titleEn ? title : '', body: { kind: 'rows', rows } };
}

/** Whether there is anything Chinese in the Chinese column. */
export const hasChinese = ({ body }: TextDraft): boolean =>
  body.kind === 'rows'
    ? body.rows.some(({ zh }) => countHan(zh) > 0)
    : body.paragraphs.some(({ lang, text }) => lang === 'zh' && countHan(text) > 0);

/** Rows with both languages, where the layout tells; null where the pairing has to find out. */
export const countPairs = (drafts: readonly TextDraft[]): number | null =>
  drafts.every(({ body }) => body.kind === 'rows')
    ? drafts.reduce(
        (sum, { body }) => sum + (body.kind === 'rows' ? body.rows.filter(({ zh, en }) => zh && en).length : 0),
        0,
      )
    : null;

/** Several files as one list of texts. Their form is that of the first. */
export function mergeFound(all: readonly FoundTexts[]): FoundTexts | null {
  const [first] = all;
  if (!first) return null;
  return {
    ...first,
    drafts: all.flatMap(({ drafts }) => drafts),
    leftOut: all.reduce((sum, { leftOut }) => sum + leftOut, 0),
  };
}
