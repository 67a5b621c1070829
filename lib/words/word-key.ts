import { fold } from '../text/fold';

/** What makes 學習 and 学习 one word: the folded form, under which states are kept and facts are asked for. */
export const wordKey = (word: string): string => fold(word);
