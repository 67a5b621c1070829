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

const known: ReadonlyMap<string, string> = /* @__PURE__ */ index();
const longest = /* @__PURE__ */ Math.max(...[...known.keys()].map((name) => name.length));

function index(): Map<string, string> {
  const named = sites.map(({ name, nameEn }) => [fold(name), nameEn] as const);
  return new Map(named.filter(([name]) => name.length >= shortest && /\p{Script=Han}/u.test(name)));
}

/** What opens a report: '城市日报讯', '城市晚报综合报道'. The name is whatever stands before. */
const opening =
  /^\p{Script=Han}{1,7}?(?:[报社网台刊]|新闻|客户端|周刊)(?=(?:讯|综合(?:讯|报道|消息)|\p{Script=Han}{2,4}?\d{1,2}月\d{1,2}日(?:电|讯)))/u;

/** The name of an outlet that begins here: one that is known, or the one that a report opens with. */
export function outletAt(sentence: string, offset: number): Outlet | null {
  const rest = fold(sentence.slice(offset, offset + 24));
  for (let length = Math.min(longest, rest.length); length >= shortest; length -= 1) {
    const meaning = known.get(rest.slice(0, length));
    if (meaning !== undefined) return { length, meaning };
  }
  if (!opensReport(sentence, offset)) return null;
  const name = opening.exec(rest)?.[0] ?? '';
  return name.length >= shortest ? { length: name.length, meaning: '' } : null;
}

/** At the beginning, or behind the mark that begins it: '【', '（', white space. */
const opensReport = (sentence: string, offset: number): boolean => /^[\s\p{Ps}]*$/u.test(sentence.slice(0, offset));
