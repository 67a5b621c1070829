import { useId, useState } from 'preact/hooks';
import { IconButton } from '../../ui/IconButton';
import type { Feature, FeatureProps } from '../feature';
import { selectedText } from '../notes/selection';
import { focusedKey } from '../sentence-steps';
import { useTexts } from '../texts';
import { CopyMenu, type CopyMenuProps } from './CopyMenu';
import { copyTextsIn } from './texts';
import { useCopyActions } from './use-copy-actions';
import { useNativeCopy } from './use-native-copy';

/** Taking text along: to the clipboard, to another program, onto paper. */
export function useCopying(props: FeatureProps): Feature {
  const { view, article } = props;
  const { language } = useTexts();
  const t = copyTextsIn(language);
  const menu = useId();
  const [scopes, setScopes] = useState<CopyMenuProps['scopes'] | null>(null);
  const actions = useCopyActions(props);
  useNativeCopy(view, props);
  if (!article) return { commands: {} };

  const button = () => view.current?.querySelector<HTMLElement>('.copy-tool button');
  const close = () => {
    setScopes(null);
    button()?.focus();
  };
  /** What was selected or focused when the menu opens is meant, whatever the menu does to it. */
  const open = () => {
    const root = view.current;
    const selected = root && selectedText(root);
    const key =
      root && (focusedKey(root) || root.querySelector<HTMLElement>('[data-pair][tabindex="0"]')?.dataset.pair);
    setScopes([
      ...(selected ? [{ what: 'passage' as const, scope: { keys: selected.pairs } }] : []),
      ...(key && !selected ? [{ what: 'pair' as const, scope: { keys: [key] } }] : []),
      { what: 'article', scope: 'article' },
    ]);
  };
  const canShare = typeof view.current?.ownerDocument.defaultView?.navigator.share === 'function';
  return {
    commands: {
      copy: () => actions.copySelection(view.current && selectedText(view.current)),
      print: actions.print,
    },
    close: () => {
      if (!scopes) return false;
      close();
      return true;
    },
    tools: (
      <span class="copy-tool">
        <IconButton
          icon="share"
          label={t('menu')}
          expanded={scopes !== null}
          controls={menu}
          onClick={() => (scopes ? close() : open())}
        />
      </span>
    ),
    floating: scopes && (
      <CopyMenu
        id={menu}
        scopes={scopes}
        onCopy={(scope, form) => {
          close();
          void actions.copy(scope, form);
        }}
        onShare={
          canShare
            ? (scope) => {
                close();
                void actions.share(scope);
              }
            : undefined
        }
        onPrint={() => {
          close();
          actions.print();
        }}
      />
    ),
  };
}
