export type Lang = 'zh' | 'en';

/** A stretch of one language inside a line. */
export interface Run {
  lang: Lang;
  text: string;
  /** It stood in brackets of its own, which are left out of `text`. */
  bracketed: boolean;
}

interface Token {
  start: number;
  end: number;
  kind: 'han' | 'latin' | 'stop' | 'other';
  /** What it costs to read it as the other language. */
  cost: number;
}

const tokenPattern =
  /(?<other>https?:\/\/[\w\-.~:/?#@!$&'*+,;=%]+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]+|[#@]\w+|\d(?:[\w.,:%/-]*[\w%])?)|(?<han>\p{Script=Han})|(?<latin>\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]*)|(?<stop>[，。、；：「」『』《》])/gu;

/**
 * Costs of the two-state model, in units of "one English word inside Chinese". Names and abbreviations are at home in
 * Chinese, so they cost less; Chinese punctuation does not stand in English.
 */
const costs = { han: 2.6, latin: 1, name: 0.6, stop: 1, other: 0 };

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    const { han, latin, stop } = match.groups ?? {};
    const kind = han ? 'han' : latin ? 'latin' : stop ? 'stop' : 'other';
    const cost = latin && /\p{Lu}/u.test(latin) ? costs.name : costs[kind];
    tokens.push({ start: match.index, end: match.index + match[0].length, kind, cost });
  }
  return tokens;
}

/** How many Han characters and Latin words a text holds; addresses, figures and tags count as neither. */
export function countScripts(text: string): { han: number; latin: number } {
  const counts = { han: 0, latin: 0 };
  for (const { kind } of tokensOf(text)) if (kind === 'han' || kind === 'latin') counts[kind] += 1;
  return counts;
}

/** What changing the language costs between two sentences. */
const sentenceCost = { seldom: 2.5, often: 0.25 };

/** What changing the language costs between two tokens: cheap where a writer would do it, dear inside a sentence. */
function switchCost(between: string, atSentence: number): number {
  if (
    /[。！？!?.…；;][”’"'」』）)\]】]*\s*$|[。！？!?…][”’"'」』）)\]】]*\s*[“‘"'「『（([【]*$|\.[”’"')\]]*\s+[“‘"'「『（([【]*$/u.test(
      between,
    )
  ) {
    return atSentence;
  }
  if (/[(（[【)）\]】/|｜]/u.test(between)) return 5;
  if (/[:：—–-]\s*["“「『]?$/u.test(between)) return 6;
  return 10;
}

/**
 * Tells Chinese from English inside one line by the cheapest path through two states (Viterbi): foreign words are
 * tolerated in either language, and the language changes only where enough text of the other follows. So a name or a
 * quoted phrase stays inside its sentence, while a whole sentence in the other language becomes a run of its own.
 *
 * @param changes How readily the language changes from sentence to sentence: 'often' once it is known to alternate.
 */
export function languageRuns(line: string, changes: 'seldom' | 'often' = 'seldom'): Run[] {
  const tokens = tokensOf(line);
  if (!tokens.some(({ kind }) => kind === 'han' || kind === 'latin')) return [];
  let spent = { zh: 0, en: 0 };
  const paths: { zh: Lang; en: Lang }[] = [];
  let lastWord: Token | undefined;
  for (const token of tokens) {
    const change = lastWord ? switchCost(line.slice(lastWord.end, token.start), sentenceCost[changes]) : 0;
    if (token.kind !== 'stop') lastWord = token;
    const from = {
      zh: spent.en + change < spent.zh ? 'en' : 'zh',
      en: spent.zh + change < spent.en ? 'zh' : 'en',
    } satisfies Record<Lang, Lang>;
    paths.push(from);
    spent = {
      zh: Math.min(spent.zh, spent.en + change) + (token.kind === 'latin' ? token.cost : 0),
      en: Math.min(spent.en, spent.zh + change) + (token.kind === 'latin' ? 0 : token.cost),
    };
  }
  const states: Lang[] = [];
  let state: Lang = spent.en < spent.zh ? 'en' : 'zh';
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    states[index] = state;
    state = paths[index]?.[state] ?? state;
  }
  return cut(line, tokens, states);
}

function cut(line: string, tokens: readonly Token[], states: readonly Lang[]): Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (let index = 1; index <= tokens.length; index += 1) {
    if (index < tokens.length && states[index] === states[index - 1]) continue;
    const before = tokens[index - 1];
    const after = tokens[index];
    const end = before && after ? boundary(line, start, before.end, after.start) : line.length;
    const run = asRun(states[index - 1] ?? 'zh', line.slice(start, end));
    if (run) runs.push(run);
    start = end;
  }
  return runs;
}

/** Opening brackets and quotation marks go with what follows, all other punctuation with what precedes. */
function boundary(line: string, start: number, from: number, to: number): number {
  const between = line.slice(from, to);
  // A straight quotation mark right before a word opens, unless the run before it still has one to close.
  const open = line.slice(start, to - 1).split('"').length % 2 === 0;
  const opens = between.endsWith('"') && !open;
  const opening = /[\s（([【「『“‘《]*$/u.exec(opens ? between.slice(0, -1) : between);
  return opening ? from + opening.index : to;
}

const brackets: Record<string, string> = { '(': ')', '（': '）', '[': ']', '【': '】', '〔': '〕' };

/** Drops brackets that hold the whole text. */
export function withoutBrackets(text: string): string {
  const close = brackets[text.charAt(0)];
  if (!close || !text.endsWith(close)) return text;
  const inside = text.slice(1, -1);
  return inside.includes(text.charAt(0)) || inside.includes(close) ? text : inside.trim();
}

function asRun(lang: Lang, raw: string): Run | null {
  const text = raw
    .trim()
    .replace(/^[/|｜]|[/|｜]$/gu, '')
    .trim();
  const bare = withoutBrackets(text);
  return bare ? { lang, text: bare, bracketed: bare !== text } : null;
}

const headingForms = [
  /^(?<first>[^()（）]+?)\s*[（(](?<second>[^()（）]+)[)）]$/u,
  /^(?<first>[^/|｜]*[^/|｜\d\s])\s*[/|｜]\s*(?<second>[^/|｜\d\s][^/|｜]*)$/u,
  /^(?<first>.*\p{Script=Han}[^\s\p{Script=Latin}]*)\s+(?<second>[“"'‘]?\p{Script=Latin}.*)$/u,
  /^(?<first>\P{Script=Han}+?)\s+(?<second>[“「《]?\p{Script=Han}.*)$/u,
];

/**
 * Splits a short line that says one thing in both languages: '招募/Position', 'The First Story（第一个故事）'. A bare
 * space between the two is enough only in a heading.
 */
export function splitHeading(line: string, isHeading: boolean): [Run, Run] | null {
  const whole = /^[[【].*[\]】]$/u.test(line.trim()) ? line.trim().slice(1, -1) : line.trim();
  for (const form of isHeading ? headingForms : headingForms.slice(0, 2)) {
    const match = form.exec(whole);
    const first = match?.groups?.first ?? '';
    const second = match?.groups?.second ?? '';
    const one = countScripts(first);
    const two = countScripts(second);
    const bracketed = form === headingForms[0];
    // 'Day 152 8.31 早读' is numbered, not said twice.
    const foreign = one.han ? second : first;
    const numbered = !bracketed && form !== headingForms[1] && /\d/.test(foreign) && countScripts(foreign).latin < 5;
    if (numbered) continue;
    if (one.han && !one.latin && !two.han && /\p{Ll}{3}/u.test(second)) {
      return [run('zh', first), { ...run('en', second), bracketed }];
    }
    // The Chinese half may keep a foreign name, the English half may not hold Chinese.
    if (one.latin && !one.han && two.han > two.latin) return [run('en', first), { ...run('zh', second), bracketed }];
  }
  return null;
}

const run = (lang: Lang, text: string): Run => ({ lang, text: text.trim(), bracketed: false });
