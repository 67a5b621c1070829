import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BilingualArticle } from '@/lib/bilingual-article';
import { sameState } from '@/lib/pair/layers';
import { type ReaderServices, type SavedEdit, type SaveResult, ServiceError } from '@/lib/services';
import type { ToastMessage } from '../ui/use-toast';
import { formatTime } from './format-time';
import { type Texts, useTexts } from './texts';

export type SavingServices = Pick<ReaderServices, 'save' | 'savedAt' | 'annotations' | 'openLibrary'>;

function savedText(result: SaveResult, before: string | null, { t, language }: Texts): string {
  const { changed } = result;
  if (changed) {
    const date = formatTime(changed.since, language);
    return t(changed.sentences === 1 ? 'changedOne' : 'changed', { count: changed.sentences, date });
  }
  if (result.status === 'updated') return t('updated', { date: formatTime(before ?? result.savedAt, language) });
  return t(result.persistent ? 'saved' : 'savedNotPersistent');
}

/** What the reader is told when an effect failed: a sentence for each code. */
export function failureToast(error: unknown, { t }: Texts): ToastMessage {
  const code = error instanceof ServiceError ? error.code : 'unknown';
  return { kind: 'failed', text: t(`failed-${code}`) };
}

/**
 * Keeps the article. What is saved while English is still arriving is saved again, without a word, once all is there,
 * and what has come when the view goes is kept as well: nobody should have to press twice for the whole of it.
 *
 * @param already The article comes from the library.
 * @returns `keeping`: the services for the other parts of the view whose effects keep the article too (a mark, printing),
 *   so that what is said here about saving stays true whoever saved
 */
export function useSaving(
  article: BilingualArticle | null,
  complete: boolean,
  services: SavingServices,
  show: (message: ToastMessage) => void,
  already = false,
) {
  const texts = useTexts();
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  /** What the library has of it, since this view is open. */
  const kept = useRef<BilingualArticle | null>(null);
  const address = article?.article.canonicalUrl ?? '';
  if (already && kept.current?.article.canonicalUrl !== address) kept.current = article;

  useEffect(() => {
    let current = true;
    setSavedAt(null);
    if (address) {
      services.savedAt(address).then(
        (time) => current && setSavedAt((known) => known ?? time),
        () => {}, // not knowing is no failure worth a message: saving says what is wrong
      );
    }
    return () => {
      current = false;
    };
  }, [address, services]);

  const store = useCallback(
    async (one: BilingualArticle, said: (result: SaveResult) => string, takenBack?: SavedEdit) => {
      const before = kept.current;
      kept.current = one; // at once, so that nobody else sees something owed
      try {
        const result = await (takenBack ? services.save(one, takenBack) : services.save(one));
        const run = () => {
          const open = services.openLibrary(one.article.canonicalUrl, 'versions');
          open.catch((error: unknown) => show(failureToast(error, texts)));
        };
        const action = result.changed && { action: { label: texts.t('seeChanges'), run } };
        show({ kind: 'done', text: said(result), ...action });
        setSavedAt((known) => known ?? result.savedAt);
      } catch (error) {
        if (kept.current === one) kept.current = before;
        show(failureToast(error, texts));
      }
    },
    [services, show, texts],
  );

  const save = useCallback(async () => {
    if (!article || saving) return;
    setSaving(true);
    await store(article, (result) => savedText(result, savedAt, texts));
    setSaving(false);
  }, [article, saving, savedAt, store, texts]);

  /** Saves a state that is not drawn yet, and says why. */
  const keep = useCallback(
    (one: BilingualArticle, said: string, takenBack?: SavedEdit) => store(one, () => said, takenBack),
    [store],
  );

  const keeping = useMemo((): Pick<SavingServices, 'save' | 'annotations'> => {
    return {
      save: async (one) => {
        const result = await services.save(one);
        kept.current = one;
        setSavedAt((known) => known ?? result.savedAt);
        return result;
      },
      annotations: {
        ...services.annotations,
        put: (one, annotation) => {
          const begun = new Date().toISOString();
          const putting = services.annotations.put(one, annotation);
          const follow = (time: string | null) => {
            setSavedAt((known) => known ?? time);
            // A mark in an article that was there before does not save its text anew.
            if (time !== null && time >= begun) kept.current ??= one;
          };
          // Who makes the mark says what is wrong with it.
          putting.then(() => services.savedAt(one.article.canonicalUrl)).then(follow, () => {});
          return putting;
        },
      },
    };
  }, [services]);

  const latest = useRef({ article, services });
  latest.current = { article, services };
  const isOwed = useCallback((now: BilingualArticle | null): now is BilingualArticle => {
    const { current } = kept;
    return now !== null && current !== null && !sameState(now, current) && isSameArticle(now, current);
  }, []);

  useEffect(() => {
    if (!complete || !isOwed(article)) return;
    kept.current = article;
    services.save(article).catch((error: unknown) => show(failureToast(error, texts)));
  }, [article, complete, services, show, texts, isOwed]);

  useEffect(
    () => () => {
      const now = latest.current;
      // Nobody is there to be told of a failure.
      if (isOwed(now.article)) now.services.save(now.article).catch(() => {});
    },
    [isOwed],
  );

  return { savedAt, saving, save, keep, keeping };
}

const isSameArticle = (a: BilingualArticle, b: BilingualArticle): boolean =>
  a.article.canonicalUrl === b.article.canonicalUrl;
