import { decodeGlossaryFile } from '../glossary/decode-file';
import { nameOfFile } from './clean-text';
import { foreignLimits, type ParseMarkup, type Recognised, refuseText } from './draft';
import { withHeadline } from './headline';
import { type ForeignText, recognise } from './recognise';

/**
 * Reads a file as far as it has to: its first bytes tell a backup (zip) or our own JSON, which others read; of anything
 * else no more than the limit is ever in memory. Texts without a headline are named after the file.
 */
export async function readFile(file: File, parse: ParseMarkup): Promise<Recognised> {
  const start = new Uint8Array(await file.slice(0, 512).arrayBuffer());
  if (start[0] === 0x50 && start[1] === 0x4b) return { kind: 'own' };
  // What is called JSON is said to be none by those who read it, in their words.
  if (/\.json$/i.test(file.name) || /^[\s\ufeff]*\{/.test(new TextDecoder().decode(start))) return { kind: 'own' };
  if (file.size > foreignLimits.bytes) return refuseText('too-large', `${file.size} bytes`);
  if (file.size === 0) return refuseText('nothing');
  const found = recognise({ text: decodeGlossaryFile(new Uint8Array(await file.arrayBuffer())) }, parse);
  if (found.kind !== 'texts') return found;
  const name = nameOfFile(file.name);
  const drafts = found.drafts.map((draft, index) =>
    draft.title ? draft : { ...draft, title: index ? `${name} (${index + 1})` : name },
  );
  return { ...found, drafts };
}

/** The same for a pasted text; without a headline it is known by its beginning. */
export function readPasted(text: ForeignText, parse: ParseMarkup): Recognised {
  const found = recognise(text, parse);
  return found.kind === 'texts' ? { ...found, drafts: found.drafts.map(withHeadline) } : found;
}
