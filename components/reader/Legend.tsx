import { type BilingualArticle, provenance } from '@/lib/bilingual-article';
import { type Pair, pairSources } from '@/lib/pairing';
import { isUncertain } from './pair-key';
import { sourceSigns } from './source-signs';
import { type Texts, useTexts } from './texts';

/** An engine as the legend names it. */
const nameOf = ({ source, engine, insteadOf }: Pair, t: Texts['t']): string[] =>
  source !== 'engine' || !engine ? [] : [insteadOf ? t('inPlaceOf', { engine, insteadOf }) : engine];

/** What the badges mean, and how many sentences each stands for. Only what occurs is listed. */
export function Legend({ article: { pairs } }: { article: BilingualArticle }) {
  const { t } = useTexts();
  const counts = provenance(pairs);
  const engines = [...new Set(pairs.flatMap((pair) => nameOf(pair, t)))];
  const both = pairs.filter((pair) => pair.zh.length > 0);
  const rest = [
    {
      key: 'uncertain',
      sign: '?',
      text: t('uncertainMeaning'),
      name: t('uncertain'),
      count: pairs.filter(isUncertain).length,
    },
    {
      key: 'untranslated',
      sign: '–',
      name: '',
      text: t('untranslatedMeaning'),
      count: both.filter((pair) => !pair.en.length && !pair.gloss).length,
    },
    { key: 'only', sign: '+', name: '', text: t('englishOnlyMeaning'), count: pairs.length - both.length },
  ];
  const lines = [
    ...pairSources.map((source) => ({
      key: source as string,
      sign: sourceSigns[source],
      name: t(source),
      text:
        source === 'engine' && engines.length
          ? t('enginesMeaning', { engines: engines.join(', ') })
          : t(`${source}Meaning`),
      count: counts[source],
    })),
    ...rest,
  ].filter((line) => line.count > 0);
  if (!lines.length) return null;
  return (
    <footer class="legend">
      <h2>{t('legend')}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line.key}>
            <span class="legend-count">{line.count}</span>
            <span class={`badge badge-${line.key}`}>
              <span aria-hidden="true">{line.sign}</span> {line.name}
            </span>
            <span>{line.text}</span>
          </li>
        ))}
      </ul>
    </footer>
  );
}
