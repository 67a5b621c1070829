import { type Address, readAddress } from './address';
import { type Area, Areas } from './area';
import { chooseBody, speaksAgainst } from './body';
import { type Evidence, findEvidence } from './evidence';
import { foldStart, startsFolded } from './fold';
import { nativeDom } from './native-dom';
import { findRun } from './paragraphs';
import { findProse } from './prose';

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
/** Linked headlines that may stand between the headline and the text that belongs to it. */
const near = 6;
/** Points that make an article: much prose with a little evidence, or a little prose with much. */
const needed = 5;

/** Han characters in a run of paragraphs that need no closer look. */
const plain = 320;

/**
 * Decides whether this page holds a Chinese article. One query for evidence, a quick look at paragraphs and, where that
 * is not enough for a yes, one walk over the text; all bounded, nothing that makes the browser lay the page out. The
 * measure is the Han characters of prose in one place, as in Readability's scoring of paragraphs by their ancestors,
 * checked against what tells an article from a list of teasers.
 */
export function detect(document: Document, url: string): Verdict {
  const address = readAddress(url);
  if (address.home) return none('home');
  const dom = nativeDom(document);
  if (!dom) return none('empty');
  const evidence = findEvidence(dom);
  const start = titleStart(dom.title) || titleStart(evidence.title);
  const { heading, headingText } = evidence;
  const repeated = heading
    ? start && startsFolded(headingText, start)
      ? 2
      : dom.title.includes(headingText)
        ? 1
        : 0
    : 0;
  const verdict = (body: Area, english: number, headline: number, dated: boolean, reasons: string[]): Verdict => ({
    ...score(body, english, headline, dated, address, evidence, reasons),
    title: chooseTitle(evidence, evidence.title || dom.title.trim()),
    canonicalUrl: webAddress(evidence.canonical, url),
  });

  const run = findRun(dom, new Areas(dom, heading));
  if (run && run.run >= plain && !speaksAgainst(run)) {
    const quick = verdict(run, run.up?.english ?? run.english, repeated, evidence.dated, ['run']);
    if (quick.article) return quick;
  }
  const areas = new Areas(dom, heading);
  const dated = findProse(dom, areas, heading, start);
  const { body, english, reasons } = chooseBody(areas.all());
  if (!body) return { ...none('no-prose'), reasons: ['no-prose', ...reasons] };
  return verdict(body, english, body.distance <= near ? 2 : Math.min(repeated, 1), dated || evidence.dated, reasons);
}

function score(
  body: Area,
  english: number,
  headline: number,
  dated: boolean,
  address: Address,
  evidence: Evidence,
  reasons: string[],
): Pick<Verdict, 'article' | 'bilingual' | 'reasons'> {
  const bilingual = english >= 200 && english >= body.han * 0.8;
  const points = {
    prose: steps.filter((step) => body.han >= step).length,
    declared: evidence.declared ? 2 : 0,
    address: address.article ? 1 : 0,
    headline,
    date: dated ? 1 : 0,
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
  const stray = body.han < short && headline < 2 && !bilingual;
  if (stray) reasons.push('stray');
  reasons.push(`han:${body.han}`);
  return { article: points.prose > 0 && total >= needed && !stray, bilingual, reasons };
}

function none(reason: string): Verdict {
  return { article: false, bilingual: false, title: '', reasons: [reason] };
}

/** The first letters of the page's title, folded; '' where the title is too short to be a headline's. */
function titleStart(title: string): string {
  const folded = foldStart(title.split(/[|_\-–—]/)[0] ?? '', 10);
  return folded.length >= 6 ? folded : '';
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
