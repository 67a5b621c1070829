import type { Article } from '../article';
import { countScripts } from './language-runs';
import { takeLabels } from './take-labels';
import { splitTitle } from './title';

/** What a page's blocks tell of the English to come, before a dictionary is there. */
export interface Outlook {
  /** The page holds English that may be a translation. Where it holds none, what is offered instead can be shown at once. */
  english: boolean;
  /** Likely English headline, for the room that it will need; '' where there is none. */
  titleEn: string;
}

/** Fewer Latin words in a row are names and quotations inside Chinese. */
const fewestWords = 5;
const longestTitle = 30;

const wordsIn = (text: string): number => countScripts(text).latin;

const holdsEnglish = (text: string): boolean =>
  text.split(/\p{Script=Han}+/u).some((piece) => piece.length > 2 * fewestWords && wordsIn(piece) >= fewestWords);

/** Looks at the blocks alone, in a moment. It is a guess: pairing may find that what looked like a translation is none. */
export function outlookOf({ blocks, title }: Article): Outlook {
  const texts = blocks.filter(({ kind }) => kind !== 'image');
  if (!texts.some(({ lang, text }) => lang === 'en' || holdsEnglish(text))) return { english: false, titleEn: '' };
  const opening = texts.find(({ lang }) => lang === 'en');
  const first = opening?.text.split('\n').find((line) => !/\p{Script=Han}/u.test(line)) ?? '';
  const isTitle = wordsIn(first) <= longestTitle && !/[.;,:]["”’)]?$/.test(first.trim());
  return { english: true, titleEn: takeLabels(blocks, true).titleEn || splitTitle(title).en || (isTitle ? first : '') };
}
