import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isSelecting } from '../use-linking';

/** Milliseconds that the pointer rests on a word before its card comes: reading along a line must open nothing. */
const rest = 300;
/** Milliseconds that a card stays behind the pointer, so that it can reach it. */
const stay = 350;

export interface WordPointer {
  /** A card may come by pointing alone. */
  hover: boolean;
  /** The open word, and whether the pointer alone opened it. */
  open: { id: string; by: 'hover' | 'press' | 'key' } | null;
  /** The id of the word at an offset of a sentence; '' for none. */
  wordAt: (sentence: string, offset: number) => string;
  onOpen: (id: string, by: 'hover' | 'press') => void;
  onClose: () => void;
}

const wordOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.word') : null;

/**
 * A word of the gloss, which on a narrow window is all the text there is. Cut for itself and with its meaning below it,
 * so it is no word of the layer before it is clicked.
 */
function glossWord(target: EventTarget | null, wordAt: WordPointer['wordAt']): HTMLElement | null {
  const gloss = target instanceof Element ? target.closest<HTMLElement>('.gloss-word[data-place]') : null;
  const sentence = gloss?.closest<HTMLElement>('[data-pair]')?.dataset.pair;
  if (!gloss || !sentence) return null;
  const id = wordAt(sentence, Number(gloss.dataset.place));
  if (!id) return null;
  gloss.dataset.word = id;
  return gloss;
}

const inCard = (target: EventTarget | null) => target instanceof Element && target.closest('.word-card') !== null;

/**
 * Opens words by mouse and touch. Works on the view with one listener of each kind: the pointer passes over thousands of
 * words. Gives the id of the word that the mouse is on; '' for none.
 */
export function useWordPointer(view: RefObject<HTMLElement | null>, active: boolean, use: WordPointer) {
  const latest = useRef(use);
  latest.current = use;
  const pointed = useRef('');

  useEffect(() => {
    const root = view.current;
    if (!root || !active) return;
    let coming: ReturnType<typeof setTimeout> | undefined;
    let going: ReturnType<typeof setTimeout> | undefined;
    const leave = () => {
      clearTimeout(coming);
      clearTimeout(going);
      if (latest.current.open?.by === 'hover') going = setTimeout(() => latest.current.onClose(), stay);
    };
    const onOver = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse') return;
      const id = wordOf(event.target)?.dataset.word ?? '';
      if (id && id === pointed.current) return;
      pointed.current = id;
      const { open, hover } = latest.current;
      if (inCard(event.target) || (id && id === open?.id)) {
        clearTimeout(coming);
        clearTimeout(going);
        return;
      }
      leave();
      // What was opened on purpose stays until it is closed on purpose.
      if (!id || !hover || event.buttons || (open && open.by !== 'hover')) return;
      coming = setTimeout(() => {
        clearTimeout(going);
        latest.current.onOpen(id, 'hover');
      }, rest);
    };
    const onLeave = () => {
      pointed.current = '';
      leave();
    };
    const onClick = (event: MouseEvent) => {
      clearTimeout(coming);
      const { open, onOpen, onClose } = latest.current;
      if (inCard(event.target)) return;
      const word = glossWord(event.target, latest.current.wordAt) ?? wordOf(event.target);
      const id = word?.dataset.word;
      if (!word || !id) {
        if (open) onClose();
        return;
      }
      if (isSelecting(word) || !reveals(word, event)) return;
      if (open?.id === id && open.by !== 'hover') onClose();
      else onOpen(id, 'press');
    };
    const onDown = () => clearTimeout(coming);
    root.addEventListener('pointerover', onOver);
    root.addEventListener('pointerleave', onLeave);
    root.addEventListener('pointerdown', onDown);
    root.addEventListener('click', onClick);
    return () => {
      clearTimeout(coming);
      clearTimeout(going);
      root.removeEventListener('pointerover', onOver);
      root.removeEventListener('pointerleave', onLeave);
      root.removeEventListener('pointerdown', onDown);
      root.removeEventListener('click', onClick);
    };
  }, [view, active]);
  return pointed;
}

/**
 * Whether a click on a word is about the word. While the Chinese is hidden for a self-test, a tap shows the sentence
 * first (`use-linking.ts`, which has done so by now); the next tap looks up the word and must not hide it again.
 */
function reveals(word: HTMLElement, event: MouseEvent): boolean {
  const sentence = word.closest('[data-side="zh"]');
  if (!sentence || word.closest<HTMLElement>('.reader')?.dataset.hidden !== 'zh') return true;
  const shownNow = sentence.hasAttribute('data-shown');
  sentence.setAttribute('data-shown', '');
  return !shownNow || (event as PointerEvent).pointerType === 'mouse';
}
