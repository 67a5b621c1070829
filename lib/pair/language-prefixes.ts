import type { Block } from '../article';
import { countScripts } from './language-runs';

const chinese = /^[【[（(]?(?:中文?|汉语?|漢語?|原文|译文?|譯文?|ZH|CN|Chinese)[】\]）)]?\s*[:：]\s*(?=\S)/iu;
const english = /^[【[（(]?(?:英文?|英语|英語|英译|英譯|原文|译文?|譯文?|EN|ENG|English)[】\]）)]?\s*[:：]\s*(?=\S)/iu;
const least = 2;

/** Takes '中：' and '英：' from the heads of lines where both languages bear such names again and again. */
export function withoutLanguagePrefixes(blocks: readonly Block[]): readonly Block[] {
  const lines = blocks.flatMap((block) => block.text.split('\n'));
  const bearing = (prefix: RegExp, want: 'han' | 'latin') =>
    lines.filter((line) => {
      const text = line.replace(prefix, '');
      if (text === line) return false;
      const { han, latin } = countScripts(text);
      return want === 'han' ? han > latin : latin > han;
    }).length;
  if (bearing(chinese, 'han') < least || bearing(english, 'latin') < least) return blocks;
  const bare = (line: string) => {
    const { han, latin } = countScripts(line);
    return line.replace(han > latin ? chinese : english, '');
  };
  return blocks.map((block) => ({ ...block, text: block.text.split('\n').map(bare).join('\n') }));
}
