import type { PairSource } from '@/lib/pairing';
import { sourceSigns } from './source-signs';
import { type ReaderText, useTexts } from './texts';

export interface SourceBadgeProps {
  source: PairSource;
  /** Which engine. */
  engine?: string;
  /** The engine that should have done it. */
  insteadOf?: string;
  uncertain?: boolean;
}

/** Says where the English before it comes from, and whether it surely belongs to the Chinese. */
export function SourceBadge({ source, engine, insteadOf, uncertain }: SourceBadgeProps) {
  const { t, language } = useTexts();
  const meaning: ReaderText = `${source}Meaning`;
  const named = source === 'engine' && engine && (insteadOf ? t('inPlaceOf', { engine, insteadOf }) : engine);
  return (
    <span class="badges" lang={language}>
      <span class={`badge badge-${source}`} title={t(meaning)}>
        <span aria-hidden="true">{sourceSigns[source]}</span>{' '}
        <span class="badge-name">{named ? t('engineNamed', { engine: named }) : t(source)}</span>
      </span>{' '}
      {uncertain && (
        <span class="badge badge-uncertain" title={t('uncertainMeaning')}>
          <span aria-hidden="true">?</span> {t('uncertain')}
        </span>
      )}
    </span>
  );
}
