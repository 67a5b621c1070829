import type { Block } from '@/lib/article';
import type { Keyword } from '@/lib/bilingual-article';
import { articleId, type SavedArticle } from '@/lib/library/saved-article';
import type { GlossWord, Pair } from '@/lib/pairing';
import { type Chance, chanceOf } from '../chance';
import * as lexicon from './library-words';

/** A sentence in both languages. */
interface Line {
  words: lexicon.Word[];
  zh: string;
  en: string;
}

const one = <T>(from: readonly T[], next: Chance): T => {
  const picked = from[next(from.length)];
  if (picked === undefined) throw new Error('an empty word list');
  return picked;
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence of the kinds that news is made of. `hant` chooses the characters. */
function line(next: Chance, hant: boolean, topic: lexicon.Word): Line {
  const pick = (list: lexicon.Word[]) => one(list, next);
  const [place, person, actor, deed, view, time, measure] = [
    pick(lexicon.places),
    pick(lexicon.people),
    pick(lexicon.actors),
    pick(lexicon.deeds),
    pick(lexicon.opinions),
    pick(lexicon.times),
    pick(lexicon.measures),
  ];
  const other = next(3) ? topic : pick(lexicon.topics);
  const number = 2 + next(9800);
  const share = `${next(60)}.${next(10)}%`;
  const name = one(lexicon.surnames, next) + one(lexicon.givenNames, next) + one(lexicon.givenNames, next);
  const roman = `${one(lexicon.romanNames, next)} ${capital(one(lexicon.romanNames, next).toLowerCase())}`;
  const w = (word: lexicon.Word) => (hant ? word.hant : word.hans);
  const say = hant ? '說' : '说';
  const ask = hant ? '關於' : '关于';
  switch (next(9)) {
    case 0:
      return {
        words: [time, place, actor, deed],
        zh: `${w(time)}，${w(place)}${w(actor)}${w(deed)}。`,
        en: `${capital(time.en)}, ${actor.en} of ${place.en} ${deed.en}.`,
      };
    case 1:
      return {
        words: [person, view],
        zh: `${w(person)}${name}${say}：“${w(view)}。”`,
        en: `“${capital(view.en)},” said ${roman}, ${person.en}.`,
      };
    case 2:
      return {
        words: [time, other, measure],
        zh: `${w(time)}，${w(other)}方面共有${number}${w(measure)}，增${hant ? '長' : '长'}${share}。`,
        en: `${capital(time.en)}, ${other.en} counted ${number} ${measure.en}, a rise of ${share}.`,
      };
    case 3:
      return {
        words: [place, person, other, view],
        zh: `在${w(place)}，一位${w(person)}${hant ? '認為' : '认为'}，${w(other)}${hant ? '問題' : '问题'}不能只看${hant ? '數字' : '数字'}，${w(view)}。`,
        en: `In ${place.en}, ${person.en} believes that ${other.en} cannot be judged by figures alone: ${view.en}.`,
      };
    case 4:
      return {
        words: [actor, other, deed],
        zh: `${ask}${w(other)}，${w(actor)}${w(deed)}，但${w(one(lexicon.opinions, next))}。`,
        en: `As to ${other.en}, ${actor.en} ${deed.en}, but much remains to be done.`,
      };
    case 5:
      return {
        words: [place, measure, time],
        zh: `${w(place)}${w(time)}新增${number}${w(measure)}。`,
        en: `${place.en} added ${number} ${measure.en} ${time.en}.`,
      };
    case 6:
      return {
        words: [person, place, other],
        zh: `${w(person)}${name}${hant ? '來' : '来'}自${w(place)}，${hant ? '長' : '长'}期${hant ? '關' : '关'}心${w(other)}。`,
        en: `${roman}, ${person.en} from ${place.en}, has long cared about ${other.en}.`,
      };
    case 7:
      return {
        words: [actor, place, view],
        zh: `${w(actor)}${hant ? '與' : '与'}${w(place)}${w(one(lexicon.actors, next))}${hant ? '討論' : '讨论'}後${w(deed)}；${w(view)}。`.replace(
          '後',
          hant ? '後' : '后',
        ),
        en: `After talks in ${place.en}, ${actor.en} ${deed.en}; ${view.en}.`,
      };
    default:
      return {
        words: [time, person, measure],
        zh: `${w(person)}${hant ? '對記者' : '对记者'}${say}，${w(time)}${hant ? '還' : '还'}有${number}${w(measure)}等待${hant ? '處' : '处'}理。`,
        en: `${capital(person.en)} told us that ${number} ${measure.en} are still waiting, ${time.en} or later.`,
      };
  }
}

const gloss = ({ words }: Line, hant: boolean): GlossWord[] =>
  words.map((word) => ({ text: hant ? word.hant : word.hans, pinyin: '', meaning: word.en }));

/** Of a thousand articles so many are taken over from another outlet, a few sentences changed. */
const syndicated = 60;
const ownRandom = (number: number): Chance => chanceOf(number * 7919 + 1);

/** An earlier article that is itself no copy. */
function originalBefore(number: number, own: Chance): number {
  let original = number - 1 - own(20);
  while (original > 20 && ownRandom(original)(1000) < syndicated) original -= 1;
  return original;
}

const day = 86_400_000;
const start = Date.UTC(2023, 0, 1);

/**
 * Article number `number` (from 0) of an imagined library, always the same: 500 to 2,500 Chinese characters, 2,000 to
 * 8,000 letters of English in most, word glosses in every tenth; forty outlets, both scripts, three years of dates; six
 * of a hundred are copies of an earlier article with small differences, some in the other script.
 */
export function libraryArticle(number: number): SavedArticle {
  const own = ownRandom(number);
  const copied = number > 20 && own(1000) < syndicated;
  // The words come from `text`, what belongs to the outlet from `own`: a copy shares the first.
  const text = chanceOf((copied ? originalBefore(number, own) : number) * 104_729 + 17);
  const outlet = one(lexicon.outlets, own);
  const { hant } = outlet;
  const topic = one(lexicon.topics, text);
  const place = one(lexicon.places, text);
  const characters = 500 + text(2000);
  const glossed = own(10) === 0;
  const w = (word: lexicon.Word) => (hant ? word.hant : word.hans);
  const blocks: Block[] = [];
  const pairs: Pair[] = [];
  let written = 0;
  for (let paragraph = 1; written < characters; paragraph += 1) {
    const lines = Array.from({ length: 2 + text(3) }, () => line(text, hant, topic));
    const kept = lines.filter(() => !copied || own(15) > 0);
    if (kept.length === 0) continue;
    blocks.push({ id: `b${paragraph}`, kind: 'paragraph', lang: 'zh', text: kept.map(({ zh }) => zh).join('') });
    for (const [index, sentence] of kept.entries()) {
      pairs.push({
        zh: [`b${paragraph}.${index + 1}`],
        en: glossed ? [] : [{ id: `e${paragraph}.${index + 1}`, text: sentence.en }],
        source: glossed ? 'gloss' : number % 3 ? 'page' : 'engine',
        ...(!glossed && number % 3 === 0 && { engine: 'bergamot' }),
        confidence: glossed ? 1 : 0.9,
        ...(glossed && { gloss: gloss(sentence, hant) }),
      });
    }
    written += lines.reduce((sum, { zh }) => sum + zh.length, 0);
  }
  const keywords: Keyword[] = [topic, place, one(lexicon.topics, text)].map((word) => ({ zh: w(word), en: word.en }));
  const address = `https://${outlet.host}/${2023 + (number % 3)}/${number}.html`;
  const published = start + own(3 * 365) * day + own(24 * 60) * 60_000;
  const at = new Date(published + own(5) * day).toISOString();
  const headline = `${w(place)}${w(topic)}：${w(one(lexicon.opinions, text))}`;
  return {
    id: articleId(address),
    savedAt: at,
    updatedAt: at,
    article: {
      url: address,
      canonicalUrl: address,
      site: outlet.name,
      source: copied ? '' : outlet.name,
      sourceUrl: '',
      title: headline,
      byline: one(lexicon.surnames, text) + one(lexicon.givenNames, text),
      publishedAt: new Date(published).toISOString(),
      script: hant ? 'Hant' : 'Hans',
      keywords: keywords.map(({ zh }) => zh),
      alternates: [],
      blocks,
    },
    titleEn: glossed ? '' : `${place.en}: ${topic.en} and what people say of it`,
    titleEnSource: glossed ? '' : 'page',
    keywords,
    pairs,
  };
}
