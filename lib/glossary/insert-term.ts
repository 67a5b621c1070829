/** Head nouns of names that stand with 'the': the Ministry of Commerce, the State Council. */
const institutions =
  /^(?:[A-Z][\w.'’-]*,? |and |of |for |the )*(?:Council|Ministry|Commission|Committee|Bureau|Administration|Office|Court|Congress|Conference|Department|Procuratorate|Directorate|Secretariat|Assembly|Federation|Commissariat|Yuan|Bank of China)(?: (?:of|for|on|to|in|under|at) .+)?$/;

const determiner =
  /(?:\b(?:the|a|an|this|that|these|those|its|his|her|their|our|your|my|each|every|no|any|some|another)|['’]s|s['’]) $/i;

/** Words after which a new noun phrase begins, so that an article may stand there. */
const beforePhrase =
  /(?:^|[,;([] ?|[.!?]["”’)]? |\b(?:of|in|at|to|by|from|with|for|on|under|and|or|that|as|than|against|between|including|told|via|through|where|when|while|but|if) )["“‘]?$/i;

/**
 * Puts a term's English where its placeholder stood, so that it reads like English: with spaces where letters would
 * touch, a capital at the start of a sentence, one article and not two or none.
 *
 * @returns What stands before, with the English at its end, and a space where `after` needs one.
 */
export function insertTerm(before: string, en: string, after: string): string {
  const spaced = /[\p{L}\p{N},;:.!?%)\]”]$/u.test(before) ? `${before} ` : before;
  const [rest, text] = withArticle(spaced, en, after);
  const starts = /(?:^|[.!?。！？]["”’)]*\s+|\n)["“‘([]*$/.test(rest);
  const written = starts ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return `${rest}${written}${/^[\p{L}\p{N}("“]/u.test(after) ? ' ' : ''}`;
}

function withArticle(before: string, en: string, after: string): [before: string, en: string] {
  const own = /^(?:the|an?) /i.exec(en);
  if (determiner.test(before)) {
    const bare = own ? en.slice(own[0].length) : en;
    return [before.replace(/\b(a)n? $/i, (_, a: string) => `${a}${startsWithVowel(bare) ? 'n' : ''} `), bare];
  }
  // Headlines do without articles: 'Ministry of Commerce: …'.
  const wants = !own && /[A-Z]/.test(en.charAt(0)) && en.includes(' ') && institutions.test(en);
  if (wants && beforePhrase.test(before) && !/^\s*[:：]/.test(after) && /[\p{L}\p{N}]/u.test(before + after))
    return [before, `the ${en}`];
  return [before, en];
}

/** By sound: 'an NPC deputy', 'a UN resolution'. */
function startsWithVowel(text: string): boolean {
  const [word = ''] = text.split(/[\s-]/, 1);
  return /^[A-Z]{2,}$/.test(word) ? /^[AEFHILMNORSX]/.test(word) : /^[aeio]/i.test(word);
}
