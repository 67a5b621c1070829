import { englishOf } from '@/lib/bilingual-article';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { pairKey } from './pair-key';
import { useTexts } from './texts';
import type { Edition } from './use-edition';

export interface EditionNoticeProps {
  edition: Edition;
  /** Chinese sentences by id. */
  texts: ReadonlyMap<string, string>;
}

/** The publisher's English page: offered, on its way, or why it does not stand beside the text. */
export function EditionNotice({ edition: { address, phase, result, fetch }, texts }: EditionNoticeProps) {
  const { t } = useTexts();
  if (!address) return null;
  const { url, host } = address;
  const link = (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {t('openEdition')}
    </a>
  );
  if (phase === 'offered') {
    return (
      <Notice actions={<Button onClick={fetch}>{t('fetchEdition', { host })}</Button>}>
        {t('editionNotice')} {t('editionHow', { host })}
      </Notice>
    );
  }
  if (phase === 'fetching') {
    return (
      <p class="english-line" role="status">
        {t('fetchingEdition', { host })}
      </p>
    );
  }
  if (result?.kind === 'differs') {
    const { matched, total, examples } = result;
    return (
      <Notice title={t('editionDiffers')}>
        <p>{t('editionMatched', { matched, total })}</p>
        {examples.length > 0 && (
          <>
            <p>{t('editionExamples')}</p>
            <ul class="english-examples">
              {examples.map((pair) => (
                <li key={pairKey(pair)}>
                  <span lang="zh">{pair.zh.map((id) => texts.get(id)).join('')}</span>{' '}
                  <span lang="en">{englishOf(pair)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        {link}
      </Notice>
    );
  }
  if (phase === 'known') return null;
  return (
    <Notice kind="warning" actions={<Button onClick={fetch}>{t('tryAgain')}</Button>}>
      {t(phase === 'not-allowed' ? 'editionNotAllowed' : 'editionNotReadable')} {link}
    </Notice>
  );
}
