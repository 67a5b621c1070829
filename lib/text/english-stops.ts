import type { Stop } from './sentences';

const words = (list: string): Set<string> => new Set(list.split(' '));

/** A name, a number or the rest of the phrase always follows these. */
const inner = words(
  'mr mrs ms mx messrs dr prof rev hon gen col lt maj capt cmdr sgt cpl adm sen rep gov pres supt st ste mt ft no nos fig figs vol vols art sec ch pp ed eds trans vs v cf ca e.g i.e viz al approx est dept univ assoc',
);
/** These may also end a sentence: only a word that usually starts one tells. */
const either = words(
  'inc ltd co corp plc jr sr bros etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ave blvd rd hwy sq min max hr hrs sec lb lbs oz a.m p.m ph.d b.a m.a m.d',
);
/** Words that start sentences far more often than they follow an abbreviation with a capital letter. */
const starters = words(
  'the a an this that these those there here he she it they we you i his her its their our my your in on at by for from with as after before since when while if although though however but and so yet then meanwhile moreover according what who why how where one some many most all no not both each now today yesterday tomorrow',
);
const speechVerb =
  /^(?:(?:\p{L}[\p{L}.’'-]*\s+){0,3})(?:said|says|asked|cried|replied|shouted|called|answered|added|exclaimed|demanded|whispered|yelled|told|wrote|inquired)\b/u;

/** Whether a run of stops in English text ends its sentence. */
export function englishStop({ line, start, from, to, after }: Stop): boolean {
  const run = line.slice(from, to);
  const gap = /^\s/u.test(line.slice(after));
  const next = line.slice(after).trimStart();
  if (!next) return true;
  if (/[。！？｡]/u.test(run)) return !/^[，、；：,;]/u.test(next);
  if (!gap) return startsWithoutSpace(line, from, next) && after === to;
  // A sentence starts with a capital, a figure, an opening mark or a script without capitals.
  if (!/^["“‘'«([¿¡*•#$€£–—-]*\s*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(next) && !/^["“‘([]/u.test(next)) return false;
  // Hesitation: 'I... I can't'.
  if (/^(?:…|\.{2,})$/u.test(run) && /^I\b/.test(next)) return false;
  if (/[!?]/.test(run)) return after === to || !speechVerb.test(next);
  if (run !== '.' || after > to) return true;
  return !abbreviated(line.slice(start, from), next);
}

/** 'last year.The': a space was lost. Not 'Node.js', 'example.com', '3.5' or 'U.S.'. */
function startsWithoutSpace(line: string, from: number, next: string): boolean {
  const word = /[^\s\p{Script=Han}]*$/u.exec(line.slice(0, from))?.[0] ?? '';
  if (/^\p{Script=Han}/u.test(next)) return /\p{Ll}{2,}$/u.test(word) && !inner.has(word.toLowerCase());
  if (/^\p{Lu}\p{Ll}+$/u.test(word)) return starters.has(/^\p{Lu}\p{Ll}*(?=\s)/u.exec(next)?.[0].toLowerCase() ?? '');
  return (
    /^[“"(]?\p{Ll}{2,}[)”"’]?$/u.test(word) && /^["“]?\p{Lu}(?:\p{Ll}|\s)/u.test(next) && !/^\S+[./@]\S/u.test(next)
  );
}

function abbreviated(before: string, next: string): boolean {
  // '1.', 'IV.' or 'a.' at the start is the number of a list item.
  if (/^[("“]?(?:\p{N}{1,3}|[ivxIVX]{1,4}|\p{L})$/u.test(before)) return true;
  const token = /[\p{L}\p{N}.&'’-]*$/u.exec(before)?.[0] ?? '';
  const word = token.toLowerCase().replace(/^.*[-’']/u, '');
  const first = (/^["“‘(]*([\p{L}’']+)/u.exec(next)?.[1] ?? '').toLowerCase();
  if (word === 'no' || word === 'nos' || word === 'art' || word === 'sec' || word === 'ch') return /^\p{N}/u.test(next);
  if (inner.has(word)) return true;
  const initials = /^\p{L}$/u.test(token) || /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(token);
  return (initials || either.has(word)) && !starters.has(first) && !/^["“]/u.test(next);
}
