const marks: Record<string, string> = { 1: '\u0304', 2: '\u0301', 3: '\u030c', 4: '\u0300' };

/** Tone marks on the numbered syllables of CC-CEDICT, spaces kept: 'Zhong1 guo2' → 'Zhōng guó', 'lu:4' → 'lǜ'. */
export function pinyinMarks(numbered: string): string {
  return numbered.split(' ').map(markSyllable).join(' ');
}

/**
 * Numbered syllables as one word of Hanyu Pinyin (GB/T 16159): 'Xi1 an1' → 'Xī’ān', 'wan2 r5' → 'wánr'. A syllable
 * with a capital begins a new word ('Wang2 Xiao3 bo1' → 'Wáng Xiǎobō'), and so does what is no syllable ('T xu4').
 */
export function pinyinJoined(numbered: string): string {
  let joined = '';
  let previous = '';
  for (const syllable of numbered.split(' ')) {
    const marked = markSyllable(syllable);
    if (!joined || previous === '·' || /^[·,]$/.test(syllable) || syllable === 'r5') joined += marked;
    else if (startsWord(syllable) || !isSyllable(previous)) joined += ` ${marked}`;
    else joined += /^[aeo]/.test(syllable) ? `’${marked}` : marked;
    previous = syllable;
  }
  return joined;
}

const isSyllable = (text: string): boolean => /^[a-zü:]+[1-5]$/i.test(text);
const startsWord = (syllable: string): boolean => !isSyllable(syllable) || /^[A-Z]/.test(syllable);

/** The mark stands on a or e, on the o of ou, else on the last vowel; on n or m where there is no vowel (ń, ḿ). */
function markSyllable(syllable: string): string {
  const parts = /^([a-zü:]+)([1-5])$/i.exec(syllable);
  if (!parts) return syllable.replace(/u:/g, 'ü').replace(/U:/g, 'Ü');
  if (/^xx/i.test(syllable)) return ''; // the data's sign for an unknown reading
  const letters = (parts[1] ?? '').replace(/u:/g, 'ü').replace(/U:/g, 'Ü').replace(/v/g, 'ü');
  const mark = marks[parts[2] ?? ''];
  if (!mark) return letters;
  const place = [/[ae]/i, /o(?=u)/i, /[iouü](?=[^ioueaü]*$)/i, /[nm]/i]
    .map((vowel) => letters.search(vowel))
    .find((at) => at >= 0);
  if (place === undefined) return letters;
  return (letters.slice(0, place + 1) + mark + letters.slice(place + 1)).normalize('NFC');
}
