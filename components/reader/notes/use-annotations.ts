import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Annotation } from '@/lib/annotate/annotation';
import type { BilingualArticle } from '@/lib/bilingual-article';
import { type ReaderServices, ServiceError } from '@/lib/services';
import type { Language } from '@/lib/settings/language';
import type { ToastMessage } from '../../ui/use-toast';
import { useTexts } from '../texts';
import { failureToast } from '../use-saving';
import { notesTextsIn } from './texts';

export type NotesServices = Pick<ReaderServices, 'annotations' | 'savedAt'>;

const without = (all: readonly Annotation[], id: string) => all.filter((one) => one.id !== id);
const withOne = (all: readonly Annotation[], one: Annotation) =>
  all.some(({ id }) => id === one.id) ? all.map((other) => (other.id === one.id ? one : other)) : [...all, one];

/** What an article's annotations are, with changes shown at once and taken back where they cannot be kept. */
export function useAnnotations(
  article: BilingualArticle | null,
  services: NotesServices,
  show: (toast: ToastMessage) => void,
) {
  const texts = useTexts();
  const [annotations, setAnnotations] = useState<readonly Annotation[]>([]);
  const latest = useRef({ article, services, show, texts, annotations });
  latest.current = { article, services, show, texts, annotations };
  /** Addresses that the library has, so that the first mark says that it keeps the article too. */
  const kept = useRef(new Set<string>());
  const address = article?.article.canonicalUrl ?? '';

  useEffect(() => {
    let current = true;
    setAnnotations([]);
    if (address) {
      services.annotations.list(address).then(
        // What was marked while the list was on its way stays.
        (listed) => current && setAnnotations((made) => made.reduce(withOne, listed)),
        (error: unknown) => current && latest.current.show(unreadable(error, latest.current.texts.language)),
      );
    }
    return () => {
      current = false;
    };
  }, [address, services]);

  /** Shows a change, runs it, and shows what was where it fails. */
  const attempt = useCallback(async (id: string, next: Annotation | null, run: () => Promise<void>) => {
    const before = latest.current.annotations.find((one) => one.id === id);
    const apply = (to: Annotation | null | undefined) =>
      setAnnotations((all) => (to ? withOne(all, to) : without(all, id)));
    apply(next);
    try {
      await run();
      return true;
    } catch (error) {
      apply(before);
      latest.current.show(failureToast(error, latest.current.texts));
      return false;
    }
  }, []);

  const put = useCallback(
    async (annotation: Annotation) => {
      const { article: now, services: with_, show: say, texts: in_ } = latest.current;
      if (!now) return false;
      const url = now.article.canonicalUrl;
      const wasKept = kept.current.has(url) ? url : with_.savedAt(url).catch(() => '');
      const done = await attempt(annotation.id, annotation, () => with_.annotations.put(now, annotation));
      if (done) {
        const first = !kept.current.has(url);
        kept.current.add(url);
        void Promise.resolve(wasKept).then((at) => {
          if (first && at === null) say({ kind: 'done', text: notesTextsIn(in_.language)('savedWithIt') });
        });
      }
      return done;
    },
    [attempt],
  );

  const remove = useCallback(
    async (id: string) => {
      const { article: now, services: with_ } = latest.current;
      return now !== null && attempt(id, null, () => with_.annotations.remove(now.article.canonicalUrl, id));
    },
    [attempt],
  );

  return { annotations, put, remove };
}

const unreadable = (error: unknown, language: Language): ToastMessage => ({
  kind: 'failed',
  text: notesTextsIn(language)(
    error instanceof ServiceError && error.code === 'disconnected' ? 'listDisconnected' : 'listFailed',
  ),
});
