import type { LibraryText } from './strings';
import { useTexts } from './texts';

const keys: readonly [string[], LibraryText][] = [
  [['/'], 'keySearch'],
  [['j', 'k'], 'keyMove'],
  [['Enter'], 'keyOpen'],
  [['x'], 'keySelect'],
  [['Del'], 'keyDelete'],
];

/** The keys of the list (`use-index-keys.ts`), where there is room for them. */
export function KeyHints() {
  const { t } = useTexts();
  return (
    <dl class="key-hints" aria-label={t('keys')}>
      {keys.map(([names, text]) => (
        <div key={text}>
          <dt>
            {names.map((name) => (
              <kbd key={name}>{name}</kbd>
            ))}
          </dt>
          <dd>{t(text)}</dd>
        </div>
      ))}
    </dl>
  );
}
