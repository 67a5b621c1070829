import { readAddress } from './address';
import type { Area } from './area';
import { type Evidence, findEvidence } from './evidence';
import { nativeDom } from './native-dom';
import { findProse, fold } from './prose';

export interface Verdict {
  /** The page holds one Chinese article, alone or beside its English. */
  article: boolean;
  /** Substantial English prose stands in the same text. A hint, not the pairing's judgement. */
  bilingual: boolean;
  /** The headline as far as it is known without reading the article; '' where there is none. */
  title: string;
  /** The address the page calls its own (absolute http or https); missing where it names none. */
  canonicalUrl?: string;
  /** What spoke for and against, for tests and for `npm run bench -- detect`. */
  reasons: string[];
}

/** Han characters of prose that earn one point each. */
const steps = [45, 80, 160, 320, 600, 1200];
/** Below this the page's headline must stand over the text. */
const short = 160;
/** Share of the prose that makes an inner area stand for an outer one. */
const nearlyAll = 0.75;
/** Linked headlines that may stand between the headline and the text that belongs to it. */
const near = 6;
/** Points that make an article: much prose with a little evidence, or a little prose with much. */
const needed = 5;

/**
 * Decides whether this page holds a Chinese article. One query and one walk over the text, both bounded; nothing that
 * makes the browser lay the page out. The measure is the Han characters of prose in one place, as in Readability's
 * scoring of paragraphs by their ancestors, checked against what tells an article from a list of teasers.
 */
export function detect(document: Document, url: string): Verdict {
  const address = readAddress(url);
  if (address.home) return none('home');
  const dom = nativeDom(document);
  if (!dom) return none('empty');
  const evidence = findEvidence(dom);
  const pageTitle = evidence.title || dom.title.trim();
  const start = titleStart(dom.title) || titleStart(evidence.title);
  const prose = findProse(dom, evidence.heading, start);
  const { body, english, reasons } = chooseBody(prose.areas);
  if (!body) return { ...none('no-prose'), reasons: ['no-prose', ...reasons] };

  const heading = evidence.headingText;
  const bilingual = english >= 150 && english >= body.han * 0.8;
  const points = {
    prose: steps.filter((step) => body.han >= step).length,
    declared: evidence.declared ? 2 : 0,
    address: address.article ? 1 : 0,
    headline: body.distance <= near ? 2 : heading && dom.title.includes(heading) ? 1 : 0,
    date: prose.dated || evidence.dated ? 1 : 0,
    translated: bilingual ? 2 : 0,
    list: address.list ? -2 : 0,
    video: address.video || evidence.video ? -2 : 0,
  };
  let total = 0;
  for (const [name, value] of Object.entries(points)) {
    total += value;
    if (value) reasons.push(`${name}:${value}`);
  }
  // A teaser in a margin is as long as a short news item, but the page's headline does not stand over it.
  const stray = body.han < short && points.headline < 2 && !bilingual;
  if (stray) reasons.push('stray');
  return {
    article: points.prose > 0 && total >= needed && !stray,
    bilingual,
    title: chooseTitle(evidence, pageTitle),
    canonicalUrl: webAddress(evidence.canonical, url),
    reasons: [...reasons, `han:${body.han}`],
  };
}

function none(reason: string): Verdict {
  return { article: false, bilingual: false, title: '', reasons: [reason] };
}

/**
 * The place with the most prose that is neither a list of teasers, nor verse, nor mainly in another language: the
 * innermost one with nearly all of it, so that what stands around the article does not count.
 */
function chooseBody(areas: Iterable<Area>): { body: Area | undefined; english: number; reasons: string[] } {
  const reasons = new Set<string>();
  const bodies: Area[] = [];
  for (const area of areas) {
    if (area.han === 0) continue;
    const against = isNoBody(area);
    if (against) reasons.add(against);
    else bodies.push(area);
  }
  const most = bodies.reduce((sum, area) => Math.max(sum, area.han), 0);
  const nested = bodies.filter((area) => area.han >= most * nearlyAll);
  // Inner areas come after outer ones. A translation may stand beside the Chinese, in an outer one.
  const body = nested.reduce<Area | undefined>((best, area) => (best && best.han < area.han ? best : area), undefined);
  const english = nested.reduce((sum, area) => Math.max(sum, area.english), 0);
  return { body, english, reasons: [...reasons] };
}

function isNoBody(area: Area): string {
  if (area.gaps * 2.5 >= area.pieces && area.gaps > 0) return 'teasers';
  if (area.dates >= 3 && area.dates * 2 >= area.pieces) return 'dated-items';
  if (area.longHan < area.han * 0.35) return 'verse';
  if (area.japanese > area.han) return 'japanese';
  if (area.english > area.han * 10) return 'english';
  return '';
}

/** The first letters of the page's title, folded; '' where the title is too short to be a headline's. */
function titleStart(title: string): string {
  const folded = fold(title.split(/[|_\-–—]/)[0] ?? '');
  return folded.length >= 6 ? folded.slice(0, 10) : '';
}

function chooseTitle(evidence: Evidence, pageTitle: string): string {
  const heading = evidence.headingText;
  return (heading && pageTitle.includes(heading) ? heading : pageTitle).slice(0, 300);
}

function webAddress(address: string, base: string): string | undefined {
  if (!address || !URL.canParse(address, base)) return undefined;
  const { protocol, href } = new URL(address, base);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
