import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveArticle } from '@/lib/library/articles';
import { type Library, openLibrary } from '@/lib/library/database';
import { finderOf, matchesIn, termsOf } from '@/lib/library/search/query';
import { foldName, searchFold, searchParts } from '@/lib/library/search/search-text';
import { snippetOf } from '@/lib/library/search/snippet';
import { aBilingualArticle, aGlossPair } from '../../builders';
import { searchArticles } from '../../tools/plain-scan';
import { article } from '../samples';

const never = new AbortController().signal;
const monday = '2026-03-02T08:00:00.000Z';
let db: Library;
beforeEach(() => {
  db = openLibrary(`search-${Math.random()}`);
});
afterEach(() => db.delete());

const finds = async (query: string) => [...(await searchArticles(db, termsOf(query), never))].sort();
const english = (text: string) => (_: string, i: number) =>
  i === 0 ? { source: 'page' as const, en: text.split('|').map((part, n) => ({ id: `e1.${n + 1}`, text: part })) } : {};

describe('termsOf', () => {
  it.each([
    ['', []],
    ['  ', []],
    ['中国 经济', ['中国', '经济']],
    ['中国　經濟', ['中国', '经济']],
    ['"legitimate rights" aid', ['legitimate rights', 'aid']],
    ['Legal LEGAL', ['legal']],
    ['"still typ', ['still typ']],
    ['“two  words”', ['two  words']],
    ['他说"你好"吗', ['他说"你好"吗']],
    ['"', []],
  ])('reads %j', (query, terms) => expect(termsOf(query)).toEqual(terms));
});

describe('searchFold', () => {
  it('keeps every offset', () => {
    let all = '';
    for (let code = 0; code < 0xffff; code += 1) all += String.fromCharCode(code);
    expect(searchFold(all)).toHaveLength(all.length);
    expect(searchFold(searchFold(all))).toBe(searchFold(all));
  });
  it('has a name', () => expect(foldName()).toMatch(/^[0-9a-z]{4,7}$/));
});

describe('searchArticles', () => {
  it('finds a substring in the middle of a Chinese sentence, in either script', async () => {
    await saveArticle(db, article(1, ['保障受援人的合法权益。']), monday);
    await saveArticle(db, article(2, ['香港法律援助署擴大服務範圍。']), monday);
    expect(await finds('援人的合')).toEqual(['news.example.cn/a/1']);
    expect(await finds('法律援助署扩大')).toEqual(['news.example.cn/a/2']);
    expect(await finds('受援人的合法權益')).toEqual(['news.example.cn/a/1']);
    expect(await finds('援')).toHaveLength(2);
  });

  it('finds English in any case, phrases across sentences, quotes and dashes of any kind', async () => {
    await saveArticle(db, article(1, ['甲。'], english('They don’t wait.|Legitimate Rights—all.')), monday);
    for (const query of [
      'legitimate rights',
      '"LEGITIMATE rights"',
      "don't",
      '"wait. legit"',
      'rights-all',
      'egitim',
    ]) {
      expect(await finds(query), query).toHaveLength(1);
    }
    expect(await finds('"rights legitimate"')).toEqual([]);
    expect(await finds('rights they')).toHaveLength(1);
    expect(await finds('rights nobody')).toEqual([]);
  });

  it('looks at headlines, keywords, outlet, source and byline, and not at the gloss', async () => {
    await saveArticle(db, aBilingualArticle({ pairs: [aGlossPair()] }), monday);
    for (const query of ['City Library', '重新开放', 'reading', '示例新闻', '城市日報', '李文']) {
      expect(await finds(query), query).toHaveLength(1);
    }
    expect(await finds('municipal')).toEqual([]);
  });

  it('takes signs of patterns as text', async () => {
    await saveArticle(db, article(1, ['增长5.2%（约合$3.1亿）。']), monday);
    for (const query of ['5.2%', '(约合$3.1', '"$3.1亿)。"']) expect(await finds(query), query).toHaveLength(1);
    expect(await finds('5x2')).toEqual([]);
    expect(await finds('.*')).toEqual([]);
  });

  it('looks at more articles than one reading gives', async () => {
    for (let n = 0; n < 450; n += 1) await db.texts.put({ id: `x${n}`, folded: n % 3 ? '甲' : '乙', fold: '' });
    expect(await finds('乙')).toHaveLength(150);
  });

  it('stops when it is cancelled', async () => {
    await saveArticle(db, article(1), monday);
    const control = new AbortController();
    const searching = searchArticles(db, ['市'], control.signal);
    control.abort();
    await expect(searching).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('agrees with the plain definition on every substring of generated texts', async () => {
    let seed = 3;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    const alphabet = [...'法律援助國国關关權权，。“”"（ 　\nAaＡ１1é-—’\'b ', '𠮷', 'the ', 'Rights'];
    const text = () => Array.from({ length: 20 + random(60) }, () => alphabet[random(alphabet.length)]).join('');
    const stored = new Map<string, string[]>();
    for (let n = 0; n < 25; n += 1) {
      const value = article(n, [text(), text()], english(text()));
      await saveArticle(db, value, monday);
      stored.set(
        `news.example.cn/a/${n}`,
        searchParts(value).map((part) => part.text),
      );
    }
    const parts = [...stored].flatMap(([id, texts]) => texts.map((part) => ({ id, part })));
    for (let round = 0; round < 400; round += 1) {
      const { id, part } = parts[random(parts.length)] ?? { id: '', part: '' };
      const start = random(part.length);
      const query = part.slice(start, start + 1 + random(9));
      const terms = termsOf(query);
      const oracle = [...stored].filter(([, texts]) =>
        terms.every((term) => texts.some((t) => searchFold(t).replace(/ +/g, ' ').includes(term.replace(/ +/g, ' ')))),
      );
      const found = await finds(query);
      expect(found, JSON.stringify(query)).toEqual(oracle.map(([name]) => name).sort());
      expect(found, JSON.stringify(query)).toContain(id);
    }
  });
});

describe('matchesIn', () => {
  it('gives offsets into the original text', () => {
    const text = '《法律援助》擴大服務，Legal Aid for all.';
    const shown = matchesIn(text, termsOf('扩大 legal')).map(([from, to]) => text.slice(from, to));
    expect(shown).toEqual(['擴大', 'Legal']);
  });
  it('merges what overlaps', () => expect(matchesIn('abcabc', ['abc', 'bca'])).toEqual([[0, 6]]));
  it('finds a phrase over several spaces', () => expect(finderOf('a b')('xa   b', 0)).toEqual([1, 6]));
});

describe('snippetOf', () => {
  const long = (middle: string) => `${'前面的文字很长。'.repeat(20)}${middle}${'后面的文字也很长。'.repeat(20)}`;

  it('shows the hit in its language with what stands around it', () => {
    const snippet = snippetOf(article(1, [long('擴大法律援助範圍')]), termsOf('法律援助范围'));
    expect(snippet?.lang).toBe('zh');
    expect(snippet?.matches.map(([from, to]) => snippet.text.slice(from, to))).toEqual(['法律援助範圍']);
    expect(snippet?.text).toMatch(/^….*擴大.*…$/);
    expect(snippet?.text.length).toBeLessThan(130);
  });

  it('prefers the body to the headline, and the place where most words are', () => {
    const value = article(1, ['只有甲词。', '甲词和乙词都在。']);
    value.article.title = '甲词和乙词';
    expect(snippetOf(value, ['甲词', '乙词'])?.text).toBe('甲词和乙词都在。');
    expect(snippetOf(value, ['没有'])).toBeNull();
    expect(snippetOf(value, [])).toBeNull();
  });

  it('leaves to the row what it shows and marks itself', () => {
    const value = article(7, ['正文的开头。']);
    value.article.site = '晨报';
    value.article.source = '通讯社';
    value.keywords = [{ zh: '湿地', en: 'wetland' }];
    for (const shown of ['号新闻', '晨报', '通讯社', '湿地', 'wetland'])
      expect(snippetOf(value, termsOf(shown)), shown).toBeNull();
    value.article.blocks[0] = { id: 'b1', kind: 'paragraph', lang: 'zh', text: '人们保护湿地。' };
    expect(snippetOf(value, ['湿地'])?.text).toBe('人们保护湿地。');
  });

  it('names what else was found before the beginning of the text', () => {
    const value = article(7, ['正文的开头。'], english('How it begins.'));
    value.article.byline = '李文';
    value.article.keywords = ['候鸟'];
    value.keywords = Array.from({ length: 7 }, (_, n) => ({ zh: `词${n}`, en: `word${n}` }));
    const shown = (term: string) => {
      const snippet = snippetOf(value, [term]);
      return [snippet?.text, ...(snippet?.matches.map(([from, to]) => snippet.text.slice(from, to)) ?? [])];
    };
    expect(shown('李文')).toEqual(['李文 · 正文的开头。', '李文']);
    expect(shown('候鸟')).toEqual(['候鸟 · 正文的开头。', '候鸟']);
    expect(shown('词6')).toEqual(['词6 · 正文的开头。', '词6']);
    expect(shown('word6')).toEqual(['word6 · How it begins.', 'word6']);
    expect(snippetOf(value, ['词5'])).toBeNull();
    value.article.blocks = [];
    expect(shown('李文')).toEqual(['李文', '李文']);
  });

  it('breaks English at words', () => {
    const words = Array.from({ length: 80 }, (_, n) => `word${n}`).join(' ');
    const snippet = snippetOf(article(1, ['甲。'], english(words)), ['word40']);
    expect(snippet?.lang).toBe('en');
    expect(snippet?.text).toMatch(/^…word\d+ .* word\d+…$/);
  });
});
