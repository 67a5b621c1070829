import { JSDOM } from 'jsdom';
import type { BilingualArticle } from '@/lib/bilingual-article';
import type { FoundTexts, ParseMarkup, Recognised } from '@/lib/import/draft';
import { type ForeignText, recognise } from '@/lib/import/recognise';
import { sentencesOf } from '@/lib/text/article-sentences';

const { window } = new JSDOM('');

/** `DOMParser`, as the library page has it. */
export const parse: ParseMarkup = (text, type) => new window.DOMParser().parseFromString(text, type);

export const read = (text: string, more: Partial<ForeignText> = {}): Recognised => recognise({ text, ...more }, parse);

export function texts(found: Recognised): FoundTexts {
  if (found.kind !== 'texts') throw new Error(`not texts: ${JSON.stringify(found).slice(0, 300)}`);
  return found;
}

/** What stands beside what, in the rows of the first text. */
export function rows(found: Recognised, at = 0): [string, string][] {
  const body = texts(found).drafts[at]?.body;
  return body?.kind === 'rows' ? body.rows.map(({ zh, en }) => [zh, en]) : [];
}

/** The Chinese and the English of each pair with English. */
export function beside({ article, pairs }: BilingualArticle): [string, string][] {
  const found = new Map(sentencesOf(article.blocks).map(({ id, text }) => [id, text]));
  return pairs
    .filter(({ en }) => en.length)
    .map(({ zh, en }) => [zh.map((id) => found.get(id)).join(''), en.map(({ text }) => text).join(' ')]);
}

/** Four lines of our own, in both languages. */
export const lines: [string, string][] = [
  ['河边的旧桥昨天重新开放。', 'The old bridge on the river opened again yesterday.'],
  ['市政府说，修桥花了两年时间。', 'The city government said that the repair took two years.'],
  ['去年有五万名游客参观了这座桥。', 'Last year 50,000 tourists visited the bridge.'],
  ['孩子们上学不用再绕路了。', 'The children no longer need to take a detour to school.'],
];
