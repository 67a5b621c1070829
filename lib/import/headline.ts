import { cleanLine } from './clean-text';
import type { DraftParagraph, TextDraft } from './draft';

/** Whether a line can be a headline: short, and no sentence. */
export const isHeadline = (text: string): boolean =>
  text.length > 0 &&
  text.length <= (/\p{Script=Han}/u.test(text) ? 60 : 160) &&
  !/[。！？；!?.;…：:，,]["”’」』)）]*$/u.test(text);

const isSentence = (text: string): boolean => /[。！？!?.…]["”’」』)）]*$/u.test(text);

/**
 * Takes the first line as the headline where it looks like one and what follows does not: a list of words has none.
 */
export function takeHeadline(draft: TextDraft): TextDraft {
  const { body } = draft;
  if (body.kind === 'running') return fromParagraphs(draft, body.paragraphs);
  const [first, ...rest] = body.rows;
  const sentences = rest.filter(({ zh, en }) => isSentence(zh) || isSentence(en)).length;
  if (!first || sentences < rest.length / 2 || !rest.length) return draft;
  if (!isHeadline(first.zh) || (first.en && !isHeadline(first.en))) return draft;
  return {
    ...draft,
    title: first.zh,
    titleEn: draft.titleEn || first.en,
    ...(first.source === 'engine' && { titleEnByMachine: true }),
    body: { kind: 'rows', rows: rest },
  };
}

/** The first Chinese paragraph, and where its English stands right beside it that too. */
function fromParagraphs(draft: TextDraft, paragraphs: readonly DraftParagraph[]): TextDraft {
  const at = paragraphs.findIndex(({ lang }) => lang === 'zh');
  const first = paragraphs[at];
  const others = paragraphs.filter(({ lang }, index) => lang === 'zh' && index !== at);
  if (!first || !others.length || !isHeadline(first.text)) return draft;
  if (!first.heading && !others.some(({ text }) => isSentence(text))) return draft;
  const beside = [at - 1, at + 1].find((index) => {
    const one = paragraphs[index];
    const behind = paragraphs[index + 1];
    // In turn: the headline in English, then the text begins in either language. Two English lines are a block of their own.
    return one?.lang === 'en' && isHeadline(one.text) && (index < at ? at === 1 : behind?.lang === 'zh');
  });
  const english = beside === undefined ? undefined : paragraphs[beside];
  return {
    ...draft,
    title: first.text,
    titleEn: draft.titleEn || english?.text || '',
    ...(english?.machine !== undefined && { titleEnByMachine: true }),
    body: { kind: 'running', paragraphs: paragraphs.filter((_, index) => index !== at && index !== beside) },
  };
}

/** What stands for the headline of a Chinese text that has none: its first sentence, or as much of it as a line holds. */
export const beginningOf = (chinese: string): string => cleanLine(chinese.split(/[。！？\n]/u)[0] ?? '', 40);

/** The text with a headline: its own, or its beginning. */
export function withHeadline(draft: TextDraft): TextDraft {
  const { body, title } = draft;
  if (title) return draft;
  const lines =
    body.kind === 'rows'
      ? body.rows.map(({ zh }) => zh)
      : body.paragraphs.filter(({ lang }) => lang === 'zh').map(({ text }) => text);
  return { ...draft, title: beginningOf(lines.find(Boolean) ?? '') };
}
