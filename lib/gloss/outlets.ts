import { sites } from '../sites/registry';
import { fold } from '../text/fold';

/** A news outlet named in a text. */
export interface Outlet {
  /** Length in UTF-16 units. */
  length: number;
  /** In English where it is known, else ''. */
  meaning: string;
}

/** Shorter names (界面, 一财) are words of the language as well. */
const shortest = 3;

/** Names and their English by their first character, longer names first. */
const known: ReadonlyMap<string, readonly (readonly [string, string])[]> = /* @__PURE__ */ index();

function index() {
  const named = sites
    .map(({ name, nameEn }) => [fold(name), nameEn] as const)
    .filter(([name]) => name.length >= shortest && /\p{Script=Han}/u.test(name))
    .sort(([a], [b]) => b.length - a.length);
  return Map.groupBy(named, ([name]) => name.charAt(0));
}

/** What opens a report: '城市日报讯', '城市晚报综合报道'. The name is whatever stands before. */
const opening =
  /^\p{Script=Han}{1,7}?(?:[报社网台刊]|新闻|客户端|周刊)(?=(?:讯|综合(?:讯|报道|消息)|\p{Script=Han}{2,4}?\d{1,2}月\d{1,2}日(?:电|讯)))/u;

/** Chinese names of all known outlets, folded. */
export const outletNames = (): string[] => [...known.values()].flatMap((names) => names.map(([name]) => name));

/** The name of an outlet that begins here: one that is known, or the one that a report opens with. */
export function outletAt(sentence: string, offset: number): Outlet | null {
  const names = known.get(fold(sentence.charAt(offset)));
  const opens = opensReport(sentence, offset);
  if (!names && !opens) return null;
  const rest = fold(sentence.slice(offset, offset + 24));
  const [found, meaning] = names?.find(([one]) => rest.startsWith(one)) ?? [];
  if (found) return { length: found.length, meaning: meaning ?? '' };
  if (!opens) return null;
  const name = opening.exec(rest)?.[0] ?? '';
  return name.length >= shortest ? { length: name.length, meaning: '' } : null;
}

/** At the beginning, or behind the mark that begins it: '【', '（', white space. */
const opensReport = (sentence: string, offset: number): boolean =>
  offset < 4 && /^[\s\p{Ps}]*$/u.test(sentence.slice(0, offset));
