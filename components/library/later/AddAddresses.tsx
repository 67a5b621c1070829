import { useId, useState } from 'preact/hooks';
import type { ToRead } from '@/lib/library/later/later';
import { addressesIn } from '@/lib/library/later/typed-addresses';
import { Button } from '../../ui/Button';
import { useLaterTexts } from './texts';

/** Takes pasted or typed addresses. They stay in the field where they could not be kept. */
export function AddAddresses({ onAdd }: { onAdd: (items: ToRead[]) => Promise<boolean> }) {
  const { t } = useLaterTexts();
  const id = useId();
  const [text, setText] = useState('');
  const [none, setNone] = useState(false);
  const [busy, setBusy] = useState(false);
  const add = async () => {
    const items = addressesIn(text);
    setNone(items.length === 0);
    if (items.length === 0 || busy) return;
    setBusy(true);
    if (await onAdd(items)) setText('');
    setBusy(false);
  };
  return (
    <form
      class="later-add"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label class="ui-label" for={id}>
        {t('add')}
      </label>
      <textarea
        class="ui-input"
        id={id}
        rows={3}
        value={text}
        spellcheck={false}
        autocomplete="off"
        aria-invalid={none ? true : undefined}
        aria-describedby={`${id}-hint`}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setNone(false);
        }}
      />
      <span class={none ? 'ui-error' : 'ui-hint'} id={`${id}-hint`} role={none ? 'alert' : undefined}>
        {t(none ? 'addNone' : 'addHint')}
      </span>
      <Button type="submit" icon="plus" busy={busy}>
        {t('addButton')}
      </Button>
    </form>
  );
}
