import { loadArticle } from '../library/articles';
import type { Library } from '../library/database';
import { picturesOf, putImages } from '../library/images/images';
import { readSwitch } from '../library/switches';
import { ServiceError } from '../services';
import { fetchImage } from './fetch-image';

/**
 * Fetches one picture of a saved article and keeps it. False where it cannot be had. Throws ServiceError 'invalid' where
 * no saved article has it: whoever asks gets nothing else fetched.
 */
export async function keepImage(db: Library, id: string, src: string, load: typeof fetch = fetch): Promise<boolean> {
  const saved = await loadArticle(db, id);
  if (!saved || !picturesOf(saved.article).includes(src)) throw new ServiceError('invalid');
  if ((await db.images.get([id, src])) !== undefined) return true;
  const image = await fetchImage(src, saved.article.url, load);
  if (image) await putImages(db, [{ id, src, ...image, savedAt: new Date().toISOString() }]);
  return image !== null;
}

/**
 * Keeps the pictures of an article that was just saved, from hosts that are allowed already, if the reader wants that for
 * all articles. Never throws: the article is saved, and its pictures can still be kept from its page.
 */
export async function keepImagesAfterSaving(db: Library, id: string, load: typeof fetch = fetch): Promise<void> {
  try {
    if (!(await readSwitch(db, 'keep-pictures'))) return;
    const saved = await loadArticle(db, id);
    for (const src of saved ? picturesOf(saved.article) : []) await keepImage(db, id, src, load);
  } catch (error) {
    console.error('The pictures of an article could not be kept.', error instanceof Error ? error.name : '');
  }
}
