import type { Article } from '@/lib/article';
import type { StoredImage } from '@/lib/library/images/stored-image';

/** Every effect of keeping the pictures of saved articles. All of them reject with a ServiceError. */
export interface PicturesServices {
  /** The kept pictures of an article. */
  stored(id: string): Promise<StoredImage[]>;
  /** Asks for the hosts of an article's pictures, in one question. Must be called straight from a click. */
  allow(article: Article, pictures: readonly string[]): Promise<boolean>;
  /** Fetches one picture of an article and keeps it; false where it cannot be had. */
  keep(id: string, src: string): Promise<boolean>;
  /** Lets go of an article's pictures. */
  remove(id: string): Promise<void>;
  /** Whether pictures of articles are kept when they are saved, where their hosts are allowed. */
  keepsAlways(): Promise<boolean>;
  setKeepsAlways(on: boolean): Promise<void>;
  /** Calls back after every change of kept pictures, until the returned function is called. */
  watch(changed: () => void): () => void;
}
