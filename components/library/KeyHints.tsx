import { useTexts } from './texts';

export interface KeyHintsProps {
  /** What Enter does. */
  open: string;
  /** What `e` does; left out where it does nothing. */
  edit?: string;
  /** What other keys do. */
  more?: readonly (readonly [key: string, does: string])[];
}

/** The keys of a list (`use-index-keys.ts`), where there is room for them. */
export function KeyHints({ open, edit, more = [] }: KeyHintsProps) {
  const { t } = useTexts();
  const keys: [string[], string][] = [
    [['/'], t('keySearch')],
    [['j', 'k'], t('keyMove')],
    [['Enter'], open],
    ...(edit ? [[['e'], edit] as [string[], string]] : []),
    [['x'], t('keySelect')],
    ...more.map(([key, does]): [string[], string] => [[key], does]),
    [['Del'], t('keyDelete')],
  ];
  return (
    <dl class="key-hints" aria-label={t('keys')}>
      {keys.map(([names, text]) => (
        <div key={text}>
          <dt>
            {names.map((name) => (
              <kbd key={name}>{name}</kbd>
            ))}
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
