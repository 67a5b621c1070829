import type { Area } from './area';

/** Share of the prose that makes an inner area stand for an outer one. */
const nearlyAll = 0.75;

/**
 * The place with the most prose that is neither a list of teasers, nor verse, nor mainly in another language: the
 * innermost one with nearly all of it, so that what stands around the article does not count.
 */
export function chooseBody(areas: Iterable<Area>): { body: Area | undefined; english: number; reasons: string[] } {
  const reasons = new Set<string>();
  const bodies: Area[] = [];
  let most = 0;
  for (const area of areas) {
    if (area.han === 0) continue;
    const against = speaksAgainst(area);
    if (against) reasons.add(against);
    else {
      bodies.push(area);
      most = Math.max(most, area.han);
    }
  }
  let body: Area | undefined;
  let english = 0;
  for (const area of bodies) {
    if (area.han < most * nearlyAll) continue;
    // Inner areas come after outer ones. A translation may stand beside the Chinese, in an outer one.
    if (!body || area.han <= body.han) body = area;
    english = Math.max(english, area.english);
  }
  return { body, english, reasons: [...reasons] };
}

/** Why this cannot be an article's body; '' where nothing speaks against it. */
export function speaksAgainst(area: Area): string {
  if (area.gaps * 2.5 >= area.pieces && area.gaps > 0) return 'teasers';
  if (area.dates >= 3 && area.dates * 2 >= area.pieces) return 'dated-items';
  if (area.longHan < area.han * 0.35) return 'verse';
  if (area.japanese > area.han) return 'japanese';
  if (area.english > area.han * 10) return 'english';
  return '';
}
