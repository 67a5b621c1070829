import type { NativeDom } from './native-dom';

/** One element and what of the page's prose lies in it. */
export interface Area {
  element: Element;
  up: Area | null;
  /** Inside a link. */
  link: boolean;
  /** Inside something that is never part of an article: code, controls, navigation, comments. */
  skipped: boolean;
  inline: boolean;
  /** Han characters in pieces of Chinese prose. */
  han: number;
  /** Of these, in pieces that are as long as prose is and verse is not. */
  longHan: number;
  pieces: number;
  /** How many times linked headlines stand between one piece of prose and the next, as in a list of teasers. */
  gaps: number;
  /** Linked headlines between the page's own headline and the first prose here; Infinity before any headline. */
  distance: number;
  /** Printed dates. A comment or a teaser has one each, an article one or two. */
  dates: number;
  /** Han characters in paragraphs that are children of this element and follow one another. */
  run: number;
  /** Letters in pieces of English prose. */
  english: number;
  /** Characters in pieces of Japanese. */
  japanese: number;
}

const inline = new Set(
  'a abbr b big cite del em font i ins label mark q s small span strong sub sup time u'.split(' '),
);
const skipped = new Set(
  'title script style noscript textarea option button nav footer aside code pre svg iframe'.split(' '),
);
/** Class or id of comment threads and page footers, as whole words of the name. */
const skippedName =
  /(?:^|[-_ ])(?:comments?|comment[-_]?(?:list|box|area)|cmt|repl(?:y|ies)|pinglun|gentie|disqus\w*|footer|foot|copyright)(?:$|[-_ ])/i;
/** Elements whose class says nothing of the kind: the whole page, its main part, one paragraph. */
const unnamed = ' html body main article p ';
/** How many ancestors of a paragraph can be the article's body. WeChat nests a paragraph in several sections. */
const reach = 6;
/** Beyond this depth an element counts as one with its ancestor: a page can nest without end. */
const deepest = 400;

/** Looks at each element once, however many text nodes it holds. */
export class Areas {
  private readonly known = new Map<Node, Area>();

  constructor(
    private readonly dom: NativeDom,
    private readonly headline: Element | undefined,
  ) {}

  /** The area of an element; undefined where it is too deep to tell. */
  of(element: Node): Area | undefined {
    const path: Element[] = [];
    let at: Node | null = element;
    while (at && !this.known.has(at)) {
      if (path.push(at as Element) > deepest) return undefined;
      at = this.dom.parent(at);
    }
    let area = at ? (this.known.get(at) ?? null) : null;
    for (let i = path.length; i-- > 0; ) {
      area = this.describe(path[i]!, area);
      this.known.set(area.element, area);
    }
    return area ?? undefined;
  }

  all(): Iterable<Area> {
    return this.known.values();
  }

  private describe(element: Element, up: Area | null): Area {
    const name = this.dom.name(element);
    return {
      element,
      up,
      link: up?.link || name === 'a',
      skipped: up?.skipped || skipped.has(name) || this.skippedByName(element, name),
      inline: inline.has(name),
      han: 0,
      longHan: 0,
      pieces: 0,
      gaps: 0,
      distance: Infinity,
      dates: 0,
      run: 0,
      english: 0,
      japanese: 0,
    };
  }

  private skippedByName(element: Element, name: string): boolean {
    if (unnamed.includes(` ${name} `)) return false;
    const names = `${this.dom.attribute(element, 'class') ?? ''} ${this.dom.attribute(element, 'id') ?? ''}`;
    // A wrapper of the whole page may say 'comment-open': what holds the headline is not the comments.
    return skippedName.test(names) && !(this.headline && this.dom.contains(element, this.headline));
  }
}

/** The nearest element that is not part of a line. */
export function blockOf(area: Area): Area {
  let at = area;
  while (at.inline && at.up) at = at.up;
  return at;
}

/** Calls back for a block and those of its ancestors that can be the article's body. */
export function upwards(block: Area, add: (area: Area) => void): void {
  let at: Area | null = block;
  for (let i = 0; at && i <= reach; i++) {
    add(at);
    at = at.up;
  }
}

/** Characters of one piece that make it long: longer than a line of verse, a headline, a label. */
const longPiece = 28;

/** Gives a piece of Chinese prose to its block and to what can be the article's body around it. */
export function addChinese(block: Area, han: number, afterLinks: boolean, distance: number): void {
  upwards(block, (at) => {
    if (at.pieces === 0) at.distance = distance;
    else if (afterLinks) at.gaps++;
    at.han += han;
    if (han >= longPiece) at.longHan += han;
    at.pieces++;
  });
}

/** Takes a piece back that turned out to be no prose. */
export function removeChinese(block: Area, han: number): void {
  upwards(block, (at) => {
    at.han -= han;
    if (han >= longPiece) at.longHan -= han;
    at.pieces--;
  });
}
