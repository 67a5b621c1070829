/** Probability that both texts agree, at the border of a true bead, on whether a quotation is open. */
const agreement = 0.93;
const scale = 0.6;

/**
 * Speech that runs over several units opens and closes at corresponding borders.
 *
 * @returns Score of a border behind `i` Chinese and `j` English units; undefined where one side has no long speech.
 */
export function quotationEvidence(
  zh: readonly string[],
  en: readonly string[],
): ((i: number, j: number) => number) | undefined {
  const zhOpen = states(zh, chineseMark);
  const enOpen = states(en, englishMark);
  const zhShare = zhOpen.reduce((sum, open) => sum + open, 0) / zh.length;
  const enShare = enOpen.reduce((sum, open) => sum + open, 0) / en.length;
  if (zhShare <= 0.02 || enShare <= 0.02) return undefined;
  const chance = Math.min(0.95, Math.max(0.05, zhShare * enShare + (1 - zhShare) * (1 - enShare)));
  const same = scale * Math.log(agreement / chance);
  const different = scale * Math.log((1 - agreement) / (1 - chance));
  return (i, j) => (zhOpen[i] === enOpen[j] ? same : different);
}

/** 1 opens, −1 closes, 0 neither. */
type Mark = (text: string, at: number) => -1 | 0 | 1;

/** Whether a quotation is open (1) behind each number of units. */
function states(texts: readonly string[], mark: Mark): Uint8Array {
  const open = new Uint8Array(texts.length + 1);
  let now = 0;
  for (const [unit, text] of texts.entries()) {
    for (let at = 0; at < text.length; at += 1) {
      const change = mark(text, at);
      if (change !== 0) now = change > 0 ? 1 : 0;
    }
    open[unit + 1] = now;
  }
  return open;
}

const chineseMark: Mark = (text, at) => {
  const char = text.charAt(at);
  if (char === '“' || char === '「') return 1;
  return char === '”' || char === '」' ? -1 : 0;
};

/** Straight and single marks also serve as apostrophes, so their neighbours decide. */
const englishMark: Mark = (text, at) => {
  const char = text.charAt(at);
  if (char === '“') return 1;
  if (char === '”') return -1;
  if (char !== '‘' && char !== '’' && char !== '"' && char !== "'") return 0;
  const before = text.charAt(at - 1) || ' ';
  const after = text.charAt(at + 1) || ' ';
  const atStart = /[\s(—]/.test(before);
  if (char === '‘') return atStart ? 1 : 0;
  if (char !== '’' && atStart && /[\w.…—]/.test(after)) return 1;
  const atEnd = (char === '"' ? /[.,!?—…;:\w]/ : /[.,!?—…]/).test(before) && !/\w/.test(after);
  return atEnd ? -1 : 0;
};
