import type { RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { nameKey, tidyName } from '@/lib/library/filing/names';
import { IconButton } from '../../ui/IconButton';
import type { ChosenName } from './name-edits';
import { useOrganiseTexts } from './texts';

export interface NamePickerProps {
  label: string;
  /** What the names that are chosen are called together. */
  chosenLabel: string;
  chosen: readonly ChosenName[];
  /** How many articles are filed. */
  total: number;
  /** Names that are there already. */
  known: readonly string[];
  /** What is typed and not added yet. */
  text: string;
  onText: (text: string) => void;
  onAdd: (name: string) => void;
  onRemove: (name: string) => void;
  input?: RefObject<HTMLInputElement | null>;
  /** Id of the sentence that says how it is used. */
  hint: string;
}

/** Names drawn at most; the others are found by typing. */
const mostShown = 50;

/** Names that are chosen, and a box in which one is typed or found among those that are there: a combobox with a list. */
export function NamePicker(props: NamePickerProps) {
  const { label, chosenLabel, chosen, total, known, text, onText, onAdd, onRemove, hint } = props;
  const { t } = useOrganiseTexts();
  const id = useId();
  const own = useRef<HTMLInputElement>(null);
  const input = props.input ?? own;
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [said, setSaid] = useState('');
  const full = new Set(chosen.filter(({ count }) => count === total).map(({ name }) => nameKey(name)));
  const typed = tidyName(text);
  const key = nameKey(typed);
  const same = known.find((name) => nameKey(name) === key);
  const found = known.filter((name) => nameKey(name).includes(key) && !full.has(nameKey(name))).slice(0, mostShown);
  const fresh = typed !== '' && same === undefined && !full.has(key);
  const options = [...found, ...(fresh ? [typed] : [])];
  const shown = open && options.length > 0;

  const add = (name: string) => {
    onText('');
    setOpen(false);
    setActive(-1);
    if (name === '' || full.has(nameKey(name))) return;
    onAdd(known.find((one) => nameKey(one) === nameKey(name)) ?? name);
    setSaid(t('added', { name }));
  };
  const remove = (name: string) => {
    onRemove(name);
    setSaid(t('takenOff', { name }));
    input.current?.focus(); // the button goes
  };
  const step = (by: 1 | -1) => {
    setOpen(true);
    setActive((last) => (last < 0 ? (by > 0 ? 0 : options.length - 1) : (last + by + options.length) % options.length));
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' && options.length > 0) step(1);
    else if (event.key === 'ArrowUp' && options.length > 0) step(-1);
    else if (event.key === 'Enter' && (typed !== '' || (shown && active >= 0)))
      add(options[shown ? active : -1] ?? typed);
    else if (event.key === 'Escape' && (shown || text !== '')) {
      setOpen(false);
      onText('');
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="name-picker">
      <label class="ui-label" for={id}>
        {label}
      </label>
      {chosen.length > 0 && (
        <ul class="name-chips" aria-label={chosenLabel}>
          {chosen.map(({ name, count }) => (
            <li key={name}>
              <span>{name}</span>
              {count < total && <small>{t('inSome', { count, total })}</small>}
              <IconButton icon="close" label={t('takeOff', { name })} onClick={() => remove(name)} />
            </li>
          ))}
        </ul>
      )}
      <input
        ref={input}
        class="ui-input"
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-describedby={hint}
        aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
        value={text}
        onInput={(event) => {
          onText(event.currentTarget.value);
          setOpen(event.currentTarget.value.trim() !== '');
          setActive(-1);
        }}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
      />
      <div class="name-list" id={`${id}-list`} role="listbox" aria-label={chosenLabel} hidden={!shown} tabIndex={-1}>
        {shown &&
          options.map((name, index) => (
            <div
              key={name}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onMouseDown={(event) => {
                event.preventDefault(); // the focus stays in the box
                add(name);
              }}
            >
              {fresh && index === options.length - 1 ? t('create', { name }) : name}
            </div>
          ))}
      </div>
      <p class="ui-hidden" role="status">
        {said}
      </p>
    </div>
  );
}
