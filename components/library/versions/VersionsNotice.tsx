import { useEffect, useState } from 'preact/hooks';
import type { VersionHead } from '@/lib/library/versions/versions';
import { useVersionTexts } from './texts';
import type { VersionsServices } from './versions-services';

export interface VersionsNoticeProps {
  /** Of the saved article. */
  id: string;
  services: Pick<VersionsServices, 'list'>;
}

/** One quiet line above a saved article whose page was changed; nothing where there is no earlier text. */
export function VersionsNotice({ id, services }: VersionsNoticeProps) {
  const { t } = useVersionTexts();
  const [first, setFirst] = useState<VersionHead | null>(null);
  useEffect(() => {
    let current = true;
    services.list(id).then(
      (heads) => current && setFirst(heads.at(-1) ?? null),
      () => {}, // the article itself can be read: that is what counts here
    );
    return () => {
      current = false;
    };
  }, [id, services]);
  if (!first) return null;
  const { differs } = first;
  return (
    <div class="versions-notice" role="note">
      <p>
        {differs === 0 ? t('noticeSame') : differs === 1 ? t('noticeOne') : t('notice', { count: differs })}{' '}
        <a href={`#/versions/${encodeURIComponent(id)}`}>{t('see')}</a>
      </p>
    </div>
  );
}
