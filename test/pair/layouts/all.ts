import { inTurn } from './in-turn';
import { lookAlikes } from './look-alikes';
import { oneAfterTheOther } from './one-after-the-other';
import { type Laid, type Layout, shells } from './page';
import type { Text } from './text';
import { knowledgeTexts } from './texts-knowledge';
import { peopleTexts } from './texts-people';
import { publicTexts } from './texts-public';
import { uneven } from './uneven';

/** One page: a text in a layout in a shell. */
export interface GeneratedPage extends Laid {
  text: string;
  layout: string;
  html: string;
}

export const texts: readonly Text[] = [...publicTexts, ...peopleTexts, ...knowledgeTexts];
export const layouts: readonly Layout[] = [...oneAfterTheOther, ...inTurn, ...uneven, ...lookAlikes];

/** Every text in every layout; shells take turns. */
export function generatedPages(): GeneratedPage[] {
  return layouts.flatMap((_layout, row) => texts.map((_, column) => generatedPage(row, column)));
}

/** A part in which each layout has `each` texts and each text comes as often as the others. */
export function somePages(each: number): GeneratedPage[] {
  return layouts.flatMap((_, row) =>
    Array.from({ length: each }, (_, n) => generatedPage(row, (row * each + n) % texts.length)),
  );
}

function generatedPage(row: number, column: number): GeneratedPage {
  const layout = layouts[row];
  const text = texts[column];
  const other = texts[(column + 3 + (row % 5)) % texts.length];
  const shell = shells[(row + column) % shells.length];
  if (!layout || !text || !other || !shell) throw new Error(`no page ${row} ${column}`);
  const laid = layout.lay(text, other);
  return { ...laid, text: text.name, layout: layout.name, html: shell(laid.title ?? text.title[0], laid.body) };
}
