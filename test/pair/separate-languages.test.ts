import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '@/lib/article';
import { createDictionary, type Dictionary } from '@/lib/dictionary/dictionary';
import { type Separated, separateLanguages } from '@/lib/pair/separate-languages';
import { fullDictionary } from '../tools/full-dictionary';
import { articleOf, chinese, english, story, storyTitle, storyTitleEn } from './samples';

let dictionary: Dictionary;
beforeAll(async () => {
  dictionary = await fullDictionary();
});

const separate = (lines: readonly string[], rest: Partial<Article> = {}): Separated =>
  separateLanguages(articleOf(lines, rest), dictionary);
const zhOf = ({ article }: Separated): string[] =>
  article.blocks.filter(({ kind }) => kind !== 'image').map(({ text }) => text);
const enOf = (separated: Separated): string[] | undefined => separated.english?.paragraphs.map(({ text }) => text);
const besideOf = (separated: Separated): (string[] | undefined)[] | undefined =>
  separated.english?.paragraphs.map(({ beside }) => beside);

describe('layouts of a translation', () => {
  it('Chinese first, then English, without any marker', () => {
    const found = separate([...chinese, ...english]);
    expect(zhOf(found)).toEqual(chinese);
    expect(enOf(found)).toEqual(english);
    expect(besideOf(found)?.every((beside) => beside === undefined)).toBe(true);
  });

  it('English first, then Chinese', () => {
    const found = separate([...english, ...chinese]);
    expect(zhOf(found)).toEqual(chinese);
    expect(enOf(found)).toEqual(english);
  });

  it.each(['英文翻译:', '英文版', 'English version', 'Translation:', '【英文】', '译文'])('a marker: %s', (marker) => {
    const found = separate([...chinese, marker, ...english]);
    expect(zhOf(found)).toEqual(chinese);
    expect(enOf(found)).toEqual(english);
  });

  it('paragraphs in turn, Chinese above', () => {
    const found = separate(story.flat());
    expect(zhOf(found)).toEqual(chinese);
    expect(enOf(found)).toEqual(english);
    expect(besideOf(found)).toEqual([['b1'], ['b3'], ['b5'], ['b7']]);
  });

  it('paragraphs in turn, English above', () => {
    const found = separate(story.flatMap(([zh, en]) => [en, zh]));
    expect(besideOf(found)).toEqual([['b2'], ['b4'], ['b6'], ['b8']]);
  });

  it('in turn by groups of paragraphs', () => {
    const [a, b, c, d] = story;
    const found = separate(
      [a, b]
        .flatMap((pair) => pair?.[0] ?? [])
        .concat(
          [a, b].flatMap((pair) => pair?.[1] ?? []),
          [c, d].flatMap((pair) => pair?.[0] ?? []),
          [c, d].flatMap((pair) => pair?.[1] ?? []),
        ),
    );
    expect(besideOf(found)).toEqual([['b1'], ['b2'], ['b5'], ['b6']]);
  });

  it('both languages in one paragraph, divided by a line break', () => {
    const found = separate(story.map(([zh, en]) => `${zh}\n${en}`));
    expect(zhOf(found)).toEqual(chinese);
    expect(found.article.blocks.map(({ id }) => id)).toEqual(['b1', 'b2', 'b3', 'b4']);
    expect(enOf(found)).toEqual(english);
    expect(besideOf(found)).toEqual([['b1'], ['b2'], ['b3'], ['b4']]);
  });

  it('both languages in one paragraph, one after the other', () => {
    const found = separate(story.map(([zh, en]) => `${zh}${en}`));
    expect(zhOf(found)).toEqual(chinese);
    expect(enOf(found)).toEqual(english);
    expect(besideOf(found)).toEqual([['b1'], ['b2'], ['b3'], ['b4']]);
  });

  it('everything in one block, divided by line breaks', () => {
    const found = separate([[...chinese, ...english].join('\n')]);
    expect(zhOf(found)).toEqual(chinese);
    expect(enOf(found)).toEqual(english);
    expect(new Set(found.article.blocks.map(({ id }) => id)).size).toBe(4);
    expect(found.article.blocks[0]?.id).toBe('b1');
  });

  it('two columns of a table', () => {
    const found = separate(story.flatMap(([zh, en], index) => [`r${index + 1}:${zh}`, `r${index + 1}:${en}`]));
    expect(zhOf(found)).toEqual(chinese);
    expect(besideOf(found)).toEqual([['b1'], ['b3'], ['b5'], ['b7']]);
  });

  it('headings and captions in both languages, images in place', () => {
    const found = separate([
      'h:新馆 (The New Building)',
      ...story.flat(),
      'img:',
      'cap:读者在阅览室里看书。\nReaders with books in the reading room.',
    ]);
    expect(zhOf(found)).toEqual(['新馆', ...chinese, '读者在阅览室里看书。']);
    expect(found.article.blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      ...chinese.map(() => 'paragraph'),
      'image',
      'caption',
    ]);
    expect(enOf(found)).toEqual(['The New Building', ...english, 'Readers with books in the reading room.']);
  });

  it('the form of the seed: labels become headline, keywords, content and source', () => {
    const found = separate([
      ...chinese,
      `英文翻译:\nNews Title: ${storyTitleEn}\nKeywords: library, renovation, readers`,
      `News Content:\n${english[0]}`,
      ...english.slice(1),
      '【来源】http://www.example.org/2024/03-12/1.shtml',
    ]);
    expect(zhOf(found)).toEqual(chinese);
    expect(found.english).toMatchObject({ title: storyTitleEn, keywords: ['library', 'renovation', 'readers'] });
    expect(enOf(found)).toEqual(english);
    expect(found.article).toMatchObject({
      source: 'http://www.example.org/2024/03-12/1.shtml',
      sourceUrl: 'http://www.example.org/2024/03-12/1.shtml',
    });
  });
});

describe('the headline in English', () => {
  it.each([
    ['first line of the English side', [...chinese, storyTitleEn, ...english]],
    ['heading of the English side', [...chinese, `h:${storyTitleEn}`, ...english]],
    ['first line of a page in turn', [storyTitleEn, ...story.flat()]],
  ])('%s', (_, lines) => {
    const found = separate(lines);
    expect(found.english?.title).toBe(storyTitleEn);
    expect(enOf(found)).toEqual(english);
  });

  it('half of the headline itself', () => {
    const found = separate(story.flat(), { title: `${storyTitle}（${storyTitleEn}）` });
    expect(found.article.title).toBe(storyTitle);
    expect(found.english?.title).toBe(storyTitleEn);
  });

  it('is not the first sentence of the text', () => {
    expect(separate(story.flatMap(([zh, en]) => [en, zh])).english?.title).toBe('');
  });

  it('leaves the byline below it to the credit', () => {
    const found = separate([...chinese, `Title: ${storyTitleEn}`, 'By Jane Roe', ...english]);
    expect(found.english?.byline).toBe('Jane Roe');
    expect(enOf(found)).toEqual(english);
  });
});

describe('pages that only look bilingual', () => {
  const others = [
    '近年来，人工智能在医疗领域的应用越来越多，医生们的看法却不尽相同。',
    '有的医生认为，机器可以帮助他们更快地发现早期病变，从而减轻工作负担。',
    '也有人担心，过分依赖机器会让年轻医生失去独立判断的能力，而且责任难以划分。',
    '专家建议，医院应当先在少数科室试用，并定期公布结果，接受社会监督。',
  ];
  it.each([
    ['Chinese alone', others],
    [
      'an English quotation',
      [
        ...others.slice(0, 2),
        'Any sufficiently advanced technology is indistinguishable from magic, as the writer once put it in a famous essay.',
        ...others.slice(2),
      ],
    ],
    [
      'terms in brackets',
      others.map((text) => `${text}这就是所谓的机器学习（machine learning）和深度学习（deep learning）。`),
    ],
    ['a list of words', [...others, 'library 图书馆', 'renovation 翻修', 'branch 分馆', 'reader 读者', 'suburb 郊区']],
    [
      'commands',
      [
        ...others,
        'sudo apt-get install nginx && systemctl restart nginx',
        'const a = require("fs"); a.readFileSync("/tmp/x");',
      ],
    ],
    [
      'navigation in English',
      [...others, 'Home', 'About us', 'Contact', 'Privacy policy', 'Terms of service', 'Subscribe to our newsletter'],
    ],
    [
      'an English text of its own',
      [
        ...others,
        'The match ended in a draw after both teams missed several chances in the second half.',
        'Rain is expected along the coast this weekend, with strong winds from the north.',
        'The museum will show paintings from its own collection until the end of June.',
      ],
    ],
    [
      'an abstract in both languages',
      [
        chinese[0] ?? '',
        english[0] ?? '',
        ...others,
        ...others.map((text) => `此外，${text}`),
        ...others.map((text) => `研究还表明，${text}`),
      ],
    ],
    [
      'a lesson',
      [
        '今天我们来学习几个和图书馆有关的英语句型，口语考试里经常用到。',
        '第一个短语是动词词组，注意它的语法：后面要接名词，不能接不定式，很多同学在这里出错，考试时要特别小心。',
        '例句：',
        'I would like to borrow these books for two weeks.',
        '我想借这些书两个星期。',
        '第二个句型用来询问时间，语法上是一般疑问句，口语中常常省略助动词，听力材料里也多次出现过这种用法。',
        '例句：',
        'When does the reading room close in the evening?',
        '阅览室晚上几点关门？',
        '最后请大家记住今天的词汇，并用每个单词造句，把作业交给班长，下节课我们一起讨论近义词的区别和用法。',
      ],
    ],
  ])('%s', (_, lines) => {
    const found = separate(lines, { title: '人工智能走进医院' });
    expect(found.english, found.note).toBeNull();
    expect(found.article.blocks.map(({ text }) => text)).toEqual(lines);
  });

  it('still takes the credit of the page', () => {
    const found = separate([...others, '来源：临江日报'], { title: '人工智能走进医院' });
    expect(found.article.source).toBe('临江日报');
    expect(found.article.blocks).toHaveLength(others.length);
  });

  it('does not overrule the credit that the head of the page names', () => {
    const found = separate([...others, '来源：临江日报'], { title: '人工智能走进医院', source: '江边晚报' });
    expect(found.article.source).toBe('江边晚报');
  });
});

describe('without a dictionary', () => {
  it('believes an announcement or a layout in pairs of fitting length, and nothing else', () => {
    const none = createDictionary([]);
    expect(separateLanguages(articleOf([...chinese, '英文翻译:', ...english]), none).english?.paragraphs).toHaveLength(
      4,
    );
    expect(separateLanguages(articleOf(story.flat()), none).english?.paragraphs).toHaveLength(4);
    expect(separateLanguages(articleOf([...chinese, ...english]), none).english).toBeNull();
  });
});
