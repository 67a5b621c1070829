import { type ClutterRule, clutterRules } from './clutter-rules';
import { prose } from './prose';
import type { RawBlock, Report } from './raw-block';

/** A block with this much running text is part of the article's body. */
const runningText = 30;

/**
 * Step: drops the lines that news pages print around an article. Lines are judged one by one, since `<br>` pages hold
 * everything in one block.
 */
export function dropClutter(blocks: readonly RawBlock[], report: Report): RawBlock[] {
  const running = blocks.map(
    (block) => prose(block) >= runningText && !block.text.split('\n').every((line) => ruleFor(line, 'end')),
  );
  const first = running.indexOf(true);
  const last = running.lastIndexOf(true);
  return blocks.flatMap((block, index) => {
    if (block.kind === 'image') return [block];
    const place =
      index > last || (index === last && block.text.includes('\n')) ? 'end' : index < first ? 'start' : 'middle';
    const printed = block.text.split('\n');
    const lines = printed.map((line) => line.replace(control, ''));
    const kept = lines.filter((line) => {
      const found = ruleFor(line, place);
      if (found) report('clutter', found.reason, line);
      return !found;
    });
    if (kept.length === lines.length && lines.every((line, at) => line === printed[at])) return [block];
    return kept.length ? [{ ...block, text: kept.join('\n') }] : [];
  });
}

/** A control at the end of the line that the last paragraph shares with it. */
const control = /(?<=[。！？”」）)])\s*(?:返回搜狐[，,]\s*)?(?:查看|阅读|閱讀)(?:更多|全文|原文)\s*[>»》]*$/u;

/** Nothing in this block is the article's, wherever it stands. */
export const isClutter = (block: RawBlock): boolean =>
  block.text.split('\n').every((line) => ruleFor(line, 'middle') !== undefined);

function ruleFor(line: string, place: 'start' | 'middle' | 'end'): ClutterRule | undefined {
  return clutterRules.find(
    ({ pattern, longest, where }) => line.length <= longest && (!where || where === place) && pattern.test(line),
  );
}
