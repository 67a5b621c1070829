import { ankiDeck } from '../anki';
import { type AnkiNoteType, sentenceNoteType, wordNoteType } from '../anki-note-types';

/** A kind of card in a package. The ids never change, so that a second package finds note type and deck again. */
export interface CardKind {
  noteType: AnkiNoteType;
  noteTypeId: number;
  deckId: number;
  deck: string;
}

export const sentenceCards: CardKind = {
  noteType: sentenceNoteType,
  noteTypeId: 1_795_391_204_117,
  deckId: 1_795_391_204_321,
  deck: `${ankiDeck}::Sentences`,
};

export const wordCards: CardKind = {
  noteType: wordNoteType,
  noteTypeId: 1_795_391_204_118,
  deckId: 1_795_391_204_322,
  deck: `${ankiDeck}::Words`,
};

const mainDeckId = 1_795_391_204_320;

/**
 * When the note types were last changed here, in seconds: to be raised with every change of `anki-note-types.ts`. Anki
 * takes the newer of two: a design that the reader changed stays as it is, until ours changes again.
 */
const changed = 1_795_391_204;

/** The one row of the table `col`, for cards of these kinds; `now` in milliseconds. */
export function collectionRow(kinds: readonly CardKind[], now: number): (number | string)[] {
  const conf = {
    activeDecks: [1],
    addToCur: true,
    collapseTime: 1200,
    curDeck: 1,
    curModel: String(kinds[0]?.noteTypeId ?? 1),
    dueCounts: true,
    estTimes: true,
    newBury: true,
    newSpread: 0,
    nextPos: 1,
    sortBackwards: false,
    sortType: 'noteFld',
    timeLim: 0,
  };
  const models = byId(kinds.map(modelOf));
  const named = kinds.map(({ deckId, deck }) => [deckId, deck] as const);
  const decks = byId(([[1, 'Default'], [mainDeckId, ankiDeck], ...named] as const).map(deckOf));
  const json = [conf, models, decks, byId([usualOptions]), {}].map((value) => JSON.stringify(value));
  // Anki counts days from `crt`: the day before, so that no clock that is slow makes them negative.
  const crt = (Math.floor(now / 86_400_000) - 1) * 86_400;
  // id, crt (seconds), mod, scm (milliseconds), ver, dty, usn, ls, and the rest as JSON
  return [1, crt, now, now, 11, 0, 0, 0, ...json];
}

const byId = <T extends { id: number }>(all: readonly T[]): Record<string, T> =>
  Object.fromEntries(all.map((one) => [String(one.id), one]));

const modelOf = ({ noteType, noteTypeId, deckId }: CardKind) => ({
  id: noteTypeId,
  name: noteType.name,
  type: 0,
  mod: changed,
  usn: -1,
  sortf: 0,
  did: deckId,
  tmpls: [
    {
      name: noteType.cardName,
      ord: 0,
      qfmt: noteType.front,
      afmt: noteType.back,
      bqfmt: '',
      bafmt: '',
      did: null,
    },
  ],
  flds: noteType.fields.map((name, ord) => ({
    name,
    ord,
    sticky: false,
    rtl: false,
    font: 'Arial',
    size: 20,
    media: [],
  })),
  css: noteType.css,
  latexPre: '\\documentclass[12pt]{article}\n\\begin{document}\n',
  latexPost: '\\end{document}',
  req: [[0, 'any', [0]]],
  tags: [],
  vers: [],
});

const deckOf = ([id, name]: readonly [number, string]) => ({
  id,
  name,
  mod: changed,
  usn: -1,
  lrnToday: [0, 0],
  revToday: [0, 0],
  newToday: [0, 0],
  timeToday: [0, 0],
  collapsed: false,
  browserCollapsed: false,
  desc: '',
  dyn: 0,
  conf: 1,
  extendNew: 0,
  extendRev: 0,
});

/** Anki's own: a package without a schedule leaves the reader's options alone, but the row is expected. */
const usualOptions = {
  id: 1,
  name: 'Default',
  mod: 0,
  usn: 0,
  maxTaken: 60,
  autoplay: true,
  timer: 0,
  replayq: true,
  dyn: false,
  new: { bury: false, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 0], order: 1, perDay: 20 },
  rev: { bury: false, ease4: 1.3, ivlFct: 1, maxIvl: 36_500, perDay: 200, hardFactor: 1.2 },
  lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
};
