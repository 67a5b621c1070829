/** One line of CC-CEDICT. */
export interface CedictEntry {
  traditional: string;
  simplified: string;
  /** Numbered syllables as in the data: 'Zhong1 guo2', 'lu:4 se4'. */
  pinyin: string;
  /** In the data's order, most common first; classifiers ('CL:…') included. */
  glosses: string[];
}
