import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { BilingualArticle } from '@/lib/bilingual-article';
import { type ReaderServices, type SaveResult, ServiceError } from '@/lib/services';
import type { ToastMessage } from '../ui/use-toast';
import { formatTime } from './format-time';
import { type Texts, useTexts } from './texts';

export type SavingServices = Pick<ReaderServices, 'save' | 'savedAt'>;

function savedText(result: SaveResult, before: string | null, { t, language }: Texts): string {
  if (result.status === 'updated') return t('updated', { date: formatTime(before ?? result.savedAt, language) });
  return t(result.persistent ? 'saved' : 'savedNotPersistent');
}

/** What the reader is told when an effect failed: a sentence for each code. */
export function failureToast(error: unknown, { t }: Texts): ToastMessage {
  const code = error instanceof ServiceError ? error.code : 'unknown';
  return { kind: 'failed', text: t(`failed-${code}`) };
}

/**
 * Keeps the article. What is saved while English is still arriving is saved again, without a word, once all is there:
 * nobody should have to press twice for the whole of it.
 */
export function useSaving(
  article: BilingualArticle | null,
  complete: boolean,
  services: SavingServices,
  show: (message: ToastMessage) => void,
) {
  const texts = useTexts();
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const owed = useRef<BilingualArticle | null>(null);
  const address = article?.article.canonicalUrl ?? '';

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

  const save = useCallback(async () => {
    if (!article || saving) return;
    setSaving(true);
    try {
      const result = await services.save(article);
      owed.current = complete ? null : article;
      show({ kind: 'done', text: savedText(result, savedAt, texts) });
      setSavedAt(savedAt ?? result.savedAt);
    } catch (error) {
      show(failureToast(error, texts));
    }
    setSaving(false);
  }, [article, complete, saving, savedAt, services, show, texts]);

  useEffect(() => {
    if (!complete || !article || !owed.current || owed.current === article) return;
    owed.current = null;
    services.save(article).catch((error: unknown) => show(failureToast(error, texts)));
  }, [article, complete, services, show, texts]);

  return { savedAt, saving, save };
}
