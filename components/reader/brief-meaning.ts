/** Longest meaning, in characters, that keeps its second sense under a word. */
const roomForTwo = 14;

export interface BriefMeaning {
  /** What stands under the word at once. */
  first: string;
  /** The senses that are shown when the sentence is opened up; '' where there are no more. */
  rest: string;
}

/**
 * What a line of word by word gloss has room for: the first sense, in the bare form that interlinear glosses use
 * ('complete', not 'to complete'), and a second one where both are short. The Leipzig Glossing Rules do the same: one
 * short label under each word, so that the line of the text stays together.
 *
 * @param meaning senses with '; ' between them, as `GlossWord.meaning` has them
 */
export function briefMeaning(meaning: string): BriefMeaning {
  const [one = '', ...others] = meaning.split('; ').map((sense) => sense.replace(/^to (?=[a-z])/, ''));
  const two = others[0] && `${one}; ${others[0]}`;
  const first = two && two.length <= roomForTwo ? two : one;
  return { first, rest: others.slice(first === one ? 0 : 1).join('; ') };
}
