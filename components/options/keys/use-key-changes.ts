import { useRef, useState } from 'preact/hooks';
import { keyCap } from '@/components/reader/key-cap';
import { textsIn } from '@/components/reader/texts';
import type { CommandId, KeyBindings } from '@/lib/settings/commands';
import { keysOf } from '@/lib/settings/commands';
import { type Caught, holderOf, withDefault, withKey, withoutKeys } from '@/lib/settings/key-bindings';
import { type Language, translator } from '@/lib/settings/language';
import { keysStrings } from './keys-strings';

/** What one row of the table is busy with: waiting for a key, or asking whether to take one over. */
export type Busy =
  | { id: CommandId; doing: 'listening'; problem: string }
  | { id: CommandId; doing: 'asking'; key: string; other: CommandId };

export interface KeyChanges {
  busy: Busy | null;
  /** For the live region: what happened last. */
  said: string;
  listen(id: CommandId): void;
  caught(id: CommandId, caught: Caught, pressed: string): void;
  takeOver(): void;
  cancel(): void;
  /** The focus has left the row that waits for a key. */
  leave(id: CommandId): void;
  remove(id: CommandId): void;
  reset(id: CommandId): void;
  resetAll(): void;
}

/** The steps of changing a key. Only one row is busy at a time. */
export function useKeyChanges(own: KeyBindings, language: Language, change: (keys: KeyBindings) => void): KeyChanges {
  const t = translator(keysStrings, language);
  const r = textsIn(language);
  const [busy, draw] = useState<Busy | null>(null);
  // A field that goes tells that the focus has left it, sometimes before the next drawing.
  const latest = useRef<Busy | null>(null);
  const setBusy = (next: Busy | null) => {
    latest.current = next;
    draw(next);
  };
  const [said, setSaid] = useState('');
  const name = (id: CommandId) => r(`do-${id}`);
  const cap = (key: string) => (key === ' ' ? t('space') : keyCap(key));
  const done = (keys: KeyBindings | null, text: string) => {
    setBusy(null);
    setSaid(text);
    if (keys) change(keys);
  };
  const give = (id: CommandId, key: string) =>
    done(withKey(own, id, key), t('given', { command: name(id), key: cap(key) }));
  return {
    busy,
    said,
    listen: (id) => {
      setBusy({ id, doing: 'listening', problem: '' });
      setSaid(t('pressFor', { command: name(id) }));
    },
    caught: (id, caught, pressed) => {
      if (caught === 'nothing') return;
      if (caught === 'cancel') return done(null, t('cancelled'));
      if ('refused' in caught) {
        const problem = t(`refused-${caught.refused}`, { key: cap(pressed) });
        if (caught.refused === 'moves') return done(null, problem);
        setBusy({ id, doing: 'listening', problem });
        return setSaid(problem);
      }
      const other = holderOf(caught.key, id, own);
      if (!other) return give(id, caught.key);
      setBusy({ id, doing: 'asking', key: caught.key, other });
      setSaid(t('taken', { key: cap(caught.key), other: name(other) }));
    },
    takeOver: () => busy?.doing === 'asking' && give(busy.id, busy.key),
    cancel: () => done(null, t('cancelled')),
    leave: (id) => {
      const { current } = latest;
      if (current?.doing === 'listening' && current.id === id) done(null, t('cancelled'));
    },
    remove: (id) => done(withoutKeys(own, id), t('removed', { command: name(id) })),
    reset: (id) => {
      const keys = withDefault(own, id);
      const now = keysOf(id, keys).map(cap).join(' ');
      done(keys, now ? t('given', { command: name(id), key: now }) : t('removed', { command: name(id) }));
    },
    resetAll: () => done({}, t('allReset')),
  };
}
