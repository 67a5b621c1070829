import { pairSources } from '../pairing';
import { cleanLine, cleanText } from './clean-text';
import { type DraftRow, emptyDraft, type FoundTexts, foreignLimits, type TextDraft, Unfit } from './draft';
import { webLink } from './web-link';

/**
 * Units of a translation memory (TMX 1.1 to 1.4b) that hold Chinese and English, as texts: one for each address or
 * headline that the properties name, as our own exporter writes them. Units whose origin is a machine stay a machine's.
 */
export function readTmx(document: Document): FoundTexts {
  const units = document.getElementsByTagName('tu');
  if (units.length > foreignLimits.rows) throw new Unfit('too-many', String(units.length));
  const ours = document.querySelector('tmx > header')?.getAttribute('o-tmf') === 'duizhao';
  const drafts = new Map<string, TextDraft>();
  const sourceLanguage = document.querySelector('tmx > header')?.getAttribute('srclang') ?? '';
  let leftOut = 0;
  for (const unit of units) {
    const variants = [...unit.children].filter(({ localName }) => localName === 'tuv');
    const zh = textIn(variants, /^(?:zh|cmn|chi|zho|yue)(?![a-z])/i);
    const en = textIn(variants, /^(?:en|eng)(?![a-z])/i);
    if (!zh || !en) {
      leftOut += 1;
      continue;
    }
    const facts = propertiesOf(unit);
    const address = webLink(facts.get('x-url') ?? '');
    const title = cleanLine(facts.get('x-title') ?? '');
    const key = address || title;
    const draft = drafts.get(key) ?? {
      ...emptyDraft({ kind: 'rows', rows: [] }),
      title,
      outlet: cleanLine(facts.get('x-outlet') ?? '', 120),
      address,
    };
    drafts.set(key, draft);
    if (draft.body.kind === 'rows')
      draft.body.rows.push({ zh, en, whole: true, ...originOf(unit, variants, facts, ours) });
  }
  const all = [...drafts.values()];
  if (!all.length) throw new Unfit('one-language');
  return { kind: 'texts', form: 'tmx', first: /^en/i.test(sourceLanguage) ? 'en' : 'zh', drafts: all, leftOut };
}

/** The first variant in a language; formatting codes of other programs are no text. */
function textIn(variants: readonly Element[], language: RegExp): string {
  const variant = variants.find((one) => language.test(one.getAttribute('xml:lang') ?? one.getAttribute('lang') ?? ''));
  const segment = variant && [...variant.children].find(({ localName }) => localName === 'seg');
  return segment ? cleanText(segmentText(segment)) : '';
}

function segmentText(segment: Element): string {
  const walker = segment.ownerDocument.createTreeWalker(segment, 1 | 4);
  let text = '';
  let code: Element | null = null;
  for (let node: Node | null = walker.nextNode(); node; node = walker.nextNode()) {
    if (code?.contains(node)) continue;
    if (node.nodeType === 1)
      code = /^(?:bpt|ept|ph|it|ut)$/.test((node as Element).localName) ? (node as Element) : null;
    else text += node.nodeValue ?? '';
  }
  return text;
}

function propertiesOf(unit: Element): Map<string, string> {
  const facts = new Map<string, string>();
  for (const child of unit.children) {
    const type = child.localName === 'prop' ? (child.getAttribute('type') ?? '').toLowerCase() : '';
    if (type && !facts.has(type)) facts.set(type, (child.textContent ?? '').slice(0, 8192).trim());
  }
  return facts;
}

/** Where a unit's English comes from. What another program's file claims of a page or an edition is not known to us. */
function originOf(
  unit: Element,
  variants: readonly Element[],
  facts: ReadonlyMap<string, string>,
  ours: boolean,
): Omit<DraftRow, 'zh' | 'en'> {
  const told = facts.get('x-source');
  const source = ours ? pairSources.find((one) => one === told && one !== 'gloss') : undefined;
  const engine = cleanLine(facts.get('x-engine') ?? '', 200);
  const makers = [unit, ...variants].map((one) => one.getAttribute('creationid') ?? '');
  const machine =
    /^(?:mt|machine)/i.test(facts.get('x-origin') ?? '') || makers.some((id) => /^MT(?:$|[!\s_-])/i.test(id));
  if (source && source !== 'gloss') {
    const confidence = Number.parseFloat(facts.get('x-confidence') ?? '');
    // 'b3.2.7': the third block's; its units make one paragraph again.
    const block = /#([A-Za-z0-9_-]+)\.\d+\.\d+$/.exec(unit.getAttribute('tuid') ?? '')?.[1];
    return {
      source,
      ...(engine && (source === 'engine' || source === 'edition') && { engine }),
      ...(confidence >= 0 && confidence <= 1 && { confidence }),
      ...(block && { paragraph: block }),
    };
  }
  if (!machine) return { source: 'page' };
  return { source: 'engine', engine: engine || cleanLine(makers.find(Boolean) ?? '', 200) || 'MT' };
}
