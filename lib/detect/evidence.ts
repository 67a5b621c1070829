import type { NativeDom } from './native-dom';

/** What a page says of itself, besides its text. */
export interface Evidence {
  /** og:type, JSON-LD or a publication time: the page calls itself an article. */
  declared: boolean;
  video: boolean;
  /** og:title, '' where there is none. */
  title: string;
  /** The address the page calls its own, as written; '' where it names none. */
  canonical: string;
  /** The first-level heading that the title repeats, else the first that there is. */
  heading: Element | undefined;
  headingText: string;
  /** There is a date of publication among the `meta`. */
  dated: boolean;
}

/** Names of `meta` that hold the time of publication, in lower case. */
const published =
  ' article:published_time pubdate publishdate publish-date publish_time datepublished apub:time _pubtime bytedance:published_time ';
/** Only in the head: a query over a whole page with so many selectors is felt. */
const looked =
  'meta[property^="og:t"],meta[name^="og:t"],meta[property*="ublish"],meta[name*="ub" i],meta[itemprop*="ublish"],link[rel~="canonical"],script[type="application/ld+json"]';
const mostLooked = 50;
const articleType = /"@type"\s*:\s*\[?\s*"(?:\w*NewsArticle|Article|BlogPosting|Report|OpinionArticle)"/;
const listType = /"@type"\s*:\s*\[?\s*"(?:ItemList|CollectionPage|SearchResultsPage)"/;
/** Reads the head and the first-level headings. */
export function findEvidence(dom: NativeDom): Evidence {
  const evidence: Evidence = {
    declared: false,
    video: false,
    title: '',
    canonical: '',
    heading: undefined,
    headingText: '',
    dated: false,
  };
  each(dom.inHead(looked), (element) => {
    const name = dom.name(element);
    if (name === 'meta') readMeta(dom, element, evidence);
    else if (name === 'link') evidence.canonical ||= dom.attribute(element, 'href') ?? '';
    else {
      const json = dom.text(element).slice(0, 5000);
      if (articleType.test(json) && !listType.test(json)) evidence.declared = true;
    }
  });
  each(dom.all('h1'), (element) => readHeading(dom, element, evidence));
  return evidence;
}

function each(elements: ArrayLike<Element>, act: (element: Element) => void): void {
  for (let i = 0; i < elements.length && i < mostLooked; i++) act(elements[i]!);
}

function readMeta(dom: NativeDom, element: Element, evidence: Evidence): void {
  const name =
    dom.attribute(element, 'property') ?? dom.attribute(element, 'name') ?? dom.attribute(element, 'itemprop');
  if (!name) return;
  const content = () => dom.attribute(element, 'content') ?? '';
  if (name === 'og:title') evidence.title = content().trim();
  else if (name === 'og:type') {
    evidence.declared ||= /article|news/i.test(content());
    evidence.video = content().startsWith('video');
  } else if (published.includes(` ${name.toLowerCase()} `) && /\d{4}/.test(content())) {
    evidence.declared = true;
    evidence.dated = true;
  }
}

function readHeading(dom: NativeDom, element: Element, evidence: Evidence): void {
  const text = dom.text(element).replace(/\s+/g, ' ').trim();
  if (!text || text.length > 300) return;
  const repeated = dom.title.includes(text);
  if (evidence.heading && !(repeated && !dom.title.includes(evidence.headingText))) return;
  evidence.heading = element;
  evidence.headingText = text;
}
