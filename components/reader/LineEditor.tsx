import { useEffect, useRef, useState } from 'preact/hooks';
import type { Pair } from '@/lib/pairing';
import { Button } from '../ui/Button';
import { DiscardOrKeep } from './DiscardOrKeep';
import { useLine } from './line-tools';
import { useTexts } from './texts';

/** A line in the reader's hands, in the place where it stands. */
export function LineEditor({ pair }: { pair: Pair }) {
  const { t, language } = useTexts();
  const { draft, asking, finish, leave, discard, keepEditing, revert } = useLine();
  const [text, setText] = useState(draft.text);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const { current } = field;
    current?.focus({ preventScroll: true });
    current?.setSelectionRange(current.value.length, current.value.length);
    current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  useEffect(() => {
    // The question is asked where the change is.
    if (asking) field.current?.scrollIntoView?.({ block: 'nearest' });
  }, [asking]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      if (asking) keepEditing();
      else leave();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) finish(pair, text);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span class="line-editor" lang={language}>
      <textarea
        class="ui-input"
        ref={field}
        lang="en"
        rows={Math.max(2, Math.ceil(text.length / 48))}
        aria-label={t('editedText')}
        value={text}
        onKeyDown={onKeyDown}
        onInput={(event) => {
          draft.text = event.currentTarget.value;
          setText(draft.text);
        }}
      />
      {asking ? (
        <span class="line-editor-tools">
          <span role="alert">{t('discardQuestion')}</span>
          <Button onClick={() => finish(pair, text)}>{t('saveEdit')}</Button>
          <DiscardOrKeep field={field} onDiscard={discard} onKeep={keepEditing} />
        </span>
      ) : (
        <span class="line-editor-tools">
          <Button kind="primary" title="Ctrl+Enter" disabled={!text.trim()} onClick={() => finish(pair, text)}>
            {t('saveEdit')}
          </Button>
          <Button kind="quiet" onClick={leave}>
            {t('cancel')}
          </Button>
          {pair.source === 'edited' && (
            <Button kind="quiet" icon="undo" onClick={() => revert(pair)}>
              {t('revertEdit')}
            </Button>
          )}
        </span>
      )}
    </span>
  );
}
