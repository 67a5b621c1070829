import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cedictEntries } from '@/lib/dictionary/cedict-package';
import { type Language, languages } from '@/lib/settings/language';

type Text = Record<Language, string>;

/** Files that hold texts of the interface: found by what is in them, so that none can be forgotten. */
const files = globSync('{entrypoints,components,lib}/**/*.{ts,tsx}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /'zh-Hant':/.test(readFileSync(file, 'utf8')))
  .sort();

const isText = (value: object): value is Text => languages.every((language) => Object.hasOwn(value, language));

/** Every text within a module, by the way that leads to it. */
function textsIn(value: unknown, path: string, found: Map<object, string>, seen = new Set<object>()) {
  if (typeof value !== 'object' || value === null || seen.has(value)) return found;
  seen.add(value);
  if (isText(value)) found.set(value, path);
  else for (const [name, part] of Object.entries(value)) textsIn(part, `${path}.${name}`, found, seen);
  return found;
}

/** Characters that words have in one script and in no word of the other. */
const only = { Hans: new Set<string>(), Hant: new Set<string>() };

beforeAll(async () => {
  const used = { Hans: new Set<string>(), Hant: new Set<string>() };
  for (const { simplified, traditional } of await cedictEntries()) {
    for (const character of simplified) used.Hans.add(character);
    for (const character of traditional) used.Hant.add(character);
  }
  for (const character of used.Hans) if (!used.Hant.has(character)) only.Hans.add(character);
  for (const character of used.Hant) if (!used.Hans.has(character)) only.Hant.add(character);
});

/** Names of languages and of the product are written in their own script wherever they stand. */
const inOwnScript = /简体中文|繁體中文/g;
const holders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

/** Words of the mainland, each with Taiwan's. */
const mainland: Record<string, string> = {
  軟件: '軟體',
  網絡: '網路',
  默認: '預設',
  設置: '設定',
  文件夾: '資料夾',
  導入: '匯入',
  導出: '匯出',
  打印: '列印',
  屏幕: '螢幕',
  鼠標: '滑鼠',
  服務器: '伺服器',
  密鑰: '金鑰',
  令牌: '權杖',
  視頻: '影片',
  質量: '品質',
  賬: '帳',
  許可權: '權限',
  數據: '資料',
  點擊: '點選',
  搜索: '搜尋',
  快捷鍵: '快速鍵',
  回車: 'Enter 鍵',
  工具欄: '工具列',
  標籤頁: '分頁',
  自定義: '自訂',
  響應: '回應',
  獲取: '取得',
  訪問: '存取',
  加載: '載入',
  文本: '文字',
  關鍵詞: '關鍵字',
  報道: '報導',
  撤銷: '復原',
  剪貼板: '剪貼簿',
  發送: '傳送',
  示例: '範例',
  臺電腦: '台電腦',
  列表: '清單',
  字符: '字元',
  信息: '訊息',
  鏈接: '連結',
  注釋: '註釋',
  臺灣: '台灣',
  裏: '裡',
};

it('knows the two scripts apart', () => {
  expect(only.Hans.size).toBeGreaterThan(2000);
  expect(only.Hant.size).toBeGreaterThan(2000);
  for (const character of '图书简体译') expect(only.Hans).toContain(character);
  for (const character of '圖書簡體譯') expect(only.Hant).toContain(character);
  for (const character of '台中文的里') expect(only.Hans).not.toContain(character);
});

it('finds the tables', () => expect(files.length).toBeGreaterThan(25));

describe.each(files)('%s', (file) => {
  let texts: [Text, string][];
  beforeAll(async () => {
    texts = [...textsIn(await import(resolve(file)), '', new Map())] as [Text, string][];
  });

  it('shows all its texts to this test', () => {
    expect(texts).toHaveLength(readFileSync(file, 'utf8').match(/'zh-Hant':/g)?.length ?? 0);
  });

  it('says everything in every language, about the same values', () => {
    for (const [text, path] of texts) {
      for (const language of languages) {
        expect(text[language].trim(), `${path} in ${language}`).not.toBe('');
        expect(holders(text[language]), `${path} in ${language}`).toEqual(holders(text.en));
      }
    }
  });

  it('keeps each script pure', () => {
    const foreign = (text: string, other: Set<string>) =>
      [...text.replace(inOwnScript, '')].filter((character) => other.has(character)).join('');
    for (const [text, path] of texts) {
      expect(foreign(text['zh-Hans'], only.Hant), `${path} in zh-Hans`).toBe('');
      expect(foreign(text['zh-Hant'], only.Hans), `${path} in zh-Hant`).toBe('');
    }
  });

  it('has Chinese punctuation in Chinese', () => {
    for (const [text, path] of texts) {
      for (const language of ['zh-Hans', 'zh-Hant'] as const) {
        expect(text[language], `${path} in ${language}`).not.toMatch(/[\u4e00-\u9fff][,;!?]|[\u4e00-\u9fff]\.(?:$|\s)/);
      }
      expect(text['zh-Hant'], path).not.toMatch(/[“”‘’]/);
      expect(text['zh-Hans'], path).not.toMatch(/[「」『』]/);
    }
  });

  it('addresses the reader in one way', () => {
    for (const [text, path] of texts) {
      for (const language of ['zh-Hans', 'zh-Hant'] as const) expect(text[language], path).not.toContain('你');
    }
  });

  it('says it as Taiwan does', () => {
    for (const [text, path] of texts) {
      const wrong = Object.keys(mainland).filter((word) => text['zh-Hant'].includes(word));
      expect(
        wrong.map((word) => `${word} → ${mainland[word]}`),
        path,
      ).toEqual([]);
    }
  });
});

describe('the names that stores and browsers show', () => {
  const messages = Object.fromEntries(
    ['en', 'zh_CN', 'zh_TW'].map((locale) => [
      locale,
      JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as Record<
        string,
        { message: string }
      >,
    ]),
  );
  it('are complete in every language', () => {
    for (const texts of Object.values(messages)) {
      expect(Object.keys(texts)).toEqual(Object.keys(messages.en ?? {}));
      for (const { message } of Object.values(texts)) expect(message).not.toBe('');
    }
  });
  it('keep each script pure', () => {
    const all = (locale: string) => [...JSON.stringify(messages[locale])];
    expect(all('zh_CN').filter((character) => only.Hant.has(character))).toEqual([]);
    expect(all('zh_TW').filter((character) => only.Hans.has(character))).toEqual([]);
  });
});
