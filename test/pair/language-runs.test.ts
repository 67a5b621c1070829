import { describe, expect, it } from 'vitest';
import { countScripts, languageRuns, splitHeading, withoutBrackets } from '@/lib/pair/language-runs';

const runs = (line: string): string[] => languageRuns(line).map(({ lang, text }) => `${lang} ${text}`);

describe('languageRuns', () => {
  it('splits whole sentences of one language from the other, in either order', () => {
    expect(runs('图书馆今天重新开放。The library reopened its doors today.')).toEqual([
      'zh 图书馆今天重新开放。',
      'en The library reopened its doors today.',
    ]);
    expect(runs('The library reopened its doors today. 图书馆今天重新开放。')).toEqual([
      'en The library reopened its doors today.',
      'zh 图书馆今天重新开放。',
    ]);
  });

  it('follows sentences in turn', () => {
    expect(
      runs('他很高兴。He was very happy about it. 她也很高兴。She was just as happy too.').map((run) =>
        run.slice(0, 2),
      ),
    ).toEqual(['zh', 'en', 'zh', 'en']);
  });

  it('leaves names, terms and quoted words inside their sentence', () => {
    for (const line of [
      '我们在 Python 年会上介绍了 PyCon APAC 和 Code of Conduct。',
      '机器学习（machine learning）是人工智能的一个分支。',
      '他说“stay hungry, stay foolish”，然后离开了会场。',
      '公司使用 Groovy、Jetty、Gradle、Jackson、Drools、EasyMock 等项目。',
    ]) {
      expect(runs(line)).toEqual([`zh ${line}`]);
    }
    expect(runs('It gives a new vigor(精力) to the emotions of the old.')).toHaveLength(1);
  });

  it('takes brackets off a translation that stands in them', () => {
    expect(languageRuns('Our approach to building this place together（我们一起建设这里的方法）')[1]).toEqual({
      lang: 'zh',
      text: '我们一起建设这里的方法',
      bracketed: true,
    });
  });

  it('has nothing to say of lines without letters', () => {
    expect(languageRuns('2024-01-08 …')).toEqual([]);
  });
});

describe('splitHeading', () => {
  const halves = (line: string, heading = false) =>
    splitHeading(line, heading)?.map(({ lang, text }) => `${lang} ${text}`);

  it('splits short lines that say one thing twice', () => {
    expect(halves('招聘/Position')).toEqual(['zh 招聘', 'en Position']);
    expect(halves('[The First Story(第一个故事)]')).toEqual(['en The First Story', 'zh 第一个故事']);
    expect(halves('青春不是年华 (Youth Is Not a Time of Life)')).toEqual([
      'zh 青春不是年华',
      'en Youth Is Not a Time of Life',
    ]);
  });

  it('takes a bare space for a border only in headings', () => {
    expect(halves('长城 The Great Wall')).toBeUndefined();
    expect(halves('长城 The Great Wall', true)).toEqual(['zh 长城', 'en The Great Wall']);
    expect(halves('Day 152 8.31 早读', true)).toBeUndefined();
  });

  it('does not split dates, versions or abbreviations', () => {
    expect(halves('PyCon 2020 CfP 3/1 正式开始')).toBeUndefined();
    expect(halves('投稿截止：4月26日（23:59 AoE）')).toBeUndefined();
  });
});

describe('countScripts', () => {
  it('leaves out addresses, figures and tags', () => {
    expect(countScripts('请看 https://example.org/a/b 和 @someone #tag 2024 年 two words')).toEqual({
      han: 4,
      latin: 2,
    });
  });
});

describe('withoutBrackets', () => {
  it('drops only brackets around the whole', () => {
    expect(withoutBrackets('（全部）')).toBe('全部');
    expect(withoutBrackets('(a) and (b)')).toBe('(a) and (b)');
  });
});
