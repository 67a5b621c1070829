/** What a model gave for one line, under the id that we gave it. */
export interface Item {
  id: string;
  text: string;
}

/** What a model thinks before it answers; some services leave it in the text. */
const thinking = /^<(think|thinking|reasoning)>/i;
const longestTag = '<reasoning>'.length;

/**
 * Reads `{"lines":[{"id":"1","en":"…"},…]}` while it is being written: each item comes out as soon as its brace closes.
 * Prose, code fences and thinking around it do not matter, since only balanced braces are looked at; nor do raw line
 * breaks in strings and commas too many. An item that is no JSON even so is left out.
 */
export class ItemReader {
  #text = '';
  #at = 0;
  /** Where the objects around the current place begin. */
  #open: number[] = [];
  #inString = false;
  #endTag = '';

  /** Takes the next piece of text and gives the items that are complete now. */
  push(piece: string): Item[] {
    this.#text += piece;
    const items: Item[] = [];
    while (this.#at < this.#text.length) {
      if (this.#endTag) {
        if (!this.#skipThinking()) break;
        continue;
      }
      const character = this.#text[this.#at];
      if (this.#inString) {
        // A backslash takes the next character with it, which may not have come yet.
        if (character === '\\' && this.#at + 1 >= this.#text.length) break;
        if (character === '\\') this.#at++;
        else if (character === '"') this.#inString = false;
      } else if (character === '"') {
        this.#inString = this.#open.length > 0;
      } else if (character === '{') {
        this.#open.push(this.#at);
      } else if (character === '}') {
        const item = itemIn(this.#text.slice(this.#open.pop() ?? this.#at, this.#at + 1));
        if (item) items.push(item);
      } else if (character === '<' && this.#open.length === 0) {
        const tag = thinking.exec(this.#text.slice(this.#at, this.#at + longestTag))?.[1];
        if (tag) this.#endTag = `</${tag.toLowerCase()}>`;
        else if (this.#mayBecomeTag()) break;
      }
      this.#at++;
    }
    return items;
  }

  /** Items in other shapes that models fall into, once everything has come: `{"1":"…"}`, or an array of all texts in order. */
  rest(ids: readonly string[]): Item[] {
    const answer = this.#text.replace(/<(think|thinking|reasoning)>[\s\S]*?(<\/\1>|$)/gi, '');
    const value = jsonIn(answer, '{', '}') ?? jsonIn(answer, '[', ']');
    return value === undefined ? [] : itemsOf(value, ids);
  }

  #skipThinking(): boolean {
    const end = this.#text.toLowerCase().indexOf(this.#endTag, this.#at);
    // The end's own beginning may have come already.
    this.#at = end < 0 ? Math.max(this.#at, this.#text.length - this.#endTag.length + 1) : end + this.#endTag.length;
    if (end >= 0) this.#endTag = '';
    return end >= 0;
  }

  #mayBecomeTag(): boolean {
    const rest = this.#text.slice(this.#at).toLowerCase();
    return ['<think>', '<thinking>', '<reasoning>'].some((tag) => tag.startsWith(rest));
  }
}

/** JSON, forgiving raw control characters in strings and commas before a closing bracket; undefined for what is none. */
export function parseTolerantly(text: string): unknown {
  for (const one of [text, repaired(text)]) {
    try {
      return JSON.parse(one) as unknown;
    } catch {
      // Then as repaired, and then not at all.
    }
  }
  return undefined;
}

const repaired = (text: string): string =>
  text.replace(/"(?:[^"\\]|\\[\s\S])*"|,(?=\s*[}\]])/g, (part) =>
    part === ',' ? '' : part.replace(/\p{Cc}/gu, (control) => JSON.stringify(control).slice(1, -1)),
  );

function jsonIn(text: string, first: string, last: string): unknown {
  const from = text.indexOf(first);
  const to = text.lastIndexOf(last);
  return from < 0 || to < from ? undefined : parseTolerantly(text.slice(from, to + 1));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function itemIn(json: string): Item | null {
  // Most objects that close are items; the one around them all is read only where it must be.
  if (!/"id"/.test(json)) return null;
  const value = parseTolerantly(json);
  return isRecord(value) ? itemOf(value) : null;
}

function itemOf(value: Record<string, unknown>): Item | null {
  const { id } = value;
  const text = value.en ?? value.english ?? value.translation ?? value.text;
  if ((typeof id !== 'string' && typeof id !== 'number') || typeof text !== 'string') return null;
  return { id: String(id), text };
}

function itemsOf(value: unknown, ids: readonly string[]): Item[] {
  if (Array.isArray(value)) {
    // Without ids only the right number of texts says which is which.
    if (value.length !== ids.length || !value.every((one) => typeof one === 'string')) return [];
    return value.map((text, at) => ({ id: ids[at] ?? '', text }));
  }
  if (!isRecord(value)) return [];
  const named = ids.flatMap((id) => (typeof value[id] === 'string' ? [{ id, text: value[id] }] : []));
  if (named.length) return named;
  const inner = Object.values(value).filter((one) => typeof one === 'object');
  return inner.length === 1 ? itemsOf(inner[0], ids) : [];
}
