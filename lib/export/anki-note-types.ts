import { wordColumns } from '../words/word-list-file';
import { ankiColumns } from './anki';

/** A note type of ours: what a note holds and how its one card looks. */
export interface AnkiNoteType {
  /** Ours, so that no note type of the reader's is touched. */
  name: string;
  /** In order; the first tells notes apart. */
  fields: readonly string[];
  cardName: string;
  front: string;
  back: string;
  css: string;
}

const css = `.card { font-family: Georgia, "Times New Roman", serif; font-size: 20px; line-height: 1.6; text-align: center; }
.zh { font-family: "Songti SC", "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Songti TC", "Noto Serif CJK TC", "PingFang SC", "PingFang TC", "Microsoft YaHei", "Microsoft JhengHei", serif; }
.zh { font-size: 28px; } .word { font-size: 56px; line-height: 1.3; }
.pinyin { font-family: "Helvetica Neue", Arial, sans-serif; font-size: 24px; }
.forms { font-size: 22px; } .note { margin-top: 0.6em; font-size: 17px; }
.small { margin-top: 0.6em; font-size: 14px; opacity: 0.75; }
b { color: #a3271f; } .nightMode b, .night_mode b { color: #ffb4a9; }
.nightMode a, .night_mode a { color: #9ecaff; }`;

/** Sentences: the columns of the text file without those that Anki keeps elsewhere. */
export const sentenceNoteType: AnkiNoteType = {
  name: 'Duìzhào 对照 sentence',
  fields: ankiColumns.filter((column) => column !== 'Deck' && column !== 'Tags'),
  cardName: 'Chinese → English',
  front: '<div class="zh" lang="zh">{{Chinese}}</div>',
  back: `{{FrontSide}}
<hr id="answer">
<div class="en" lang="en">{{English}}</div>
<div class="small">{{EnglishSource}}</div>
{{#Note}}<div class="note">{{Note}}</div>{{/Note}}
<div class="small">{{Source}}{{#Published}} · {{Published}}{{/Published}}</div>`,
  css,
};

/**
 * Words: the columns of the text file. The sentence stands in front, because many a word cannot be told without it, and
 * because it shows the word in the script in which it was met; the reading is on the back alone.
 */
export const wordNoteType: AnkiNoteType = {
  name: 'Duìzhào 对照 word',
  fields: wordColumns,
  cardName: 'Word → Meaning',
  front: `<div class="zh word" lang="zh">{{Simplified}}</div>
{{#Sentence}}<div class="zh" lang="zh">{{Sentence}}</div>{{/Sentence}}`,
  back: `{{FrontSide}}
<hr id="answer">
<div class="pinyin">{{Pinyin}}</div>
<div class="zh forms" lang="zh">{{Simplified}} · {{Traditional}}</div>
<div class="en" lang="en">{{Meaning}}</div>
{{#Note}}<div class="note">{{Note}}</div>{{/Note}}
{{#SentenceEnglish}}<div class="note" lang="en">{{SentenceEnglish}}</div>
<div class="small">{{EnglishSource}}</div>{{/SentenceEnglish}}
<div class="small">{{#Address}}<a href="{{Address}}">{{Article}}</a>{{/Address}}{{^Address}}{{Article}}{{/Address}}{{#Outlet}} · {{Outlet}}{{/Outlet}}{{#Published}} · {{Published}}{{/Published}}{{#HSK}} · HSK {{HSK}}{{/HSK}}</div>`,
  css,
};
