import { pinyinJoined } from '../pinyin/pinyin';

/** A Chinese word as CC-CEDICT refers to it: '乾|干[gan1]', '道行[dao4 heng2]', '传统'. */
const reference = /([^\s|[\](),;"“”]*[^\s -~|[\](),;"“”][^\s|[\](),;"“”]*)\|([^\s|[\](),;"“”]+)/g;

/**
 * A gloss of CC-CEDICT in plain words: cross references as '乾/干 gān' (both scripts where they differ), readings with
 * tone marks: 'Taiwan pr. [fa3]' → 'Taiwan pr. fǎ'.
 */
export const plainGloss = (gloss: string): string =>
  gloss
    .replace(reference, (_, traditional: string, simplified: string) => `${traditional}/${simplified}`)
    .replace(/ ?\[([^\]]*)\]/g, (_, pinyin: string) => ` ${pinyinJoined(spaced(pinyin))}`)
    .replace(/ {2,}/g, ' ')
    .trim();

/** The data leaves spaces out now and then: 'si4de5'. */
const spaced = (pinyin: string): string => pinyin.replace(/([1-5])(?=[A-Za-z])/g, '$1 ');

/** A measure word. */
export interface Classifier {
  simplified: string;
  traditional: string;
  /** Numbered; '' where the data names none. */
  pinyin: string;
}

const list = /^CL:(.*)$|\s*\(CL:([^()]*)\)/;

/** Takes the classifiers out of a gloss that lists them: 'CL:本[ben3],冊|册[ce4]', 'cello (CL:把[ba3])'. */
export function splitClassifiers(gloss: string): { sense: string; classifiers: Classifier[] } {
  const [found, all, inside] = list.exec(gloss) ?? [];
  if (!found) return { sense: gloss, classifiers: [] };
  const classifiers = (all ?? inside ?? '').split(',').flatMap((text) => {
    const [, traditional, simplified = traditional, pinyin = ''] =
      /^\s*([^|[\]\s]+)(?:\|([^[\]\s]+))?(?:\[([^\]]*)\])?/.exec(text) ?? [];
    return traditional && simplified ? [{ simplified, traditional, pinyin }] : [];
  });
  return { sense: gloss.replace(list, '').trim(), classifiers };
}
