import type { ArticleVersion } from '@/lib/library/versions/version';
import type { VersionHead, VersionUndo } from '@/lib/library/versions/versions';

/** Effects on the earlier texts of a saved article. All of them reject with a ServiceError. */
export interface VersionsServices {
  /** Latest first. */
  list(id: string): Promise<VersionHead[]>;
  load(key: number): Promise<ArticleVersion | null>;
  /** Makes an earlier text the present one; the present one becomes an earlier one. */
  restore(key: number): Promise<void>;
  remove(key: number): Promise<VersionUndo>;
  undoRemove(undo: VersionUndo): Promise<void>;
  /** Calls back when an article was saved anywhere, until the returned function is called. */
  watch(changed: () => void): () => void;
}
