import { useTexts } from '../texts';
import { useWordTexts } from './texts';

/** The keys of the list (`use-index-keys.ts`), where there is room for them. */
export function WordKeys() {
  const { t: library } = useTexts();
  const { t } = useWordTexts();
  const keys: [string[], string][] = [
    [['/'], library('keySearch')],
    [['j', 'k'], library('keyMove')],
    [['Enter'], t('keyOpen')],
    [['e'], t('keyEdit')],
    [['x'], library('keySelect')],
    [['Del'], library('keyDelete')],
  ];
  return (
    <dl class="key-hints" aria-label={library('keys')}>
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
