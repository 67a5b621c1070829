import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Pair } from '@/lib/pairing';
import { keysOf } from '@/lib/settings/commands';
import { IconButton } from '../ui/IconButton';
import { useLine } from './line-tools';
import { pairKey } from './pair-key';
import { useTextLayers } from './text-layers';
import { useTexts } from './texts';

export interface LineActionsProps {
  grid: RefObject<HTMLElement | null>;
  pairs: readonly Pair[];
}

/** Milliseconds that the pointer rests on a line before its buttons come: reading on must not make them flicker. */
const rest = 350;
/** Milliseconds that they stay behind the pointer, so that it can reach them. */
const stay = 250;

interface Place {
  key: string;
  top: number;
  right: number;
}

/**
 * The buttons of the English line that the pointer or the focus is on. One set for the whole text, put where the line
 * ends: hundreds of lines need not carry buttons of their own. It stands behind the text, so that Tab leads to it.
 */
export function LineActions({ grid, pairs }: LineActionsProps) {
  const { t, language } = useTexts();
  const { keys } = useTextLayers().preferences;
  const { active, edit, compare, revert, editing, comparisons } = useLine();
  const [place, setPlace] = useState<Place | null>(null);
  const box = useRef<HTMLSpanElement>(null);
  const known = useRef(place);
  known.current = place;

  useEffect(() => {
    const root = grid.current;
    if (!root) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const inBox = (target: EventTarget | null) => target instanceof Node && box.current?.contains(target);
    const later = (wait: number, next: Place | null) => {
      clearTimeout(timer);
      timer = setTimeout(() => setPlace(next), wait);
    };
    const show = (event: Event, wait: number) => {
      if (inBox(event.target)) {
        clearTimeout(timer);
        return;
      }
      const line = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-side="en"]') : null;
      if (line) {
        const next = placeOf(line, root);
        if (next.key === known.current?.key) clearTimeout(timer);
        else later(wait, next);
      } else if (!inBox((root.getRootNode() as Document | ShadowRoot).activeElement)) later(stay, null);
    };
    const onOver = (event: Event) => show(event, rest);
    const onFocus = (event: Event) => show(event, 0);
    const onOut = (event: Event) => {
      const to = (event as FocusEvent | PointerEvent).relatedTarget;
      if (!(to instanceof Node && root.contains(to))) later(stay, null);
    };
    root.addEventListener('pointerover', onOver);
    root.addEventListener('focusin', onFocus);
    root.addEventListener('pointerleave', onOut);
    root.addEventListener('focusout', onOut);
    return () => {
      clearTimeout(timer);
      root.removeEventListener('pointerover', onOver);
      root.removeEventListener('focusin', onFocus);
      root.removeEventListener('pointerleave', onOut);
      root.removeEventListener('focusout', onOut);
    };
  }, [grid]);

  const pair = place && pairs.find((one) => pairKey(one) === place.key);
  if (!active || !place || !pair?.zh.length || editing) return null;
  return (
    <span class="line-actions" ref={box} lang={language} style={{ top: `${place.top}px`, right: `${place.right}px` }}>
      <IconButton icon="edit" label={t('editLine')} shortcut={keysOf('edit', keys)[0]} onClick={() => edit(pair)} />
      <IconButton
        icon="side-by-side"
        label={t('compareLine')}
        shortcut={keysOf('compare', keys)[0]}
        pressed={comparisons.has(place.key)}
        onClick={() => compare(pair)}
      />
      {pair.source === 'edited' && <IconButton icon="undo" label={t('revertEdit')} onClick={() => revert(pair)} />}
    </span>
  );
}

/** Just above the end of the line's last row, measured from the corner of the text. */
function placeOf(line: HTMLElement, root: HTMLElement): Place {
  const frame = root.getBoundingClientRect();
  const rows = line.getClientRects();
  const last = rows[rows.length - 1] ?? line.getBoundingClientRect();
  return {
    key: line.dataset.pair ?? '',
    top: last.top - frame.top,
    right: Math.max(0, Math.min(frame.right - last.right, frame.width - 110)),
  };
}
