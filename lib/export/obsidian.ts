import type { SavedArticle } from '../library/saved-article';
import { fileName } from './file-name';
import { markdownNote } from './markdown-note';

/**
 * UTF-16 units of an address that every system passes on: Chromium on Windows opens no address of another program that
 * is longer than 2,048.
 */
export const longestLink = 2000;

/** How an article goes to Obsidian. */
export interface ObsidianHandOver {
  /** `obsidian://new?…` (https://help.obsidian.md/Extending+Obsidian/Obsidian+URI). */
  url: string;
  /** What must be on the clipboard before the address is opened; null where the address holds the note itself. */
  clipboard: string | null;
}

/**
 * A new note of one article. Obsidian gives it another name where there is one of that name, and takes it into the vault
 * that was open last where none is named.
 *
 * @param folder within the vault, with '/' between its parts; '' for the vault itself
 */
export function obsidianHandOver(saved: SavedArticle, vault: string, folder: string): ObsidianHandOver {
  const note = markdownNote(saved);
  const parts = folder.split(/[/\\]/).filter((part) => part.replace(/[\s.]/g, ''));
  const path = [...parts, saved.article.title].map((part) => fileName(part, '')).join('/');
  const place = [...(vault.trim() ? [`vault=${encoded(vault.trim())}`] : []), `file=${encoded(path)}`].join('&');
  const whole = `obsidian://new?${place}&content=${encoded(note)}`;
  if (whole.length <= longestLink) return { url: whole, clipboard: null };
  return { url: `obsidian://new?${place}&clipboard`, clipboard: note };
}

/** Also what `encodeURIComponent` lets pass and a shell might not. */
const encoded = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
