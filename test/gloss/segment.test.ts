import { describe, expect, it } from 'vitest';
import { cedictEntries } from '@/lib/dictionary/cedict-package';
import { createDictionary } from '@/lib/dictionary/dictionary';
import { segment } from '@/lib/gloss/segment';

const dictionary = createDictionary(await cedictEntries());
const words = (text: string) => segment(text, dictionary).map((part) => part.text);

describe('segment', () => {
  it.each([
    '研究|生命|起源',
    '结婚|的|和|尚未|结婚|的',
    '三|个|人|在|十|年|前',
    '一|家|公司|的|客户端|的|接口',
    '最高人民法院|、|公安部|发布|《|办法|》',
    '切實|維護|群眾|的|合法|權益',
    '2024年|1月|8日|，|增长|35.6%|至|3.5亿|元',
    '5G|手机|和|F-16|，|Wi-Fi|……|T恤',
    '北京|1月|8日|电',
    '人民网|北京|1月|8日|电',
    '对照样报|讯| |记者|获悉',
    '（|城市晚报|综合报道|）',
    '他|在|报社|网站|上',
    '王毅|同|日本|外相|会谈',
  ])('%s', (expected) => expect(words(expected.replaceAll('|', '')).join('|')).toBe(expected));

  it('keeps personal names together where a title or what follows gives them away', () => {
    expect(words('记者裴剑飞报道')).toContain('裴剑飞');
    expect(words('杨国禹认为，这没有问题')[0]).toBe('杨国禹');
    expect(words('教授陸錦標獲獎')).toContain('陸錦標');
    expect(words('主席约翰·米勒-怀特说')).toContain('约翰·米勒-怀特');
    expect(words('达摩克利斯之剑')[0]).toBe('达摩克利斯');
  });

  it('takes no word for a name that only begins with a surname', () => {
    expect(words('他曾表示，许多人说')).toEqual(['他', '曾', '表示', '，', '许多', '人', '说']);
    expect(words('一张照片')).toEqual(['一', '张', '照片']);
    expect(words('周围的高温')).toEqual(['周围', '的', '高温']);
  });

  it('gives back the sentence, whatever it is', () => {
    for (const text of [
      '',
      ' ',
      '\n\t　',
      '😀中😀',
      '\ud83d中',
      '中a国1年%',
      '····',
      '·王·',
      '一'.repeat(300),
      'é́́',
      '1.2.3,4年月',
      '𪢌哰',
    ]) {
      expect(words(text).join('')).toBe(text);
      expect(words(text)).not.toContain('');
    }
  });
});
