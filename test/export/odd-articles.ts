import type { Annotation } from '@/lib/annotate/annotation';
import { sentencesOfSide } from '@/lib/annotate/side-sentences';
import type { Block } from '@/lib/article';
import type { SavedArticle } from '@/lib/library/saved-article';
import { type Pair, pairSources } from '@/lib/pairing';
import { sentencesOf } from '@/lib/text/article-sentences';
import { chanceOf } from '../chance';

const pieces = [
  ...[
    '河边的旧桥',
    '重新開放。',
    '“好！”他说。',
    '。',
    '！',
    '\u3000',
    ' ',
    '  ',
    'the bridge ',
    'Yes. ',
    '3.5亿',
    '𠮷',
    '🐉',
    '👨‍👩‍👧',
  ],
  ...[
    '\n',
    '\r\n',
    '\r',
    '\t',
    '\u2028',
    '\u2029',
    '\u0085',
    '\u0000',
    '\u0007',
    '\u000b',
    '\u001f',
    '\u007f',
    '\u009f',
    '\ufeff',
  ],
  ...[
    '\ud800',
    '\udfff',
    '\ufffe',
    '\uffff',
    '\ufffd',
    '\ufdd0',
    '\u{1fffe}',
    '\u{10ffff}',
    '\ue000',
    '\u202e',
    '\u2066',
    '\u200b',
    '\u00ad',
  ],
  ...['שלום', 'مرحبا', 'e\u0301', '\u0301', 'ß', 'İ', 'ﬁ'],
  ...[
    ']]>',
    '<!--',
    '--',
    '-->',
    '<script>alert(1)</script>',
    '</p>',
    '&amp;',
    '&#0;',
    '&',
    '<',
    '>',
    '"',
    "'",
    '`',
    '<?x ?>',
    '<![CDATA[',
  ],
  ...[
    '=1+1',
    '+1',
    '-1',
    '@x',
    '|',
    '%',
    ';',
    ',',
    '""',
    '\\',
    '\\n',
    '{',
    '}',
    '$',
    '#',
    '^',
    '_',
    '~',
    '*',
    '**',
    '[[a]]',
    '![x](y)',
    '[^1]',
  ],
  ...[
    '---',
    '...',
    ': ',
    '# ',
    '- ',
    '1. ',
    '> ',
    'yes',
    'null',
    '2026-03-01',
    '1e5',
    'TY  - BOOK',
    'ER  - ',
    '@book{x,',
    'and ',
    '英文翻译:',
    '【来源】',
  ],
  ...['CON', 'nul.txt', '/', '..', ':', '?', '../../', 'a'.repeat(120), '桥'.repeat(90)],
];

const pictures = [
  'https://example.org/bridge.jpg?a=1&b=<2>',
  'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
  'data:image/webp,UklGRg',
  'data:image/png;base64,%%%',
];
const times = [
  '',
  '2026-03-08',
  '2026-02-29',
  '2024-02-30',
  '2026-03-08T09:30',
  '2026-03-08T09:30:00+08:00',
  '2026-03-08T24:00',
  '2026-03-08T09:30:00.5Z',
];

/** An article as the library may hold it (`savedArticleRow` takes it), with odd texts in all that a page can fill. */
export function oddArticle(seed: number): SavedArticle {
  const chance = chanceOf(seed);
  const one = <T>(list: readonly T[]): T => list[chance(list.length)] as T;
  const text = (least: number, more: number) =>
    Array.from({ length: least + chance(more) }, () => one(pieces)).join('');
  const blocks: Block[] = Array.from({ length: chance(7) }, (_, index) => {
    const kind = one(['paragraph', 'paragraph', 'heading', 'quote', 'list-item', 'caption', 'image'] as const);
    return {
      id: `b${index + 1}`,
      kind,
      lang: chance(8) ? 'zh' : 'en',
      text: text(0, 12),
      ...(kind === 'image' && { src: one(pictures) }),
    };
  });
  const left = sentencesOf(blocks.filter(({ lang }) => lang === 'zh')).map(({ id }) => id);
  const pairs: Pair[] = [];
  for (let n = 1; left.length || chance(4) === 0; n += 1) {
    const source = one(pairSources);
    const gloss = source === 'gloss';
    pairs.push({
      zh: left.splice(0, chance(4)),
      en: gloss
        ? []
        : Array.from({ length: chance(4) }, (_, at) => ({
            id: `e${n}.${at + 1}${chance(9) ? '' : text(1, 1).slice(0, 40)}`,
            text: text(0, 6),
          })),
      source,
      confidence: gloss ? 1 : chance(101) / 100,
      ...(source === 'engine' && { engine: text(1, 2) }),
      ...(gloss && {
        gloss: Array.from({ length: chance(4) }, () => ({ text: text(1, 1), pinyin: text(0, 2), meaning: text(0, 2) })),
      }),
    });
  }
  const host = one(['example.org', 'xn--fiq228c.example', 'www.example.com:8080']);
  const path = encodeURI(text(0, 2).toWellFormed()).replace(/^\/+/, '');
  const url = `https://${host}/${path}`;
  const saved: SavedArticle = {
    id: `${host}/${seed}`,
    savedAt: '2026-03-09T08:00:00.000Z',
    updatedAt: '2026-03-09T08:00:00.000Z',
    article: {
      url,
      canonicalUrl: URL.canParse(url) ? url : 'https://example.org/',
      site: text(0, 3),
      source: text(0, 3),
      sourceUrl: chance(2) ? 'https://example.org/agency?a=[b]{c}|d' : '',
      title: text(0, 5),
      byline: text(0, 4),
      publishedAt: one(times.filter((time) => !time || !Number.isNaN(Date.parse(time)))),
      script: chance(2) ? 'Hans' : 'Hant',
      keywords: [],
      alternates: [],
      blocks,
    },
    titleEn: text(0, 4),
    titleEnSource: one(['', ...pairSources]),
    keywords: Array.from({ length: chance(4) }, () => ({ zh: text(1, 2), en: text(0, 2) })),
    pairs,
  };
  saved.article.url = saved.article.canonicalUrl;
  const annotations = notes(saved, chance, text);
  return annotations.length ? { ...saved, annotations } : saved;
}

function notes(
  saved: SavedArticle,
  chance: (below: number) => number,
  text: (least: number, more: number) => string,
): Annotation[] {
  return (['zh', 'en'] as const).flatMap((side) =>
    sentencesOfSide(saved, side).flatMap((sentence, index): Annotation[] => {
      if (chance(3) || sentence.id.length > 60) return [];
      const from = chance(sentence.text.length);
      const to = chance(5) ? from + 1 + chance(sentence.text.length - from) : from;
      const kind = chance(4) ? 'highlight' : 'difficult';
      return [
        {
          id: `0b9d1c5e-8a7f-4c3a-9b61-${side === 'zh' ? '0' : '1'}${String(index).padStart(11, '0')}`,
          kind,
          target: {
            side,
            start: { sentence: sentence.id, offset: from },
            end: { sentence: sentence.id, offset: to },
            exact: sentence.text.slice(from, to),
            prefix: '',
            suffix: '',
          },
          colour: kind === 'highlight' ? 'yellow' : '',
          note: chance(2) ? text(1, 5) : '',
          created: '2026-03-09T08:00:00.000Z',
          modified: '2026-03-09T08:00:00.000Z',
        },
      ];
    }),
  );
}
