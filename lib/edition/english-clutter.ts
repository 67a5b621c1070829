import type { Block } from '../article';
import { bylineIn } from '../read/metadata/english-byline';

const places =
  '(?:Twitter|X|Facebook|Instagram|LinkedIn|WeChat|Weibo|YouTube|Telegram|TikTok|Threads|Bluesky|Mastodon|WhatsApp|Reddit|e-?mail)';

/**
 * Lines that English news pages print around and amid an article. Each is matched against a whole line. A sentence that
 * is lost is worse than a control that stays, so each names the thing and not only its verb.
 */
const clutter: readonly RegExp[] = [
  /^advertisement$|^sponsored(?: content)?$|^story continues below advertisement$|^(?:scroll|skip|continue)\b.{0,40}\b(?:to continue|advertisement|to content|reading|newsletter)$/i,
  /^(?:sign up|subscribe|register|log ?in|sign in|get|download)\b[^"“”]{0,120}\b(?:newsletters?|inbox|e-?mail address|alerts|briefings?|(?:free|an) account|our app|unlimited access|to (?:read|continue)(?: on| reading)?)\b[^"“”]{0,40}$|^(?:sign up|subscribe|register|log ?in|sign in)[.!]?$/i,
  new RegExp(
    `^(?:follow|find|like|join|share|tweet)\\b[^"“”]{0,80}\\b(?:on|via|by) (?:our )?${places}\\b.{0,60}$`,
    'i',
  ),
  /^(?:related|read more|more|see also|also read|read next|read also|recommended|you may (?:also )?like|more (?:on|from|about)|most (?:read|viewed|popular)|trending|editors?['’]? picks?|in case you missed it|further reading|top stories|what to read next|don['’]t miss)(?: (?:articles?|stories|topics?|coverage|reading|news|content|links|this (?:story|topic)))?\s*:?$/i,
  /^(?:related|read more|see also|also read|read next|read also|watch|listen|further reading|more on this)\s*[:|»>]\s*\S.{0,160}$/i,
  /^(?:share|tweet|print|e-?mail|save|bookmark|copy link|comments?|leave a comment|post a comment|back to top|next(?: article)?|previous(?: article)?|listen|play|view gallery|show more|view all)(?: (?:to )?(?:this|the) (?:article|story|page|post))?\s*\d*$/i,
  /^(?:copyright\b|©|\(c\) ?\d)|\ball rights reserved\b/i,
  /^(?:this (?:article|story)|a version of this article)\b.{0,60}\b(?:was (?:originally |first )?published|first appeared|originally appeared|appears in print|was translated)\b.{0,160}$/i,
  /^(?:image|photo|picture)(?: source| credits?| by)\s*[:,].{0,80}$|^(?:photo|image|credit|photograph|illustration)\s*[:：].{0,80}$/i,
  /^(?:tags?|topics?|keywords?|categor(?:y|ies)|filed under)\s*[:：].{0,160}$|^(?:editors?|edited by|editing by|reporting by|additional reporting by|proofreader|web editor|source)\s*[:：].{0,120}$/i,
  /^\(?(?:(?:[Aa]dditional )?[Rr]eporting|[Ee]diting|[Ww]riting|[Tt]ransl(?:ated|ation)|[Cc]ompiled) by \p{Lu}[\p{L}'’-]+ \p{Lu}[^.]{1,160}[.)]*$/u,
  /^(?:by )?(?:accepting|using) .{0,60}(?:cookies|terms of)|^we use cookies\b/i,
  /^\d+ min(?:ute)?s?[ -]read$|^(?:reading time|listen to this article)\b.{0,30}$/i,
  /^(?:read|view) (?:this|the|it)?.{0,40}\bin (?:simplified |traditional )?(?:chinese|中文)\b.{0,20}$|^(?:simplified |traditional )?chinese(?: version| edition)$/i,
];
const longest = 240;

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const dateline = new RegExp(
  `^(?:(?:published|updated|posted|last updated|first published|modified)\\b[\\s:|]*(?:on|at)?\\s*)*(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,?\\s*)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${month},?\\s+\\d{4}|${month}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})(?:[^.!?]|[ap]\\.m\\.){0,60}$`,
  'i',
);

/** Whether a line stands around an English article and is no part of it. */
export const isEnglishClutter = (line: string): boolean =>
  line.length <= longest && clutter.some((pattern) => pattern.test(line.trim()));

/** How far from the head a dateline or byline may stand, in blocks. */
const headLength = 6;

/**
 * The blocks of an English article without the lines around it. Bylines and datelines count as such only near the head,
 * the labels of lists of other articles take what follows them when nothing of it is a sentence.
 */
export function withoutEnglishClutter(blocks: readonly Block[]): { blocks: Block[]; byline: string } {
  let written = '';
  let texts = 0;
  const kept = blocks.flatMap((block): Block[] => {
    if (block.kind === 'image') return [block];
    const inHead = texts < headLength;
    const lines = block.text.split('\n').filter((line) => {
      const author = inHead ? bylineIn(line) : '';
      written ||= author;
      return !author && !(inHead && line.length <= 120 && dateline.test(line.trim())) && !isEnglishClutter(line);
    });
    if (lines.length) texts += 1;
    return lines.length ? [{ ...block, text: lines.join('\n') }] : [];
  });
  return { blocks: kept, byline: written };
}
