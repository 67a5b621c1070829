import { useLayoutEffect, useRef } from 'preact/hooks';
import { KeyCaps } from '@/components/reader/KeyCaps';
import { keyCap } from '@/components/reader/key-cap';
import { textsIn } from '@/components/reader/texts';
import { type CommandId, defaultKeys, type KeyBindings, keysOf } from '@/lib/settings/commands';
import { isFixed } from '@/lib/settings/key-bindings';
import { type Language, translator } from '@/lib/settings/language';
import { KeyCatcher } from './KeyCatcher';
import { keysStrings } from './keys-strings';
import type { KeyChanges } from './use-key-changes';

export interface KeyRowProps {
  id: CommandId;
  own: KeyBindings;
  changes: KeyChanges;
  language: Language;
}

/** One command with its keys and what can be done with them. */
export function KeyRow({ id, own, changes, language }: KeyRowProps) {
  const t = translator(keysStrings, language);
  const command = textsIn(language)(`do-${id}`);
  const keys = keysOf(id, own);
  const busy = changes.busy?.id === id ? changes.busy : null;
  return (
    <tr data-command={id}>
      <th scope="row" data-label={t('command')}>
        {command}
      </th>
      <td data-label={t('key')}>
        {keys.length > 0 ? <KeyCaps keys={keys} /> : <span class="no-key">{t('none')}</span>}
        {isFixed(id) && <span class="no-key"> {t('always')}</span>}
      </td>
      <td class="key-actions">
        {busy?.doing === 'listening' && (
          <KeyCatcher
            label={t('pressFor', { command })}
            text={t('press')}
            problem={busy.problem}
            onKey={(caught, pressed) => changes.caught(id, caught, pressed)}
            onLeave={() => changes.leave(id)}
          />
        )}
        {busy?.doing === 'asking' && <TakeOver {...{ id, changes, language }} taken={busy.key} other={busy.other} />}
        {!busy && !isFixed(id) && <RowButtons {...{ id, own, changes, language }} has={keys.length > 0} />}
      </td>
    </tr>
  );
}

function RowButtons({ id, own, changes, language, has }: KeyRowProps & { has: boolean }) {
  const t = translator(keysStrings, language);
  const command = textsIn(language)(`do-${id}`);
  const differs = keysOf(id, own).join(' ') !== defaultKeys(id).join(' ');
  const button = (what: 'change' | 'remove' | 'reset', act: () => void) => (
    <button
      class="ui-button ui-button-quiet"
      type="button"
      data-do={what}
      aria-label={t(`${what}Of`, { command })}
      onClick={(event) => {
        // This button may go with what it does; the first one stays.
        event.currentTarget.closest('tr')?.querySelector('button')?.focus();
        act();
      }}
    >
      {t(what)}
    </button>
  );
  return (
    <>
      {button('change', () => changes.listen(id))}
      {has && button('remove', () => changes.remove(id))}
      {differs && button('reset', () => changes.reset(id))}
    </>
  );
}

interface TakeOverProps extends Omit<KeyRowProps, 'own'> {
  taken: string;
  other: CommandId;
}

/** The key has a command already: the reader decides which of the two keeps it. */
function TakeOver({ id, taken, other, changes, language }: TakeOverProps) {
  const t = translator(keysStrings, language);
  const r = textsIn(language);
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <span class="key-taken">
      <span>{t('taken', { key: keyCap(taken), other: r(`do-${other}`) })}</span>
      <button
        class="ui-button"
        type="button"
        ref={first}
        aria-label={t('takeOverOf', { key: keyCap(taken), command: r(`do-${id}`) })}
        onClick={changes.takeOver}
      >
        {t('takeOver')}
      </button>
      <button class="ui-button ui-button-quiet" type="button" onClick={changes.cancel}>
        {t('cancel')}
      </button>
    </span>
  );
}
