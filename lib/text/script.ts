import type { Script } from '../article';

/**
 * Frequent characters that exist only in simplified writing, each followed by its traditional form. Pairs in which one
 * writing also uses the other's character (后/後, 里/裡, 台/臺, 发 …) are left out unless the left one is unambiguous.
 */
const simplifiedAndTraditional =
  '们們这這来來国國个個为為说說时時对對会會过過还還进進动動经經学學关關开開长長问問间間样樣现現实實见見没沒从從当當业業电電' +
  '两兩书書应應报報张張门門头頭东東车車马馬风風飞飛区區华華历歷义義师師气氣员員议議记記论論设設话話语語请請认認让讓谈談' +
  '许許该該调調证證计計订訂军軍导導层層亚亞严嚴产產亿億价價优優传傳伤傷体體专專丽麗举舉乐樂买買卖賣争爭务務变變叶葉' +
  '处處备備复復够夠奖獎妇婦孙孫宁寧宝寶审審尔爾岁歲归歸场場坚堅声聲环環确確种種积積称稱级級纪紀组組织織结結给給统統' +
  '继繼续續维維线線网網罗羅联聯职職药藥获獲营營规規视視观觀觉覺术術装裝财財负負责責败敗货貨质質购購贵貴费費资資' +
  '转轉轻輕较較输輸达達运運远遠连連选選递遞医醫释釋银銀钱錢错錯险險难難电電韩韓页頁项項顺順须須预預领領题題额額馆館';

const simplifiedOnly = new Set<string>();
const traditionalOnly = new Set<string>();
for (let i = 0; i + 1 < simplifiedAndTraditional.length; i += 2) {
  simplifiedOnly.add(simplifiedAndTraditional.charAt(i));
  traditionalOnly.add(simplifiedAndTraditional.charAt(i + 1));
}

/** How a Chinese text is written, by counting characters that exist in one writing only; simplified where nothing speaks. */
export function scriptOf(text: string): Script {
  let balance = 0;
  for (const character of text) {
    if (traditionalOnly.has(character)) balance += 1;
    else if (simplifiedOnly.has(character)) balance -= 1;
  }
  return balance > 0 ? 'Hant' : 'Hans';
}

const han = /\p{Script=Han}/gu;
const latinWord = /[A-Za-zÀ-ɏ]+/g;
const kana = /[぀-ヿ]/g;
const hangul = /[가-힯]/g;

/** Number of Han characters. */
export const countHan = (text: string): number => text.match(han)?.length ?? 0;

/** Number of runs of Latin letters. */
export const countLatinWords = (text: string): number => text.match(latinWord)?.length ?? 0;

/**
 * The language of a line by its letters. A Chinese line may hold English names, an English one may quote a few Chinese
 * words: two Han characters weigh as much as one Latin word. 'other' is Japanese, Korean, or a line without letters.
 */
export function languageOf(text: string): 'zh' | 'en' | 'other' {
  const hanCount = countHan(text);
  const foreign = (text.match(kana)?.length ?? 0) + (text.match(hangul)?.length ?? 0);
  if (foreign > 2 && foreign > hanCount * 0.15) return 'other';
  const words = countLatinWords(text);
  if (hanCount === 0 && words === 0) return 'other';
  return hanCount >= words * 2 ? 'zh' : hanCount > words ? 'zh' : 'en';
}
