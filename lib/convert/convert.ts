import type { Characters } from '../settings/settings';
import { prevailing, type ScriptOf, scriptTeller } from './script';
import { type Conversion, openTable } from './table';

export type Target = Exclude<Characters, 'as-written'>;

/** What a conversion does to a text of either script. */
interface Route {
  /** The script that is not the target's. */
  from: 'Hans' | 'Hant';
  /** For a text of that script. */
  change: Conversion;
  /** For a text that is in the target's script already: at most the forms of another region. */
  keep: Conversion;
  scriptOf: ScriptOf;
}

/** Converts several texts of one article; each result is as long as its source in UTF-16 units. */
export type Converter = (texts: readonly string[]) => string[];

const inTurn =
  (...steps: readonly Conversion[]): Conversion =>
  (text) =>
    steps.reduce((done, step) => step(done), text);

/**
 * The conversion to one target, after the files of `opencc-package.ts`. `convert.txt` holds, with an empty line between
 * them: characters of simplified texts only, of traditional texts only, and the tables Hong Kong to Taiwan, standard to
 * Taiwan, Taiwan to standard, standard to Hong Kong, both to standard, traditional to simplified.
 *
 * @param st text of `convert-st.txt` (simplified to traditional); '' where the target is simplified
 */
export function openConverter(to: Target, convert: string, st: string): Converter {
  const [simplified = '', traditional = '', ...tables] = convert.split('\n\n');
  const table = (index: number) => openTable(tables[index] ?? '');
  const scriptOf = scriptTeller(simplified, traditional);
  if (to === 'Hans') {
    return across({ from: 'Hant', change: inTurn(table(4), table(5)), keep: (text) => text, scriptOf });
  }
  const [back, forms] = to === 'Hant-TW' ? [table(0), table(1)] : [table(2), table(3)];
  return across({ from: 'Hans', change: inTurn(openTable(st), forms), keep: inTurn(back, forms), scriptOf });
}

/**
 * Converting what is in the target's script would do damage: 皇后 and 太后 are right in either script, and so is 乾 in
 * 乾坤. So each text is converted only if its characters say that it is in the other script; a text that mixes both is
 * judged clause by clause, and one that says nothing goes with the texts around it.
 */
const across =
  ({ from, change, keep, scriptOf }: Route): Converter =>
  (texts) => {
    const scripts = texts.map(scriptOf);
    const common = prevailing(scripts);
    const one = (text: string, around: 'Hans' | 'Hant' | 'either'): string => {
      const script = scriptOf(text);
      if (script === 'both') return clauses(text, around);
      return (script === 'either' ? around : script) === from || (script === 'either' && around === 'either')
        ? change(text)
        : keep(text);
    };
    const clauses = (text: string, around: 'Hans' | 'Hant' | 'either'): string => {
      const parts = text.match(/[^，。；：！？、\s（）()“”「」]+|[，。；：！？、\s（）()“”「」]+/g) ?? [];
      const own = prevailing(parts.map(scriptOf));
      if (parts.length < 2) return bySign(text);
      return parts.map((part) => one(part, own === 'either' ? around : own)).join('');
    };
    // Within one clause of both scripts only what is certainly of the other one changes.
    const bySign = (text: string): string => {
      const changed = change(text);
      return Array.from({ length: text.length }, (_, at) =>
        scriptOf(text.charAt(at)) === from ? changed.charAt(at) : text.charAt(at),
      ).join('');
    };
    return texts.map((text) => one(text, common));
  };
