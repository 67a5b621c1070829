import type { Block } from '../article';
import type { Dictionary } from '../dictionary/dictionary';
import type { EnglishParagraph, EnglishSentence, EnglishText, Pair } from '../pairing';
import { sentencesOf } from '../text/article-sentences';
import type { Sentence } from '../text/sentence';
import { splitEnglish } from '../text/sentences';
import { alignTexts, type Link } from './align';

/** A paragraph of either language with its sentences; never without any. */
interface Paragraph<S> {
  text: string;
  sentences: S[];
}
type ChineseParagraph = Paragraph<Sentence> & { block: string };
type EnglishSide = Paragraph<EnglishSentence> & { beside?: string[] };

/** Paragraphs that belong together, and how likely that is. */
interface Group {
  zh: Sentence[];
  en: EnglishSentence[];
  confidence: number;
}

/** One side has so many times more paragraphs that paragraph borders mean different things. */
const otherLayout = 3;

/**
 * Pairs the sentences of an article with those of an English text: first paragraphs with paragraphs, helped by the
 * layout, then sentences within what belongs together. Where the two are laid out in altogether different paragraphs,
 * sentences are aligned across the whole.
 *
 * Every sentence of a Chinese block is in exactly one pair, in order; every English sentence is in exactly one pair,
 * as `e<paragraph>.<n>`. English without a partner stands where it stands in the English text.
 *
 * @throws The signal's reason, if it is aborted.
 */
export function alignArticle(
  blocks: readonly Block[],
  english: EnglishText,
  dictionary: Dictionary,
  signal?: AbortSignal,
): Pair[] {
  const zh = chineseParagraphs(blocks);
  const en = englishParagraphs(english.paragraphs);
  const groups =
    besideOwnPartners(zh, en, dictionary, signal) ??
    alignSentences(paragraphGroups(zh, en, dictionary, signal), dictionary, signal);
  return groups.map((group) => ({
    zh: group.zh.map(({ id }) => id),
    en: group.en,
    source: english.source,
    confidence: group.confidence,
  }));
}

/**
 * A caption or heading in both languages, amid a text whose English follows as a whole, would cross all other links: such
 * pairs are no matter for the aligner. null where there are none, or where the rest cannot be aligned around them.
 */
function besideOwnPartners(
  zh: readonly ChineseParagraph[],
  en: readonly EnglishSide[],
  dictionary: Dictionary,
  signal?: AbortSignal,
): Group[] | null {
  const own = mostlyLaidOut(en) ? new Map<ChineseParagraph, EnglishSide>() : ownPartners(zh, en);
  if (!own.size) return null;
  const taken = new Set(own.values());
  const rest = paragraphGroups(
    zh.filter((one) => !own.has(one)),
    en.filter((one) => !taken.has(one)),
    dictionary,
    signal,
  );
  const pairs = [...own].map(([{ sentences }, english]) => ({ zh: sentences, en: english.sentences, confidence: 1 }));
  return inOrder(zh, alignSentences(rest, dictionary, signal), alignSentences(pairs, dictionary, signal));
}

function chineseParagraphs(blocks: readonly Block[]): ChineseParagraph[] {
  const chinese = blocks.filter(({ lang }) => lang === 'zh');
  return chinese
    .map((block) => ({ text: block.text, block: block.id, sentences: sentencesOf([block]) }))
    .filter(({ sentences }) => sentences.length > 0);
}

function englishParagraphs(paragraphs: readonly EnglishParagraph[]): EnglishSide[] {
  return paragraphs
    .map(({ text, beside }, index) => ({
      text,
      beside,
      sentences: splitEnglish(text).map((span, n) => ({ id: `e${index + 1}.${n + 1}`, text: span.text })),
    }))
    .filter(({ sentences }) => sentences.length > 0);
}

function paragraphGroups(
  zh: readonly ChineseParagraph[],
  en: readonly EnglishSide[],
  dictionary: Dictionary,
  signal?: AbortSignal,
): Group[] {
  const whole = {
    zh: zh.flatMap(({ sentences }) => sentences),
    en: en.flatMap(({ sentences }) => sentences),
    confidence: 1,
  };
  const laidOut = mostlyLaidOut(en);
  if (!laidOut && differentLayout(zh.length, en.length)) return [whole];
  const place = new Map(zh.map(({ block }, index) => [block, index]));
  const links = alignTexts(
    zh.map(({ text }) => text),
    en.map(({ text }) => text),
    dictionary,
    {
      level: 'paragraph',
      beside: en.map(({ beside }) => beside?.flatMap((block) => place.get(block) ?? [])),
      signal,
    },
  );
  if (!laidOut && mostlyUnlinked(links, zh, en)) return [whole];
  return links.map((link) => ({
    zh: link.zh.flatMap((i) => zh[i]?.sentences ?? []),
    en: link.en.flatMap((j) => en[j]?.sentences ?? []),
    confidence: link.confidence,
  }));
}

/** Chinese paragraphs that the layout pairs with one English paragraph, and that with no other. */
function ownPartners(zh: readonly ChineseParagraph[], en: readonly EnglishSide[]): Map<ChineseParagraph, EnglishSide> {
  const claims = new Map<string, EnglishSide[]>();
  for (const one of en) {
    for (const block of one.beside ?? []) claims.set(block, [...(claims.get(block) ?? []), one]);
  }
  return new Map(
    zh.flatMap((one) => {
      const [english, ...more] = claims.get(one.block) ?? [];
      return english && !more.length && english.beside?.length === 1 ? [[one, english] as const] : [];
    }),
  );
}

/** Groups among others in the order of the Chinese; null where one of them reaches over another. */
function inOrder(zh: readonly ChineseParagraph[], groups: readonly Group[], own: readonly Group[]): Group[] | null {
  const place = new Map(zh.flatMap(({ sentences }) => sentences).map(({ id }, index) => [id, index]));
  const start = (group: Group) => place.get(group.zh[0]?.id ?? '');
  const waiting = [...own];
  const all: Group[] = [];
  for (const group of groups) {
    const at = start(group);
    while (at !== undefined && waiting[0] && (start(waiting[0]) ?? 0) < at) all.push(...waiting.splice(0, 1));
    all.push(group);
  }
  all.push(...waiting);
  const places = all.flatMap((group) => group.zh.map(({ id }) => place.get(id) ?? 0));
  return places.every((one, index) => one === index) ? all : null;
}

/** Whether the layout speaks for at least half of the English; one caption in two languages says nothing of the rest. */
function mostlyLaidOut(en: readonly EnglishSide[]): boolean {
  const length = (paragraphs: readonly EnglishSide[]) => paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  return length(en.filter(({ beside }) => beside && beside.length > 0)) * 2 > length(en);
}

const differentLayout = (zh: number, en: number): boolean =>
  Math.max(zh, en) > otherLayout && Math.max(zh, en) > otherLayout * Math.min(zh, en);

/** Whether the links leave out more than half of either text. */
function mostlyUnlinked(
  links: readonly Link[],
  zh: readonly Paragraph<unknown>[],
  en: readonly Paragraph<unknown>[],
): boolean {
  const linked = links.filter((link) => link.zh.length > 0 && link.en.length > 0);
  const share = (units: readonly Paragraph<unknown>[], indices: readonly number[]) => {
    const total = units.reduce((sum, { text }) => sum + text.length, 0);
    return indices.reduce((sum, index) => sum + (units[index]?.text.length ?? 0), 0) / total;
  };
  return (
    share(
      zh,
      linked.flatMap((link) => link.zh),
    ) < 0.5 &&
    share(
      en,
      linked.flatMap((link) => link.en),
    ) < 0.5
  );
}

/**
 * Aligns all sentences in one go, so that the whole document teaches the chances and lengths, but links none across
 * groups. The English follows the order of the groups, in which paragraphs that changed places are parallel.
 */
function alignSentences(groups: readonly Group[], dictionary: Dictionary, signal?: AbortSignal): Group[] {
  const open = groups.map(
    ({ zh, en }) => zh.length > 0 && en.length > 0 && zh.length + en.length > 2 && !isOne({ zh, en }),
  );
  if (!open.includes(true)) return [...groups].flatMap(settled);
  const zh = groups.flatMap((group, index) => group.zh.map((sentence) => ({ sentence, index })));
  const en = groups.flatMap((group, index) => group.en.map((sentence) => ({ sentence, index })));
  const links = alignTexts(
    zh.map(({ sentence }) => sentence.text),
    en.map(({ sentence }) => sentence.text),
    dictionary,
    {
      level: 'sentence',
      groups: { zh: zh.map(({ index }) => index), en: en.map(({ index }) => index) },
      signal,
    },
  );
  const byGroup: Group[][] = groups.map(() => []);
  for (const link of links) {
    const index = zh[link.zh[0] ?? -1]?.index ?? en[link.en[0] ?? -1]?.index ?? 0;
    byGroup[index]?.push({
      zh: link.zh.flatMap((i) => zh[i]?.sentence ?? []),
      en: link.en.flatMap((j) => en[j]?.sentence ?? []),
      confidence: (groups[index]?.confidence ?? 1) * link.confidence,
    });
  }
  return groups.flatMap((group, index) => (open[index] ? (byGroup[index] ?? []) : settled(group)));
}

/** A single sentence on one side takes all of the other. */
const isOne = ({ zh, en }: Pick<Group, 'zh' | 'en'>): boolean => zh.length === 1 || en.length === 1;

/** A group that needs no alignment: without a partner each sentence stands alone. */
function settled(group: Group): Group[] {
  if (group.zh.length > 0 && group.en.length > 0) return [group];
  return [
    ...group.zh.map((sentence) => ({ ...group, zh: [sentence] })),
    ...group.en.map((sentence) => ({ ...group, en: [sentence] })),
  ];
}
