import { dictionaryService } from '../../tools/full-dictionary';
import { generatedPages, somePages } from './all';
import { type Score, scorePage } from './score';

/**
 * Prints decision and pair F1 for each layout: `node test/tools/run.mjs test/pair/layouts/print.ts [EACH] [--why] [WORD]`,
 * EACH being how many texts for a layout (all without it), WORD a part of the name of the layouts wanted.
 */
export async function main(args: readonly string[]): Promise<void> {
  const each = args.find((arg) => /^\d+$/.test(arg));
  const word = args.find((arg) => !/^\d+$|^--/.test(arg)) ?? '';
  const pages = (each ? somePages(Number(each)) : generatedPages()).filter(({ layout }) => layout.includes(word));
  const dictionary = dictionaryService();
  const scores: Score[] = [];
  for (const page of pages) scores.push(await scorePage(page, dictionary));
  for (const layout of new Set(pages.map((page) => page.layout))) {
    const own = scores.filter(({ page }) => page.layout === layout);
    const figures = [mean(own.map((one) => Number(one.decision))), meanOf(own, 'pairF1'), meanOf(own, 'titleRight')];
    console.log(`${figures.map((one) => (Number.isNaN(one) ? '  –  ' : one.toFixed(3))).join('  ')}  ${layout}`);
    if (!args.includes('--why')) continue;
    for (const { page, decision, pairF1, titleRight, why, result } of own) {
      if (decision && (pairF1 ?? 1) === 1 && titleRight !== false) continue;
      console.log(
        `    ${page.text}: ${decision ? 'right' : 'WRONG'} ${pairF1?.toFixed(3) ?? ''} ${titleRight === false ? `headline ${JSON.stringify(result?.titleEn)}` : ''}`,
      );
      for (const one of why.slice(0, 8)) console.log(`        ${one}`);
    }
  }
  const wrong = (translation: boolean) =>
    scores.filter(({ page, decision }) => !decision && page.pairs.length > 0 === translation).length;
  console.log(
    `${scores.length} pages: decision ${mean(scores.map((one) => Number(one.decision))).toFixed(4)} (missed ${wrong(true)}, invented ${wrong(false)}), pair F1 ${meanOf(scores, 'pairF1').toFixed(4)}, headline ${meanOf(scores, 'titleRight').toFixed(3)}`,
  );
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const meanOf = (scores: readonly Score[], field: 'pairF1' | 'titleRight'): number =>
  mean(scores.flatMap((one) => (one[field] === null ? [] : Number(one[field]))));
