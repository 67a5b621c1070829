import type { Article } from '../../article';
import type { BilingualArticle } from '../../bilingual-article';
import type { Pair } from '../../pairing';
import type { Library } from '../database';
import { same } from '../same';
import type { SavedArticle } from '../saved-article';
import type { ArticleVersion } from './version';
import { versionRow } from './version-rows';

/**
 * Whether two articles say the same: headline and Chinese blocks by kind and text. Ids, white space, pictures and
 * English do not count.
 */
export const sameText = (one: Article, other: Article): boolean => same(wordsOf(one), wordsOf(other));

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const wordsOf = ({ title, blocks }: Article) => [
  folded(title),
  ...blocks.filter(({ kind, lang }) => kind !== 'image' && lang === 'zh').map(({ kind, text }) => [kind, folded(text)]),
];

/** The earlier texts of an article that can be read, earliest first. */
export async function earlierTexts(db: Library, id: string): Promise<ArticleVersion[]> {
  const rows: unknown[] = await db.versions.where('id').equals(id).toArray();
  const readable = rows.flatMap((row) => versionRow.safeParse(row).data ?? []);
  return readable.sort((a, b) => order(a.replacedAt, b.replacedAt) || order(a.savedAt, b.savedAt) || a.key - b.key);
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Since when the library has the present text of an article: the last replacement, else the first saving. */
const presentSince = (versions: readonly ArticleVersion[], present: SavedArticle): string =>
  versions.at(-1)?.replacedAt ?? present.savedAt;

/**
 * Puts the text of a saved article among its earlier ones, inside the caller's transaction, because another takes its
 * place. The same text is not kept twice in a row: then its row takes the later English. Says since when it was saved.
 */
export async function keepReplaced(
  db: Library,
  replaced: SavedArticle,
  versions: readonly ArticleVersion[],
  now: string,
): Promise<string> {
  const savedAt = presentSince(versions, replaced);
  const replacedAt = now > savedAt ? now : savedAt;
  const text = { id: replaced.id, ...withoutGlosses(replaced) };
  const last = versions.at(-1);
  if (last && sameText(last.article, replaced.article)) {
    const row: ArticleVersion = { ...text, key: last.key, savedAt: last.savedAt, replacedAt };
    await db.versions.put(row);
    return last.savedAt;
  }
  await db.versions.add({ ...text, savedAt, replacedAt });
  return savedAt;
}

/**
 * Puts a text that comes from a file or the trash, and is older than the present one, among the earlier texts, inside the
 * caller's transaction, unless it is among them. Says whether it did.
 */
export async function keepOlder(
  db: Library,
  older: SavedArticle,
  versions: readonly ArticleVersion[],
  present: SavedArticle,
): Promise<boolean> {
  if (versions.some(({ article }) => sameText(article, older.article))) return false;
  const since = presentSince(versions, present);
  const replacedAt = older.updatedAt > since ? older.updatedAt : since;
  await db.versions.add({ id: older.id, ...withoutGlosses(older), savedAt: older.savedAt, replacedAt });
  return true;
}

/** What a text says, in both languages, without what the dictionary makes again. */
export function withoutGlosses({
  article,
  titleEn,
  titleEnSource,
  keywords,
  pairs,
}: BilingualArticle): BilingualArticle {
  return { article, titleEn, titleEnSource, keywords, pairs: pairs.map(bare) };
}

function bare({ gloss: _, before, ...pair }: Pair): Pair {
  if (!before) return pair;
  const { gloss: __, ...rest } = before;
  return { ...pair, before: rest };
}
