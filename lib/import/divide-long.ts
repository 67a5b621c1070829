import { type FoundTexts, foreignLimits, type TextDraft, Unfit } from './draft';

/**
 * Texts whose rows are more than one article holds, in parts of equal length: 'title (2)'.
 * Throws Unfit where there are too many texts for one import.
 */
export function divideLong(found: FoundTexts): FoundTexts {
  const drafts = found.drafts.flatMap(divided);
  if (drafts.length > foreignLimits.texts) throw new Unfit('too-many', String(drafts.length));
  return { ...found, drafts };
}

function divided(draft: TextDraft): TextDraft[] {
  const { body } = draft;
  if (body.kind !== 'rows' || body.rows.length <= foreignLimits.rowsOfText) return [draft];
  const count = Math.ceil(body.rows.length / foreignLimits.rowsOfText);
  const size = Math.ceil(body.rows.length / count);
  return Array.from({ length: count }, (_, index) => ({
    ...draft,
    title: index && draft.title ? `${draft.title} (${index + 1})` : draft.title,
    titleEn: index && draft.titleEn ? `${draft.titleEn} (${index + 1})` : draft.titleEn,
    // Several parts cannot be the one page at that address.
    address: index ? '' : draft.address,
    body: { kind: 'rows' as const, rows: body.rows.slice(index * size, (index + 1) * size) },
  }));
}

/** All texts as one, each with its headline as a heading. Rows and paragraphs do not mix: null where they would have to. */
export function joinDrafts(drafts: readonly TextDraft[]): TextDraft | null {
  const [first, ...others] = drafts;
  if (!first || !others.length) return first ?? null;
  if (drafts.every(({ body }) => body.kind === 'rows')) {
    const rows = drafts.flatMap(({ title, titleEn, body }, index) => [
      ...(index && (title || titleEn) ? [{ zh: title, en: titleEn, source: 'page' as const, heading: true }] : []),
      ...(body.kind === 'rows'
        ? body.rows.map((row) => ({ ...row, ...(row.paragraph && { paragraph: `${index}-${row.paragraph}` }) }))
        : []),
    ]);
    return rows.length > foreignLimits.rowsOfText ? null : { ...first, body: { kind: 'rows', rows } };
  }
  if (drafts.every(({ body }) => body.kind === 'running')) {
    const paragraphs = drafts.flatMap(({ title, body }, index) => [
      ...(index && title ? [{ lang: 'zh' as const, text: title, heading: true }] : []),
      ...(body.kind === 'running' ? body.paragraphs : []),
    ]);
    return { ...first, body: { kind: 'running', paragraphs } };
  }
  return null;
}
