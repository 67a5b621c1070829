import { stem } from '../text/stem';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** English words that stand in any sentence: weak evidence, and no part of what a gloss means. */
const functionWords = set(`
a an the of to in on at for from by with as into onto upon up down out off over under about after before again
is am are was were be been being it its itself this that these those there here
i me my mine you your yours he him his she her hers we us our ours they them their theirs one ones
who whom which what when where why how such other another own same
and or but if so not no nor than then too also very just only still yet now even while because though although however
do does did done have has had having will would shall should can could may might must
more most much many some any all each every both either
sb sth oneself etc esp cl s t`);

/** Words with which dictionaries join the parts of a gloss. */
const glue = set(`
a an the of to in on at for from by with as is are be it its or and sb sth one oneself etc esp somebody something someone
s usu used`);

export const isFunctionWord = (word: string): boolean =>
  functionWords.has(word) || functionWords.has(stem(word)) || functionWords.has(word.replace(/'s$/, ''));

export const isGlue = (stemmed: string): boolean => glue.has(stemmed) || functionWords.has(stemmed);
