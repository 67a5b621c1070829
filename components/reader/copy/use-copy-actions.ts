import { useMemo, useRef } from 'preact/hooks';
import { type CopyForm, copied } from '@/lib/export/copied';
import { webAddress } from '@/lib/export/web-address';
import type { FeatureProps } from '../feature';
import type { SelectedText } from '../notes/selection';
import { focusedKey } from '../sentence-steps';
import { useTexts } from '../texts';
import { failureToast } from '../use-saving';
import { type Scope, scoped } from './scope';
import { type CopyText, copyTextsIn } from './texts';
import { writeClipboard } from './write-clipboard';

/** Copies, shares and prints what is open. Says what came of it. */
export function useCopyActions(props: FeatureProps) {
  const texts = useTexts();
  const latest = useRef({ props, texts });
  latest.current = { props, texts };
  return useMemo(() => {
    const say = (kind: 'done' | 'failed', key: CopyText) =>
      latest.current.props.show({ kind, text: copyTextsIn(latest.current.texts.language)(key) });
    const partOf = (scope: Scope) => {
      const { article, notes, words } = latest.current.props;
      return article && scoped(article, notes, scope, words.shown);
    };

    const copy = async (scope: Scope, form: CopyForm): Promise<void> => {
      const { view } = latest.current.props;
      const part = partOf(scope);
      if (!view.current || !part) return say('failed', 'nothingHere');
      const done = await writeClipboard(view.current, copied(part, form));
      say(done ? 'done' : 'failed', done ? 'copied' : 'refused');
    };
    /** The pairs that the selection touches, else the focused one: as rich text, which any program can take as plain. */
    const copySelection = (selected: SelectedText | null): boolean => {
      const root = latest.current.props.view.current;
      const keys = selected?.pairs ?? (root ? [focusedKey(root)].filter(Boolean) : []);
      if (keys.length) void copy({ keys }, 'rich');
      else say('failed', 'nothingHere');
      return true;
    };
    const share = async (scope: Scope): Promise<void> => {
      const part = partOf(scope);
      const navigator = latest.current.props.view.current?.ownerDocument.defaultView?.navigator;
      if (!part || !navigator) return;
      const { title, canonicalUrl } = part.article;
      try {
        const url = webAddress(canonicalUrl) || undefined;
        await navigator.share({ title, url, text: copied(part, 'text', false).text });
      } catch (error) {
        if (!(error instanceof Error && error.name === 'AbortError')) say('failed', 'shareFailed');
      }
    };
    const print = (): boolean => {
      const { article, services, place, show } = latest.current.props;
      if (!article) return false;
      const open = async () => {
        // What lies in the library is printed from there as it is; over a page the latest lines belong to it.
        if (place === 'page') await services.save(article);
        await services.annotations.openPrint(article.article.canonicalUrl);
        if (place === 'page') say('done', 'printOpened');
      };
      open().catch((error: unknown) => show(failureToast(error, latest.current.texts)));
      return true;
    };
    return { copy, copySelection, share, print };
  }, []);
}
