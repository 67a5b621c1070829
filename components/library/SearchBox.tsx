import { useId } from 'preact/hooks';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import { useTexts } from './texts';

export interface SearchBoxProps {
  value: string;
  onInput: (value: string) => void;
  /** What is searched, and by what; the articles where it is left out. */
  label?: string;
  placeholder?: string;
}

export function SearchBox({ value, onInput, label, placeholder }: SearchBoxProps) {
  const { t } = useTexts();
  const id = useId();
  return (
    <search class="search-box">
      <label class="ui-hidden" for={id}>
        {label ?? t('search')}
      </label>
      <Icon name="search" />
      <input
        id={id}
        type="search"
        data-search
        value={value}
        placeholder={placeholder ?? t('searchIn')}
        title={placeholder ?? t('searchHint')}
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        maxLength={400}
        aria-keyshortcuts="/"
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value) {
            event.preventDefault();
            onInput('');
          }
        }}
      />
      {value ? (
        <IconButton icon="close" label={t('clearSearch')} onClick={() => onInput('')} />
      ) : (
        <span class="search-key" aria-hidden="true">
          /
        </span>
      )}
    </search>
  );
}
