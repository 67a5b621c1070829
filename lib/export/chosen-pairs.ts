import type { ExportOptions } from './exporter';
import type { Annotated } from './notes';
import { type PairRow, type PairTable, pairTable } from './pair-rows';

/**
 * The pairs that the reader wants in a file of pairs: machine translation and uncertain lines are in it, labelled, unless
 * the reader said that they stay out. What was noted on a pair that stays out goes to the rest, so that no note is lost.
 */
export function chosenPairs(saved: Annotated, options: ExportOptions): PairTable {
  const { rows, rest } = pairTable(saved);
  const { wanted = [], out = [] } = Object.groupBy(rows, (row) => (isWanted(row, options) ? 'wanted' : 'out'));
  return { rows: wanted, rest: [...out.flatMap(({ notes }) => notes), ...rest] };
}

function isWanted({ source, uncertain }: PairRow, { machineLines = true, uncertainLines = true }: ExportOptions) {
  return (machineLines || source !== 'engine') && (uncertainLines || !uncertain);
}
