import { describe, expect, it } from 'vitest';
import { readByline, readCredit, readKeywords, readLabel } from '@/lib/pair/labels';

const label = (line: string) => {
  const found = readLabel(line);
  return found && `${found.field}=${found.value}`;
};

describe('readLabel', () => {
  it.each([
    ['News Title: A Bridge Opens', 'title=A Bridge Opens'],
    ['Title：A Bridge Opens', 'title=A Bridge Opens'],
    ['标题：大桥通车', 'title=大桥通车'],
    ['Keywords: bridge, river', 'keywords=bridge, river'],
    ['【关键词】大桥；长江', 'keywords=大桥；长江'],
    ['News Content:', 'content='],
    ['Content: The bridge opened.', 'content=The bridge opened.'],
    ['【来源】http://example.org/1', 'source=http://example.org/1'],
    ['来源：临江日报', 'source=临江日报'],
    ['（来源：临江日报）', null],
    ['Source: Linjiang Daily', 'source=Linjiang Daily'],
    ['原文链接： A Practical Guide', 'source=A Practical Guide'],
    ['转载自临江日报', 'source=临江日报'],
    ['Author: Jane Roe', 'byline=Jane Roe'],
    ['英文翻译:', 'english='],
    ['【英文】', 'english='],
    ['（英文版）', 'english='],
    ['English version below', 'english='],
    ['Translation:', 'original='],
    ['译文', 'original='],
    ['原文如下：', 'original='],
    ['Chinese version', 'chinese='],
  ])('reads %s', (line, expected) => {
    expect(label(line)).toBe(expected);
  });

  it.each([
    '他说：我们明天开会。',
    'The title: nobody knew it.',
    '会议内容丰富。',
    '原文是这样写的。',
    'Note: this is text.',
  ])('leaves text alone: %s', (line) => {
    expect(readLabel(line)).toBeNull();
  });
});

describe('readCredit', () => {
  it('counts a bare address as both', () => {
    expect(readCredit('http://example.org/a.shtml')).toEqual({
      source: 'http://example.org/a.shtml',
      sourceUrl: 'http://example.org/a.shtml',
    });
  });

  it('parts the medium from its address and the day it was looked at', () => {
    expect(readCredit('Linjiang Daily 1987, accessed 2016-12-17, http://example.org/l')).toEqual({
      source: 'Linjiang Daily 1987',
      sourceUrl: 'http://example.org/l',
    });
  });

  it('takes no address but http, and no sentence for a medium', () => {
    expect(readCredit('javascript:alert(1)')?.sourceUrl).toBe('');
    expect(
      readCredit(
        '记者从今天上午在市政府召开的新闻发布会上了解到，今后三年全市将新建五个分馆，方便农村学生步行到达，并且全部免费开放。',
      ),
    ).toBeNull();
    expect(readCredit('')).toBeNull();
  });
});

describe('readKeywords', () => {
  it('splits at commas of either width, or at semicolons where there are any', () => {
    expect(readKeywords('Legal aid, cooperation，rights.')).toEqual(['Legal aid', 'cooperation', 'rights']);
    expect(readKeywords('大桥；长江；大桥')).toEqual(['大桥', '长江']);
  });
});

describe('readByline', () => {
  it('reads a name and not a sentence', () => {
    expect(readByline('By Jane Roe and John Doe')).toBe('Jane Roe and John Doe');
    expect(readByline('By the time it opened, everyone had left.')).toBe('');
  });
});
