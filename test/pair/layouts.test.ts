import { beforeAll, describe, expect, it } from 'vitest';
import { dictionaryService } from '../tools/full-dictionary';
import { brokenInvariants } from './invariants';
import { layouts, somePages } from './layouts/all';
import { type Score, scorePage } from './layouts/score';

// One text for each layout, in turn; all texts in all layouts take minutes: node test/tools/run.mjs test/pair/layouts/print.ts
let scores: Score[];
beforeAll(async () => {
  const dictionary = dictionaryService();
  scores = [];
  for (const page of somePages(1)) scores.push(await scorePage(page, dictionary));
}, 120_000);

const named = ({ page, why }: Score): string => `${page.layout} / ${page.text}: ${why.join('; ')}`;

describe('layouts that no corpus holds', () => {
  it('are all read', () => {
    expect(scores).toHaveLength(layouts.length);
    expect(scores.filter(({ result }) => !result).map(named)).toEqual([]);
  });

  it('are told from pages without a translation, every one', () => {
    expect(scores.filter(({ decision }) => !decision).map(named)).toEqual([]);
  });

  it('are paired', () => {
    const marks = scores.flatMap(({ pairF1 }) => pairF1 ?? []);
    expect(marks.length).toBeGreaterThan(90);
    const worst = scores.filter(({ pairF1 }) => (pairF1 ?? 1) < 0.7).map(named);
    expect(worst).toEqual([]);
    expect(marks.reduce((sum, mark) => sum + mark, 0) / marks.length).toBeGreaterThanOrEqual(0.98);
  });

  it('give the English headline where they print one', () => {
    expect(scores.filter(({ titleRight }) => titleRight === false).map(named)).toEqual([]);
  });

  it('lose and double nothing', () => {
    expect(scores.flatMap(({ result }) => (result ? brokenInvariants(result) : []))).toEqual([]);
  });
});
