import { useMemo } from 'preact/hooks';
import { markedPieces, type TextMark } from '@/lib/export/marked-text';
import { written } from '@/lib/pinyin/written';
import type { Phonetic } from '@/lib/settings/settings';
import type { Word } from '@/lib/words/words';

export interface PrintTextProps {
  text: string;
  marks: readonly TextMark[];
  /** Whose readings stand over the text; none where it is to stay plain. */
  words?: readonly Word[];
  phonetic?: Phonetic;
}

/** A text with its readings, what is marked in it, and the numbers of its notes. */
export function PrintText({ text, marks, words = [], phonetic = 'pinyin' }: PrintTextProps) {
  const readings = useMemo(() => readingsOf(words, phonetic), [words, phonetic]);
  let at = 0;
  return markedPieces(text, marks).map((piece) => {
    const start = at;
    at += piece.text.length;
    const inner = readings.size ? (
      <WithReadings key={start} text={piece.text} start={start} readings={readings} />
    ) : (
      piece.text
    );
    return [
      piece.marked ? (
        <mark class="note-mark" key={start} data-colour={piece.colour || undefined}>
          {inner}
        </mark>
      ) : (
        inner
      ),
      piece.notes.map((number) => <sup key={`note ${number}`}>{number}</sup>),
    ];
  });
}

/** Reading of each character, by its offset. */
function readingsOf(words: readonly Word[], phonetic: Phonetic): Map<number, string> {
  const readings = new Map<number, string>();
  for (const { start, text, syllables } of words) {
    let at = start;
    [...text].forEach((character, index) => {
      const syllable = syllables[index];
      if (syllable) readings.set(at, written(syllable, phonetic));
      at += character.length;
    });
  }
  return readings;
}

function WithReadings({ text, start, readings }: { text: string; start: number; readings: Map<number, string> }) {
  let at = start;
  return [...text].map((character) => {
    const offset = at;
    at += character.length;
    const reading = readings.get(offset);
    if (!reading) return character;
    return (
      <ruby key={offset}>
        {character}
        <rp>(</rp>
        <rt lang="zh-Latn">{reading}</rt>
        <rp>)</rp>
      </ruby>
    );
  });
}
