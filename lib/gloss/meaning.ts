import type { CedictEntry } from '../dictionary/entry';
import { isProper } from '../dictionary/order';

/** Longest meaning, in characters, that stands under a word. */
const most = 32;

/**
 * The first one or two short meanings of an entry, '; ' between them, at most 32 characters: without classifiers,
 * labels in brackets, Chinese cross references and their pinyin. '' where nothing is left.
 */
export function shortMeaning(entry: CedictEntry): string {
  const distinct = sensesOf(entry);
  const short = distinct.slice(0, 4).filter((sense) => sense.length <= most);
  const [one = '', two] = short;
  if (!one) return distinct[0] ? cut(distinct[0]) : nameOf(entry);
  return two && one.length + two.length + 2 <= most && one.length <= 22 ? `${one}; ${two}` : one;
}

/** The distinct senses of an entry in plain English, in the data's order, of any length. */
export const sensesOf = (entry: CedictEntry): string[] => [
  ...new Set(entry.glosses.filter((gloss) => !gloss.startsWith('CL:')).flatMap(plainSenses)),
];

function plainSenses(gloss: string): string[] {
  const figurative = /(?:^|; )fig\. ([^;]+)/.exec(gloss)?.[1];
  const plain = (figurative ?? gloss)
    .replace(/^abbr\. for [^ -~]+(?:\[[^\]]*\])?[,;] /, '')
    .replace(/^lit\. /, '')
    .replace(/[^\s|[\]()]+\|([^\s|[\]()]+)\[[^\]]*\]/g, '$1') // 傳統|传统[chuan2 tong3]
    .replace(/[^ -~]+\|([^ -~]+)/g, '$1')
    .replace(/["“”]/g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/^classifier for (.*)$/i, '(measure word) $1');
  const bare = plain.replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, ' ');
  const kept = /\p{L}/u.test(bare) ? bare : plain.replace(/^\s*\(|\)\s*$/g, '');
  return kept
    .split(/; /)
    .map((sense) =>
      sense
        .replace(/\s+/g, ' ')
        .replace(/ ([,;.])/g, '$1')
        .replace(/,,/g, ',')
        .replace(/^[\s,;:]+|[\s,;:]+$/g, ''),
    )
    .filter((sense) => /[a-z]{2}|\d/i.test(sense) && !pointer.test(sense));
}

const pointer =
  /^(?:(?:\w+ )?variant of|also written|also pr\.|also called|Taiwan pr\.|same as|cf\.|see |used in |abbr\. (?:for|of) [^ -~])/;

/** What only points elsewhere ('see 武漢市') is still named, where it is a name: 'Wuhan'. */
function nameOf(entry: CedictEntry): string {
  if (!isProper(entry)) return '';
  const syllables = entry.pinyin.replace(/\d/g, '').replace(/u:/g, 'ü').split(' ');
  return syllables.reduce((name, next) => (/^[A-Z]/.test(next) && name ? `${name} ${next}` : name + next), '');
}

/** Cuts at a comma or else at a word, with an ellipsis. */
function cut(text: string): string {
  if (text.length <= most) return text;
  const comma = text.indexOf(', ');
  if (comma >= 4 && comma <= most) return text.slice(0, comma).replace(/,$/, '');
  const space = text.lastIndexOf(' ', most - 1);
  return `${text.slice(0, space > 12 ? space : most - 1).replace(/[,;:]$/, '')}…`;
}
