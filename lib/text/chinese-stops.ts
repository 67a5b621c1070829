import { englishStop } from './english-stops';
import type { Stop } from './sentences';

const han = /\p{Script=Han}/u;
/** What follows a quotation when the sentence goes on after it: particles and verbs that take it as their subject. */
const goesOn = /^[的是这這成等和与與之后後时時为為令让讓曾也、，；：,;:)]/u;
/** Who speaks, after the speech: '他说。', '王先生笑着问道，'. With a colon it announces the next speech instead. */
const speaker =
  /^[^，。！？：；,.!?:;“”「」\n]{0,10}[说說道问問喊叫答称稱讲講吼嚷叹嘆骂罵笑哭想][着著道了]?[，。！？；,.!?;]/u;

/** Whether a run of stops in Chinese text ends its sentence. */
export function chineseStop(stop: Stop): boolean {
  const { line, start, from, to, after } = stop;
  const run = line.slice(from, to);
  const next = line.slice(after).trimStart();
  if (!next) return true;
  if (/^[，、；：,;]/u.test(next)) return false;
  if (after > to) return closedStop(stop, next);
  if (/[。！？｡]/u.test(run)) return true;
  // An ellipsis is more often a pause than an end.
  if (/^(?:…+|\.{3,})$/u.test(run))
    return (
      /^[“「『"]/u.test(next) ||
      (after < line.length && /\s/u.test(line.charAt(after)) && !han.test(line.charAt(from - 1)))
    );
  if (run.startsWith('．')) return !/\p{N}/u.test(line.charAt(from - 1)) && from > start;
  const before = line.charAt(from - 1);
  const between = line.charAt(after);
  if (/[!?]/.test(run)) return !(/[\w/]/.test(before) && /[\w=&]/.test(between));
  // A half-width full stop: after a Chinese character as in Chinese, otherwise as in English.
  if (han.test(before) || /[”’」』）)]/u.test(before)) return !/[\w.]/.test(between);
  return englishStop(stop);
}

/** A stop before a closing mark: the quotation ends, but the sentence around it may go on. */
function closedStop({ line, start, from, to, after }: Stop, next: string): boolean {
  const closer = line.charAt(after - 1);
  if (/[）)】〕\]》〉]/u.test(closer)) return line.slice(from, to).includes('。') || !han.test(next);
  if (goesOn.test(next)) return false;
  const opened = Math.max(line.lastIndexOf('“', from), line.lastIndexOf('「', from), line.lastIndexOf('『', from));
  const lead = opened < start ? '' : line.slice(start, opened).trimEnd();
  const announced = /[：:，,]$/u.test(lead);
  // Who speaks is said once, before the speech or after it.
  if (!announced && speaker.test(next)) return false;
  if (/[。｡]/u.test(line.slice(from, to))) return true;
  // '他高喊“加油！”离开了': a quotation inside a clause. After a colon, a comma or at the start it is speech.
  return announced || lead === '' || /[。！？—…]$/u.test(lead) || !han.test(next);
}
