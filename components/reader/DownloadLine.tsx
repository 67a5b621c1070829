import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { megabytes } from './offer-texts';
import { useTexts } from './texts';
import type { Download } from './use-download';
import type { English } from './use-english';

export interface DownloadLineProps {
  english: English;
  download: Download;
}

/** How far a model has come, with a way to leave it; or why it did not come. */
export function DownloadLine({ english, download: { offer, loaded, total, problem } }: DownloadLineProps) {
  const { t } = useTexts();
  const { label: engine, from: host = '' } = offer;
  if (problem) {
    return (
      <Notice
        kind="warning"
        actions={
          <>
            <Button onClick={() => english.use(offer)}>{t('tryAgain')}</Button>
            <Button kind="quiet" onClick={english.cancelDownload}>
              {t('cancel')}
            </Button>
          </>
        }
      >
        <span role="status">{t(`download-${problem}`)}</span>
      </Notice>
    );
  }
  const said = t('downloading', { engine, host });
  return (
    <div class="english-line">
      <span role="status">{said}</span>
      <progress aria-label={said} max={total || 1} value={total ? loaded : undefined} />
      {total > 0 && (
        <span class="english-soft">
          {t('megabytes', { loaded: Math.round(loaded / 1e6), total: megabytes(total) })}
        </span>
      )}
      <Button onClick={english.cancelDownload}>{t('cancel')}</Button>
    </div>
  );
}
