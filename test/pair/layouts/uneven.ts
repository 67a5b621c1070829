import { type ExpectedPair, each, element, enOf, type Laid, type Layout, pairsOf, zhOf } from './page';
import type { Text } from './text';

const columns = (zh: readonly string[], en: readonly string[], pairs: readonly ExpectedPair[]): Laid => ({
  body: `${each(zh)}<p>英文版</p>${each(en)}`,
  pairs,
});

const turns = (rows: readonly (readonly string[])[], pairs: readonly ExpectedPair[]): Laid => ({
  body: rows.map((row) => each(row)).join(''),
  pairs,
});

/** Everything but the paragraph at `place`. */
const but = <T>(items: readonly T[], place: number): T[] => items.filter((_, index) => index !== place);

const own = [
  '本文作者长期关注这一领域，以上内容未经许可不得用于商业用途，欢迎读者来信讨论。',
  'Readers who wish to comment on this article may write to the newsroom before the end of the week.',
] as const;

/** Paragraph `at` and the one behind it as one, in the language chosen. */
function joined(text: Text, at: number, side: 'zh' | 'en'): { zh: string[]; en: string[]; pairs: ExpectedPair[] } {
  const join = (texts: string[], space: string) => [
    ...texts.slice(0, at),
    `${texts[at]}${space}${texts[at + 1]}`,
    ...texts.slice(at + 2),
  ];
  const zh = side === 'zh' ? join(zhOf(text), '') : zhOf(text);
  const en = side === 'en' ? join(enOf(text), ' ') : enOf(text);
  const pairs = [...pairsOf(text)];
  const both: ExpectedPair =
    side === 'zh' ? [[zh[at] ?? ''], enOf(text).slice(at, at + 2)] : [zhOf(text).slice(at, at + 2), [en[at] ?? '']];
  pairs.splice(at, 2, both);
  return { zh, en, pairs };
}

const headings = [
  ['背景', 'Background'],
  ['下一步', 'What comes next'],
] as const;

export const uneven: readonly Layout[] = [
  {
    name: 'English lacks one paragraph',
    lay: (text) => columns(zhOf(text), but(enOf(text), 3), but(pairsOf(text), 3)),
  },
  {
    name: 'English lacks the last two paragraphs',
    lay: (text) => columns(zhOf(text), enOf(text).slice(0, -2), pairsOf(text).slice(0, -2)),
  },
  {
    name: 'English has one paragraph more',
    lay: (text) => columns(zhOf(text), [...enOf(text), own[1]], pairsOf(text)),
  },
  {
    name: 'Chinese has a note at its end',
    lay: (text) => columns([...zhOf(text), own[0]], enOf(text), pairsOf(text)),
  },
  {
    name: 'in turn, one without English',
    lay: (text) =>
      turns(
        text.pairs.map((pair, index) => (index === 2 ? pair.slice(0, 1) : pair)),
        but(pairsOf(text), 2),
      ),
  },
  {
    name: 'in turn, one English without Chinese',
    lay: (text) =>
      turns(
        text.pairs.map((pair, index) => (index === 1 ? [...pair, own[1]] : pair)),
        pairsOf(text),
      ),
  },
  ...(['zh', 'en'] as const).flatMap((side): Layout[] => [
    {
      name: `two paragraphs joined, ${side}`,
      lay: (text) => {
        const { zh, en, pairs } = joined(text, 2, side);
        return columns(zh, en, pairs);
      },
    },
    {
      name: `two paragraphs joined, ${side}, in turn`,
      lay: (text) => {
        const { pairs } = joined(text, 2, side);
        return turns(
          pairs.map(([zh, en]) => [...zh, ...en]),
          pairs,
        );
      },
    },
  ]),
  {
    name: 'headings in both languages on one line',
    lay: (text) => ({
      body: text.pairs
        .map(([zh, en], index) => {
          const heading = index === 1 ? headings[0] : index === 4 ? headings[1] : null;
          return `${heading ? element('h3', heading.join(' ')) : ''}${each([zh, en])}`;
        })
        .join(''),
      pairs: [...pairsOf(text), ...headings.map(([zh, en]): ExpectedPair => [[zh], [en]])],
    }),
  },
  {
    name: 'headings in each language, one after the other',
    lay: (text) => {
      const side = (lines: string[], which: 0 | 1) =>
        lines.map((line, index) => {
          const heading = index === 1 ? headings[0] : index === 4 ? headings[1] : null;
          return `${heading ? element('h3', heading[which]) : ''}${element('p', line)}`;
        });
      return {
        body: `${side(zhOf(text), 0).join('')}<hr>${side(enOf(text), 1).join('')}`,
        pairs: [...pairsOf(text), ...headings.map(([zh, en]): ExpectedPair => [[zh], [en]])],
      };
    },
  },
  {
    name: 'a caption in both languages',
    lay: (text) => ({
      body: `${each(zhOf(text).slice(0, 2))}<figure><img src="https://news.example.org/photo/20240914-large.jpg" width="800" height="500"><figcaption>九月的一个早晨，居民在广场上读报。<br>Residents read newspapers on the square on a morning in September.</figcaption></figure>${each(zhOf(text).slice(2))}<p>English version</p>${each(enOf(text))}`,
      pairs: [
        ...pairsOf(text),
        [
          ['九月的一个早晨，居民在广场上读报。'],
          ['Residents read newspapers on the square on a morning in September.'],
        ],
      ],
    }),
  },
  {
    name: 'headline in both languages',
    lay: (text) => ({
      body: text.pairs.map((pair) => each(pair)).join(''),
      pairs: pairsOf(text),
      titleEn: text.title[1],
      title: `${text.title[0]} ${text.title[1]}`,
    }),
  },
];
