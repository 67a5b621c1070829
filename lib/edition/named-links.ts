import { webAddress } from '../read/images';
import { ownerOf } from '../read/metadata/addresses';
import { isArticleLike, isSameArticle } from './article-address';

/** A link that says that it leads to the English. */
export interface NamedLink {
  url: string;
  label: string;
}

/** Said of one article: 'Read in English', 查看英文原文, 中英对照. */
const ofArticle =
  /^(?:(?:read|view|see)(?: this| the)?(?: (?:article|story|page))? in english|(?:english|英文|英语|英語)[ ·-]?(?:version|edition|original|translation|text|版本?|原文|全文|译文|譯文)|(?:点击|點擊|按此)?(?:查看|阅读|閱讀)(?:本文|此文|全文)?的?(?:英文|英语|英語)(?:版本?|原文|全文)?|原文[(（]英文[)）]|中英(?:文)?(?:对照|對照|双语|雙語)|双语(?:版|阅读)?|雙語(?:版|閱讀)?)$/i;
/** Said of a site as often. */
const ofAnything = /^(?:in english|english|eng|en|英文|英语|英語)$/i;
const longest = 32;
/** More addresses than these under such names: a list of articles, each with its language. */
const mostUnlike = 2;
/** Nodes of one link that are looked at; what says 'English' needs no more. */
const mostNodes = 12;

/**
 * Links of a snapshot that say they lead to the English of this article, and whose address does not speak against it:
 * first those that share its number, name or path, then others that look like an article. A bare 'English' must stay
 * with the same owner, because only there is it said of the article. Home pages and sections are never among them.
 */
export function namedLinks(document: Document, page: string, base: string): NamedLink[] {
  const same = new Map<string, NamedLink>();
  const unlike = new Map<string, NamedLink>();
  const owner = ownerOf(new URL(page).hostname);
  for (const link of document.querySelectorAll('a[href]')) {
    const label = nameOf(link);
    const plain = label.replace(/^[[【（(<«\s]+|[\]】）)>»›→。.\s]+$/g, '');
    const clear = ofArticle.test(plain);
    if (!clear && !ofAnything.test(plain)) continue;
    const url = webAddress(link.getAttribute('href') ?? '', base).replace(/#.*$/, '');
    if (!url) continue;
    if (isSameArticle(url, page)) same.set(url, { url, label: plain });
    else if (isArticleLike(url) && (clear || ownerOf(new URL(url).hostname) === owner))
      unlike.set(url, { url, label: plain });
  }
  return [...same.values(), ...(unlike.size > mostUnlike ? [] : unlike.values())];
}

/** The short text of a link, or its title where it shows a picture; '' for long ones, of which little is read. */
function nameOf(link: Element): string {
  let text = '';
  let nodes = 0;
  for (let node = next(link, link); node && nodes < mostNodes; node = next(node, link), nodes += 1) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    if (text.length > longest * 4) return '';
  }
  const name = text.replace(/\s+/g, ' ').trim() || (link.getAttribute('title') ?? '').trim();
  return name.length <= longest ? name : '';
}

/** The node after this one below `top`, in document order. */
function next(node: Node, top: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  for (let at: Node | null = node; at && at !== top; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}
