import type { RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Pair } from '@/lib/pairing';
import { pairKey } from './pair-key';
import { focusPair } from './sentence-steps';
import { useLeaveQuestion } from './use-leave-question';

/** English that the reader writes is one line of text. */
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

const closed = { key: '', draft: { text: '', original: '' } };

/**
 * Which line is in the editor, and what stands in it. Nothing is lost by accident: leaving a changed text, by whatever
 * way, asks first.
 *
 * @param onEdit the pair with its new English; '' gives back what stood there before
 */
export function useEditing(view: RefObject<HTMLElement | null>, onEdit: (pair: Pair, en: string) => void) {
  const [open, setOpen] = useState(closed);
  const latest = useRef({ open, onEdit });
  latest.current = { open, onEdit };
  const isChanged = useCallback(() => {
    const { key, draft } = latest.current.open;
    return key !== '' && tidy(draft.text) !== tidy(draft.original);
  }, []);

  const { asking, mayLeave, stopAsking } = useLeaveQuestion(isChanged, open.key !== '');

  const close = useCallback(() => {
    setOpen(closed);
    stopAsking();
  }, [stopAsking]);

  const edit = useCallback(
    (pair: Pair) => {
      if (!pair.zh.length || !mayLeave()) return;
      const text = pair.en.map((sentence) => sentence.text).join(' ');
      setOpen({ key: pairKey(pair), draft: { text, original: text } });
    },
    [mayLeave],
  );
  const leave = useCallback(() => {
    if (mayLeave()) close();
  }, [mayLeave, close]);
  const finish = useCallback(
    (pair: Pair, typed: string) => {
      const text = tidy(typed);
      const before = pair.before?.en.map((sentence) => sentence.text).join(' ') ?? '';
      if (text && text !== tidy(latest.current.open.draft.original))
        latest.current.onEdit(pair, text === before ? '' : text);
      else if (!text && pair.source === 'edited') latest.current.onEdit(pair, '');
      close();
    },
    [close],
  );
  const revert = useCallback(
    (pair: Pair) => {
      latest.current.onEdit(pair, '');
      close();
    },
    [close],
  );

  const { key: editing, draft } = open;
  const last = useRef('');
  useEffect(() => {
    // The editor goes, and the line that it was about takes the focus back.
    if (!editing && last.current && view.current) focusPair(view.current, last.current);
    last.current = editing;
  }, [editing, view]);

  const tools = useMemo(
    () => ({ editing, asking, draft, edit, finish, leave, discard: close, keepEditing: stopAsking, revert }),
    [editing, asking, draft, edit, finish, leave, close, stopAsking, revert],
  );
  return { tools, mayLeave };
}
