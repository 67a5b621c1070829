import type { Overview } from '@/lib/library/overview';
import { useOverviewTexts } from './texts';

/** The library in five figures. */
export function Figures({ overview }: { overview: Overview }) {
  const { t, number } = useOverviewTexts();
  const figures: [number, string, string][] = [
    [overview.articles, overview.articles === 1 ? t('articlesOne') : t('articles'), ''],
    [overview.read, t('read'), ''],
    [overview.charactersRead, t('charactersRead'), t('ofCharacters', { count: number(overview.characters) })],
    [overview.words, t('words'), ''],
    [overview.outlets, t('outlets'), ''],
  ];
  return (
    <dl class="overview-figures">
      {figures.map(([value, name, more]) => (
        <div key={name}>
          <dt>
            {name}
            {more && <small>{more}</small>}
          </dt>
          <dd>{number(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
